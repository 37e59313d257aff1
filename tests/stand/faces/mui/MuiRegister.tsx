import {
  Box,
  Button,
  IconButton,
  MenuItem,
  Stack,
  SvgIcon,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TableSortLabel,
  TextField,
  Typography,
} from '@mui/material';
import { ORGANIZATION_TYPES, ORGANIZATIONS, type StandRegister } from '../../model/person.ts';
import { navigate, REGISTER_TITLES } from '../../model/routes.ts';
import { COLUMNS, type ColumnId, type RegisterState, useRegister } from '../../model/use-register.ts';

/** The grid of a register; the icon in a column's head opens its place in the filter row. */
export function MuiRegister({ register }: { register: StandRegister }) {
  const state = useRegister(register);
  return (
    <>
      <Stack direction="row" sx={{ mb: 2, justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h6">{REGISTER_TITLES[register]}</Typography>
        <TextField
          size="small"
          placeholder="Поиск"
          value={state.search}
          onChange={(event) => state.setSearch(event.target.value)}
          sx={{ width: 300 }}
        />
      </Stack>
      <Panel state={state} />
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map(({ id, title }) => (
              <Head key={id} state={state} id={id} title={title} />
            ))}
          </TableRow>
          {state.opened.length > 0 && (
            <TableRow>
              {COLUMNS.map(({ id }) => (
                <TableCell key={id}>
                  {state.opened.includes(id) && (
                    <TextField
                      variant="standard"
                      placeholder="Введите"
                      fullWidth
                      value={state.filters[id] ?? ''}
                      onChange={(event) => state.setFilter(id, event.target.value)}
                    />
                  )}
                </TableCell>
              ))}
            </TableRow>
          )}
        </TableHead>
        <TableBody>
          {state.rows.map(({ id, values }) => (
            <TableRow key={id} hover sx={{ cursor: 'pointer' }} onClick={() => navigate(`/mui/${register}/${id}`)}>
              {COLUMNS.map((column) => (
                <TableCell key={column.id} sx={{ whiteSpace: 'pre-wrap' }}>
                  {values[column.id]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
        Показано {state.rows.length} из {state.total}
      </Typography>
    </>
  );
}

function Head({ state, id, title }: { state: RegisterState; id: ColumnId; title: string }) {
  const place = state.sorts.findIndex(({ column }) => column === id);
  const sort = state.sorts[place];
  return (
    <TableCell sx={{ fontWeight: 600 }} sortDirection={sort?.direction ?? false}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
        <TableSortLabel
          active={sort !== undefined}
          direction={sort?.direction ?? 'asc'}
          onClick={(event) => state.sortBy(id, event.ctrlKey || event.metaKey)}
        >
          {title}
          {state.sorts.length > 1 && sort ? <sup>{place + 1}</sup> : null}
        </TableSortLabel>
        <IconButton size="small" title="Фильтр" color={state.filters[id] ? 'primary' : 'default'} onClick={() => state.toggleFilter(id)}>
          <SvgIcon sx={{ fontSize: 16 }}>
            <path d="M3 5h18l-7 8v6l-4-2v-4z" />
          </SvgIcon>
        </IconButton>
      </Box>
    </TableCell>
  );
}

function Panel({ state: { panel, setPanel, reset } }: { state: RegisterState }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1.6fr 1fr 1fr auto', gap: 2, mb: 2 }}>
      <TextField
        select
        size="small"
        label="Тип организации"
        value={panel.organizationType}
        onChange={(event) => setPanel({ organizationType: event.target.value })}
      >
        <MenuItem value="">Все</MenuItem>
        {ORGANIZATION_TYPES.map((type) => (
          <MenuItem key={type} value={type}>
            {type}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        size="small"
        label="Организация"
        value={panel.organization}
        onChange={(event) => setPanel({ organization: event.target.value })}
      >
        <MenuItem value="">Все</MenuItem>
        {ORGANIZATIONS.map(({ name }) => (
          <MenuItem key={name} value={name}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        size="small"
        label="Дата рождения по"
        placeholder="ДД.ММ.ГГГГ"
        value={panel.bornBefore}
        onChange={(event) => setPanel({ bornBefore: event.target.value })}
      />
      <TextField size="small" label="Возраст по" value={panel.ageUpTo} onChange={(event) => setPanel({ ageUpTo: event.target.value })} />
      <Button onClick={reset}>Сбросить</Button>
    </Box>
  );
}
