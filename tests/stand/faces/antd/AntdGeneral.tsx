import { Checkbox, Descriptions } from 'antd';
import { CARD_FIELDS, NO_MIDDLE_NAME } from '../../model/fields.ts';
import type { CardState } from '../../model/use-card.ts';

/** The card to look at: a table with labels in one row and values in the next. */
export function AntdGeneral({ card: { person, parents } }: { card: CardState }) {
  const items = CARD_FIELDS.flatMap(({ id, label }) => {
    const item = { key: id, label, children: <span style={{ whiteSpace: 'pre-wrap' }}>{person.values[id] || '—'}</span> };
    if (id !== 'middleName') return [item];
    return [item, { key: 'noMiddleName', label: NO_MIDDLE_NAME, children: <Checkbox checked={person.values.noMiddleName} disabled /> }];
  });
  return (
    <>
      <Descriptions layout="vertical" colon={false} column={4} items={items} />
      {parents.length > 0 && (
        <Descriptions
          title="Родители"
          layout="vertical"
          colon={false}
          column={4}
          style={{ marginTop: 24 }}
          items={parents.flatMap(({ id, values }) => [
            { key: `${id}-last`, label: 'Фамилия', children: values.lastName },
            { key: `${id}-first`, label: 'Имя', children: values.firstName },
            { key: `${id}-middle`, label: 'Отчество', children: values.middleName || '—' },
            { key: `${id}-phone`, label: 'Телефон', children: values.phone || '—' },
          ])}
        />
      )}
    </>
  );
}
