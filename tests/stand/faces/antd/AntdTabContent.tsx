import { Descriptions, Table } from 'antd';
import type { StandPerson } from '../../model/person.ts';
import type { CardTab } from '../../model/use-card.ts';

/** What the tabs beside the first hold. */
export function AntdTabContent({ tab, person }: { tab: CardTab; person: StandPerson }) {
  switch (tab) {
    case 'Документы':
      return (
        <Table
          size="small"
          pagination={false}
          rowKey="number"
          dataSource={person.documents}
          columns={[
            { title: 'Вид документа', dataIndex: 'kind' },
            { title: 'Серия', dataIndex: 'series' },
            { title: 'Номер', dataIndex: 'number' },
            { title: 'Дата выдачи', dataIndex: 'issuedOn' },
            { title: 'Кем выдан', dataIndex: 'issuedBy' },
          ]}
        />
      );
    case 'История':
      return (
        <Table
          size="small"
          pagination={false}
          rowKey={(row) => Object.values(row).join('|')}
          dataSource={person.history}
          columns={[
            { title: 'Дата изменения', dataIndex: 'date' },
            { title: 'Поле', dataIndex: 'field' },
            { title: 'Старое значение', dataIndex: 'before' },
            { title: 'Новое значение', dataIndex: 'after' },
            { title: 'Автор', dataIndex: 'author' },
          ]}
        />
      );
    case 'Адрес':
      return (
        <Descriptions
          column={1}
          bordered
          size="small"
          items={[
            { key: 'registered', label: 'Адрес регистрации', children: person.address.registered },
            { key: 'actual', label: 'Адрес проживания', children: person.address.actual },
          ]}
        />
      );
    case 'Должностные обязанности':
      return (
        <Table
          size="small"
          pagination={false}
          rowKey="order"
          dataSource={person.duties}
          columns={[
            { title: 'Должность', dataIndex: 'post' },
            { title: 'Ставка', dataIndex: 'rate' },
            { title: 'Дата назначения', dataIndex: 'since' },
            { title: 'Основание', dataIndex: 'order' },
          ]}
        />
      );
    case 'Общая информация':
      return null;
  }
}
