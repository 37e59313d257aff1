import { type FieldId, NAME_FIELDS } from '@/utils/domain/card';
import { COMPARED_FIELDS } from '@/utils/domain/compare-card';
import { foldYo } from '@/utils/domain/fold-yo';
import type { SentRow } from '@/utils/domain/lists';
import { LIST_VERDICTS, type ListOrder, type ListVerdict } from '@/utils/domain/lists';
import type { Person } from '@/utils/domain/person';
import { withRightCase } from '@/utils/domain/person-name';
import { type PersonRow, personOf } from '@/utils/register/people-of';
import { fullNameOf } from '../register/twin';
import type { ListResult } from './compare-lists';

/** Which results are shown, and in which order. '' = every verdict, every name. */
export interface ListFilter {
  verdict: ListVerdict | '';
  search: string;
  order: ListOrder;
}

export const WHOLE_LIST: ListFilter = { verdict: '', search: '', order: 'urgency' };

/** The person of a result: the record's name before the one that was sent. */
export const personOfResult = ({ register, sent }: ListResult): Person => {
  const row = register ?? sent;
  return row === null ? { lastName: '', firstName: '', middleName: '' } : personOf(row);
};

/** What to type into a filter of the register to find the card: the record's own surname; of a sent row without a record its СНИЛС, e-mail or surname. */
export function searchTextOf({ register, sent }: ListResult): string {
  if (register !== null) return register.values.lastName?.trim() || register.values.snils?.trim() || '';
  const { snils, email, lastName } = sent?.values ?? {};
  return snils?.trim() || email?.trim() || lastName?.trim() || '';
}

const COLLATOR = new Intl.Collator('ru');

/** The results that pass, in the order that is asked for. Names are found by any part, ё = е. */
export function viewOfList(results: readonly ListResult[], { verdict, search, order }: ListFilter): readonly ListResult[] {
  const wanted = foldYo(search.trim());
  const shown = results.filter(
    (result) =>
      (verdict === '' || result.verdict === verdict) && (wanted === '' || foldYo(fullNameOf(personOfResult(result))).includes(wanted)),
  );
  if (order === 'name') {
    const names = new Map(shown.map((result) => [result, fullNameOf(personOfResult(result))]));
    return shown.toSorted((left, right) => COLLATOR.compare(names.get(left) ?? '', names.get(right) ?? ''));
  }
  const place = ({ register, sent }: ListResult) => register?.row ?? 1_000_000 + (sent?.row ?? 0);
  return order === 'row' ? shown.toSorted((left, right) => place(left) - place(right)) : shown;
}

/** How many there are of each verdict. */
export function countVerdicts(results: readonly ListResult[]): Record<ListVerdict, number> {
  const counts = Object.fromEntries(LIST_VERDICTS.map((verdict) => [verdict, 0])) as Record<ListVerdict, number>;
  for (const { verdict } of results) counts[verdict] += 1;
  return counts;
}

const isName = (field: FieldId): boolean => NAME_FIELDS.some((name) => name === field);

/** A name all in small letters or all in capitals tells nothing of capitals: it is no difference, and not to be written so. */
const cased = (name: string): string => (name === name.toLowerCase() || name === name.toUpperCase() ? withRightCase(name) : name);

/** What one person sent, as it is compared with a card; null = nothing of it. */
export function sentRow({ values }: PersonRow): SentRow | null {
  const entries = COMPARED_FIELDS.flatMap((field) => {
    const text = values[field]?.trim() ?? '';
    return text === '' ? [] : [[field, isName(field) ? cased(text) : text] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** What was sent, a row a person, each answer once. */
export const sentRows = (results: readonly ListResult[]): SentRow[] => results.flatMap(({ sent }) => (sent && sentRow(sent)) ?? []);
