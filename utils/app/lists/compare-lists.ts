import { type FieldId, snapshotOf } from '@/utils/domain/card';
import { COMPARED_FIELDS, type ComparedField, compareCard, differingFields, type FieldComparison } from '@/utils/domain/compare-card';
import { LIST_VERDICTS, type ListVerdict } from '@/utils/domain/lists';
import { findDuplicates } from '@/utils/duplicates/find-duplicates';
import { type MatchWithRivals, matchWithRivals } from '@/utils/duplicates/match-lists';
import { type PersonRow, personOf } from '@/utils/register/people-of';
import { lastWordOf } from './last-word';

export interface ListResult {
  /** Never the same for two results: the rows it is made of. */
  key: string;
  verdict: ListVerdict;
  register: PersonRow | null;
  sent: PersonRow | null;
  /** Fields in which the record is not as sent, letter by letter; an empty СНИЛС of the record stands here too, though it is no fault. */
  differences: FieldComparison[];
  /** What has to be compared and was not sent. */
  lacking: ComparedField[];
  /** What was sent and the register has no column for: it says nothing of it. */
  unseen: ComparedField[];
  /** Other records of the register that the sent row may belong to; only for `unsure`. */
  rivals: PersonRow[];
  /** Row of the register that is probably the same person; null = none. */
  twin: number | null;
  /** Rows of the list that were sent by the same person besides; `sent` holds the last word of all of them. */
  again: number[];
  /** Fields in which his answers say another thing. */
  disagree: ComparedField[];
}

export interface ListsListener {
  /** 0 to 1, rising. */
  onProgress(share: number): void;
}

/** Pairs of one list that are less likely are left to the check of the register. */
const LIKELY = 0.9;
/** Shares of the work. */
const MATCHING = 0.5;
const TWINS = 0.35;
/** Without these a comparison by letters says nothing yet; СНИЛС is desirable only. */
const NEEDED: readonly ComparedField[] = COMPARED_FIELDS.filter((field) => field !== 'snils');

/** Matches what was sent with the register and compares each pair by letters, in the order of what is to be done. Pure. */
export function compareLists(register: readonly PersonRow[], sent: readonly PersonRow[], { onProgress }: ListsListener): ListResult[] {
  const [people, answers] = [register.map(personOf), sent.map(personOf)];
  const matched = matchWithRivals(people, answers, { onProgress: (share) => onProgress(MATCHING * share) });
  const twins = partners(people, (share) => onProgress(MATCHING + TWINS * share));
  const repeats = partners(answers, (share) => onProgress(MATCHING + TWINS + (1 - MATCHING - TWINS) * share));
  const matches = withoutSecondRecords(matched, twins, repeats, ({ register: at, sent: by }) => {
    const [record, answer] = [register[at], sent[by]];
    return record && answer ? resultOf(record, answer).differences.length : 0;
  });
  const bySent = new Map(matches.map((match) => [match.sent, match]));
  const byRegister = new Map(matches.map((match) => [match.register, match]));

  const results: ListResult[] = [];
  for (const [at, record] of register.entries()) {
    const match = byRegister.get(at);
    const answer = match === undefined ? undefined : sent[match.sent];
    const twin = twins.get(at)?.[0];
    const common = { twin: twin === undefined ? null : (register[twin]?.row ?? null) };
    if (match === undefined || answer === undefined) {
      const isSecond = twin !== undefined && byRegister.has(twin);
      results.push({ ...resultOf(record, null), verdict: isSecond ? 'twice' : 'register-only', ...common });
      continue;
    }
    const more = (repeats.get(match.sent) ?? []).filter((other) => !bySent.has(other)).flatMap((other) => sent[other] ?? []);
    const { values, disagree } = lastWordOf([answer, ...more].toSorted((one, other) => one.row - other.row));
    const again = more.map(({ row }) => row);
    // Of two records of one person either may be the one; that is no question of whose answer it is.
    const others = match.rivals.filter((rival) => !twins.get(at)?.includes(rival));
    const isSure = match.sure || (match.proven && match.rivals.length > 0 && others.length === 0);
    const rivals = isSure ? [] : others.flatMap((rival) => register[rival] ?? []);
    const result = { ...resultOf(record, { ...answer, values }), ...common, again, disagree, rivals };
    results.push(isSure ? result : { ...result, verdict: 'unsure' });
  }
  for (const [at, answer] of sent.entries()) {
    const isRepeat = (repeats.get(at) ?? []).some((other) => bySent.has(other));
    if (!bySent.has(at) && !isRepeat) results.push(resultOf(null, answer));
  }
  onProgress(1);
  return byUrgency(results);
}

