import { Button, Flex, Result, Tabs, Tag, Typography } from 'antd';
import type { StandRegister } from '../../model/person.ts';
import { navigate, REGISTER_TITLES } from '../../model/routes.ts';
import { type CardTab, tabsOf, useCard } from '../../model/use-card.ts';
import { AntdForm } from './AntdForm.tsx';
import { AntdGeneral } from './AntdGeneral.tsx';
import { AntdTabContent } from './AntdTabContent.tsx';

/** A person's card: Descriptions to look at, a Form to edit. */
export function AntdCard({ register, id }: { register: StandRegister; id: number }) {
  const card = useCard(register, id);
  const close = () => navigate(`/antd/${register}`);
  if (!card) return <Result status="404" title="Карточка не найдена" />;
  return (
    <>
      <Typography.Title level={4}>Карточка профиля</Typography.Title>
      <Flex gap={12} align="center" style={{ marginBottom: 8 }}>
        <Button type="link" style={{ paddingLeft: 0 }} onClick={close}>
          ← {REGISTER_TITLES[register]}
        </Button>
        {card.mode === 'view' ? (
          <>
            <Button type="primary" onClick={card.edit}>
              Редактировать
            </Button>
            <Button onClick={close}>Закрыть</Button>
          </>
        ) : (
          <>
            <Button type="primary" loading={card.saving} onClick={() => void card.save()}>
              Сохранить
            </Button>
            <Button disabled={card.saving} onClick={card.cancel}>
              Отменить
            </Button>
            {card.dirty && <Tag color="warning">Есть несохранённые изменения</Tag>}
          </>
        )}
      </Flex>
      <Tabs
        activeKey={card.tab}
        onChange={(key) => card.setTab(key as CardTab)}
        destroyOnHidden
        items={tabsOf(register).map((tab) => ({
          key: tab,
          label: tab,
          children:
            tab !== 'Общая информация' ? (
              <AntdTabContent tab={tab} person={card.person} />
            ) : card.mode === 'edit' ? (
              <AntdForm card={card} />
            ) : (
              <AntdGeneral card={card} />
            ),
        }))}
      />
    </>
  );
}
