import { Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import type { StandPerson } from '../../model/person.ts';
import type { CardTab } from '../../model/use-card.ts';

/** What the tabs beside the first hold. */
export function MuiTabContent({ tab, person }: { tab: CardTab; person: StandPerson }) {
  switch (tab) {
    case 'Документы':
      return (
        <Rows
          head={['Вид документа', 'Серия', 'Номер', 'Дата выдачи', 'Кем выдан']}
          rows={person.documents.map((row) => [row.kind, row.series, row.number, row.issuedOn, row.issuedBy])}
        />
      );
    case 'История':
      return (
        <Rows
          head={['Дата изменения', 'Поле', 'Старое значение', 'Новое значение', 'Автор']}
          rows={person.history.map((row) => [row.date, row.field, row.before, row.after, row.author])}
        />
      );
    case 'Адрес':
      return (
        <Stack spacing={2} sx={{ maxWidth: 620 }}>
          <TextField
            variant="standard"
            label="Адрес регистрации"
            value={person.address.registered}
            slotProps={{ input: { readOnly: true } }}
          />
          <TextField variant="standard" label="Адрес проживания" value={person.address.actual} slotProps={{ input: { readOnly: true } }} />
        </Stack>
      );
    case 'Должностные обязанности':
      return (
        <Rows
          head={['Должность', 'Ставка', 'Дата назначения', 'Основание']}
          rows={person.duties.map((row) => [row.post, row.rate, row.since, row.order])}
        />
      );
    case 'Общая информация':
      return null;
  }
}

function Rows({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {head.map((title) => (
            <TableCell key={title}>{title}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.join('|')}>
            {row.map((text, column) => (
              <TableCell key={head[column]}>{text || '—'}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