/** Who is twice in the register and answered twice is not two people: the answer goes to the record that is nearer to it, the other is a second one. */
function withoutSecondRecords(
  matches: readonly MatchWithRivals[],
  twins: ReadonlyMap<number, readonly number[]>,
  repeats: ReadonlyMap<number, readonly number[]>,
  differencesIn: (match: MatchWithRivals) => number,
): readonly MatchWithRivals[] {
  const byRegister = new Map(matches.map((match) => [match.register, match]));
  return matches.filter((match) =>
    (twins.get(match.register) ?? []).every((twin) => {
      const other = byRegister.get(twin);
      if (other === undefined || !repeats.get(match.sent)?.includes(other.sent)) return true;
      const [own, others] = [differencesIn(match), differencesIn(other)];
      return own < others || (own === others && match.register < other.register);
    }),
  );
}

/** Most urgent first, then as in the files. */
export function byUrgency(results: readonly ListResult[]): ListResult[] {
  return results.toSorted((left, right) => LIST_VERDICTS.indexOf(left.verdict) - LIST_VERDICTS.indexOf(right.verdict));
}

/** One person: a record, what he sent, or both. */
export function resultOf(register: PersonRow | null, sent: PersonRow | null): ListResult {
  const key = `${register?.row ?? ''}:${sent?.row ?? ''}`;
  const empty = { key, register, sent, differences: [], lacking: [], unseen: [], rivals: [], twin: null, again: [], disagree: [] };
  if (register === null) return { ...empty, verdict: 'sent-only' };
  if (sent === null) return { ...empty, verdict: 'register-only' };
  const meant = asMeant(sent.values, register.values);
  const { fields } = compareCard(snapshotOf(register.values), meant);
  const differences = fields.filter(({ state }) => state === 'differs' || state === 'card-empty');
  const lacking = fields
    .filter(({ field, state }) => NEEDED.includes(field) && (state === 'source-missing' || (state === 'card-not-found' && !meant[field])))
    .map(({ field }) => field);
  const unseen = fields.filter(({ field, state }) => state === 'card-not-found' && meant[field]).map(({ field }) => field);
  const verdict =
    differingFields(differences).length > 0 ? 'differs' : lacking.length > 0 ? 'too-little' : unseen.length > 0 ? 'unseen' : 'equal';
  return { ...empty, verdict, differences, lacking, unseen };
}

/**
 * What a person typed into a form, as he meant it: blanks around a value are not his; a name all in small letters or all in capitals tells
 * nothing of capitals; an empty patronymic says «none» only where the record has none or the list says so.
 */
function asMeant(sent: PersonRow['values'], record: PersonRow['values']): Partial<Record<FieldId, string>> {
  const values: Partial<Record<FieldId, string>> = {};
  for (const field of COMPARED_FIELDS) {
    const text = sent[field]?.trim();
    if (text === undefined || (text === '' && !(field === 'middleName' && (sent.noMiddleName === 'true' || !record.middleName?.trim()))))
      continue;
    const own = record[field]?.trim() ?? '';
    const hasNoCase = text === text.toLowerCase() || (text === text.toUpperCase() && text.length > 1);
    values[field] = field !== 'email' && hasNoCase && text.toLowerCase() === own.toLowerCase() ? (record[field] ?? '') : text;
  }
  return values;
}

function partners(
  people: readonly Parameters<typeof findDuplicates>[0][number][],
  onShare: (share: number) => void,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const note = (one: number, other: number) => found.set(one, [...(found.get(one) ?? []), other]);
  const pairs = findDuplicates(people, { onProgress: (done, total) => onShare(total === 0 ? 1 : done / total) });
  for (const { a, b, score } of pairs) {
    if (score < LIKELY) continue;
    note(a, b);
    note(b, a);
  }
  return found;
}
