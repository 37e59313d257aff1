import type { CardState } from '../../model/use-card.ts';

/** What the tabs beside the first hold. Only the open one is in the document. */
export function PlainTabContent({ card: { tab, person } }: { card: CardState }) {
  switch (tab) {
    case 'Документы':
      return (
        <Table
          head={['Вид документа', 'Серия', 'Номер', 'Дата выдачи', 'Кем выдан']}
          rows={person.documents.map((row) => [row.kind, row.series, row.number, row.issuedOn, row.issuedBy])}
        />
      );
    case 'История':
      return (
        <Table
          head={['Дата изменения', 'Поле', 'Старое значение', 'Новое значение', 'Автор']}
          rows={person.history.map((row) => [row.date, row.field, row.before, row.after, row.author])}
        />
      );
    case 'Адрес':
      return (
        <div className="row">
          <div className="cell">
            <div className="label">Адрес регистрации</div>
            <div className="value">{person.address.registered}</div>
          </div>
          <div className="cell">
            <div className="label">Адрес проживания</div>
            <div className="value">{person.address.actual}</div>
          </div>
        </div>
      );
    case 'Должностные обязанности':
      return (
        <Table
          head={['Должность', 'Ставка', 'Дата назначения', 'Основание']}
          rows={person.duties.map((row) => [row.post, row.rate, row.since, row.order])}
        />
      );
    case 'Общая информация':
      return null;
  }
}

function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <table className="grid">
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((text, column) => (
              <td key={head[column]}>{text || '—'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
