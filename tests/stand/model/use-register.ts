import { useState } from 'react';
import { ORGANIZATIONS, type PersonTexts, type StandPerson, type StandRegister } from './person.ts';
import { usePeople } from './store.ts';

export type ColumnId = 'lastName' | 'firstName' | 'middleName' | 'birthDate' | 'organization';

export const COLUMNS: readonly { id: ColumnId; title: string }[] = [
  { id: 'lastName', title: 'Фамилия' },
  { id: 'firstName', title: 'Имя' },
  { id: 'middleName', title: 'Отчество' },
  { id: 'birthDate', title: 'Дата рождения' },
  { id: 'organization', title: 'Организация' },
];

interface Sort {
  column: ColumnId;
  direction: 'asc' | 'desc';
}

interface PanelFilter {
  organizationType: string;
  organization: string;
  bornBefore: string;
  ageUpTo: string;
}

const NO_FILTER: PanelFilter = { organizationType: '', organization: '', bornBefore: '', ageUpTo: '' };

export interface RegisterState {
  rows: StandPerson[];
  total: number;
  sorts: readonly Sort[];
  /** A click sorts by this column alone (again: the other way), with Ctrl it is added to the others. */
  sortBy(column: ColumnId, added: boolean): void;
  filters: Partial<Record<ColumnId, string>>;
  setFilter(column: ColumnId, text: string): void;
  opened: readonly ColumnId[];
  toggleFilter(column: ColumnId): void;
  panel: PanelFilter;
  setPanel(changed: Partial<PanelFilter>): void;
  search: string;
  setSearch(text: string): void;
  reset(): void;
}

/** YYYY-MM-DD out of DD.MM.YYYY; '' for anything else, so that it sorts first and passes no date filter. */
const isoOf = (text: string) => /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text)?.slice(1).reverse().join('-') ?? '';

/** Oldest birth date (YYYY-MM-DD) of somebody who is at most `age` today. */
function earliestBirth(age: number): string {
  const day = new Date();
  day.setFullYear(day.getFullYear() - age - 1);
  return day.toISOString().slice(0, 10);
}

const includes = (text: string, part: string) => text.toLocaleLowerCase('ru').includes(part.trim().toLocaleLowerCase('ru'));
const SEARCHED: readonly (keyof PersonTexts)[] = ['lastName', 'firstName', 'middleName', 'snils', 'phone', 'email'];

function passesPanel({ values }: StandPerson, { organizationType, organization, bornBefore, ageUpTo }: PanelFilter): boolean {
  const type = ORGANIZATIONS.find(({ name }) => name === values.organization)?.type;
  if (organizationType && type !== organizationType) return false;
  if (organization && values.organization !== organization) return false;
  const born = isoOf(values.birthDate);
  if (isoOf(bornBefore) && (born === '' || born > isoOf(bornBefore))) return false;
  return !/^\d+$/.test(ageUpTo) || born > earliestBirth(Number(ageUpTo));
}

function compareBy(sorts: readonly Sort[]) {
  const keyOf = ({ values }: StandPerson, column: ColumnId) => (column === 'birthDate' ? isoOf(values.birthDate) : values[column]);
  return (a: StandPerson, b: StandPerson) => {
    for (const { column, direction } of sorts) {
      const order = keyOf(a, column).localeCompare(keyOf(b, column), 'ru');
      if (order !== 0) return direction === 'asc' ? order : -order;
    }
    return a.id - b.id;
  };
}

/** The state of a register's grid, the same on every face. Mount it with a key per register. */
export function useRegister(register: StandRegister): RegisterState {
  const people = usePeople().filter((person) => person.register === register);
  const [sorts, setSorts] = useState<readonly Sort[]>([]);
  const [filters, setFilters] = useState<Partial<Record<ColumnId, string>>>({});
  const [opened, setOpened] = useState<readonly ColumnId[]>([]);
  const [panel, setPanel] = useState(NO_FILTER);
  const [search, setSearch] = useState('');

  const rows = people
    .filter((person) => passesPanel(person, panel))
    .filter(({ values }) => COLUMNS.every(({ id }) => includes(values[id], filters[id] ?? '')))
    .filter(({ values }) => SEARCHED.some((field) => includes(values[field], search)))
    .sort(compareBy(sorts));

  return {
    rows,
    total: people.length,
    sorts,
    sortBy: (column, added) =>
      setSorts((current) => {
        const direction = current.find((sort) => sort.column === column)?.direction === 'asc' ? 'desc' : 'asc';
        const sort: Sort = { column, direction };
        if (!added) return [sort];
        const known = current.some((other) => other.column === column);
        return known ? current.map((other) => (other.column === column ? sort : other)) : [...current, sort];
      }),
    filters,
    setFilter: (column, text) => setFilters((current) => ({ ...current, [column]: text })),
    opened,
    toggleFilter: (column) =>
      setOpened((current) => (current.includes(column) ? current.filter((other) => other !== column) : [...current, column])),
    panel,
    setPanel: (changed) => setPanel((current) => ({ ...current, ...changed })),
    search,
    setSearch,
    reset: () => {
      setPanel(NO_FILTER);
      setFilters({});
      setSearch('');
      setSorts([]);
    },
  };
}
