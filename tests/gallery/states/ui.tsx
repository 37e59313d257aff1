import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Disclosure } from '@/components/ui/Disclosure';
import { Icon, type IconName } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { Sign } from '@/components/ui/Sign';
import { Tabs } from '@/components/ui/Tabs';
import { TextArea, TextInput } from '@/components/ui/TextInput';
import { Toast } from '@/components/ui/Toast';
import type { States } from '../state';

const nothing = () => {};
const column = { display: 'grid', gap: 12 };
const row = { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' } as const;
const ICONS: readonly IconName[] = [
  ...([
    'check',
    'close',
    'minus',
    'plus',
    'up',
    'down',
    'right',
    'arrow',
    'swap',
    'out',
    'undo',
    'copy',
    'paste',
    'clock',
    'bell',
  ] as const),
  ...(['calendar', 'search', 'gear', 'target', 'edit', 'mail', 'list', 'person', 'people', 'trash', 'download', 'upload'] as const),
  ...(['camera', 'eye', 'info', 'warning', 'grip'] as const),
];

export const states: States = {
  'ui-buttons': {
    render: () => (
      <div style={column}>
        <div style={row}>
          <Button kind="primary">Исправить</Button>
          <Button>Копировать</Button>
          <Button kind="quiet">Не ошибка</Button>
        </div>
        <div style={row}>
          <Button kind="primary" size="small" icon="check">
            Верно
          </Button>
          <Button size="small" icon="copy">
            Скопировать
          </Button>
          <Button kind="quiet" size="small" icon="out">
            к полю
          </Button>
          <Button disabled>Нельзя</Button>
        </div>
        <div style={row}>
          <IconButton icon="minus" label="Свернуть" />
          <IconButton icon="close" label="Закрыть" />
          <IconButton icon="gear" label="Настройки" disabled />
        </div>
        <div style={row}>
          {ICONS.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </div>
        <div style={row}>
          <Sign tone="error" />
          <Sign tone="warning" />
          <Sign tone="info" />
          <Sign tone="good" />
          <Sign tone="neutral" />
          <Badge tone="error">3</Badge>
          <Badge tone="warning">12</Badge>
          <Badge tone="info">1</Badge>
          <Badge tone="good">готово</Badge>
          <Badge>ждёт</Badge>
        </div>
      </div>
    ),
  },
  'ui-fields': {
    render: () => (
      <div style={column}>
        <TextInput label="Фамилия" value="Иванова" onValue={nothing} hint="Как в документе" />
        <TextInput label="Почта" value="ivanova@" onValue={nothing} error="Не хватает адреса после «@»" required />
        <TextArea label="Что прислал сотрудник" placeholder="Вставьте сообщение" value="" onValue={nothing} />
        <Select label="Ситуация" value="b" options={[{ value: 'b', label: 'Вход не удаётся, ФИО на экране видно' }]} onValue={nothing} />
        <Checkbox label="Дата рождения сверена" hint="в карточке 01.01.2000" checked onChecked={nothing} />
        <Checkbox label="Карточка сохранена" checked={false} onChecked={nothing} />
        <Disclosure summary="1–3 сделано" defaultOpen>
          Открыта карточка
        </Disclosure>
        <Disclosure summary="Ещё">Ничего</Disclosure>
      </div>
    ),
  },
  'ui-notices': {
    render: () => (
      <div style={column}>
        <Notice tone="error" title="СНИЛС — контрольное число не сходится">
          Скорее всего, опечатка в одной цифре.
        </Notice>
        <Notice tone="warning">Календарь на 2028 год ещё не утверждён, дата приблизительная.</Notice>
        <Notice tone="info" actions={<Button size="small">Указать поле</Button>}>
          Не вижу поле «СНИЛС».
        </Notice>
        <Notice tone="good" title="Замечаний нет" />
        <Toast message="Имя исправлено" action={{ label: 'Вернуть', run: nothing }} closeLabel="Закрыть" onClose={nothing} />
        <Tabs
          label="Разделы"
          active="a"
          onActive={nothing}
          tabs={[
            { id: 'a', label: 'Замечания', count: 3, tone: 'error' },
            { id: 'b', label: 'Сверка' },
            { id: 'c', label: 'Обновление' },
            { id: 'd', label: 'Заявка' },
          ]}
        >
          Содержимое
        </Tabs>
      </div>
    ),
  },
};
