import type { FieldId } from '@/utils/domain/card';
import { foldYo } from '@/utils/domain/fold-yo';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import { piecesOf } from './message-pieces';

/** What a message may say of its sender, with the heading that the table gets. */
const HEADINGS = [
  ['lastName', 'Фамилия'],
  ['firstName', 'Имя'],
  ['middleName', 'Отчество'],
  ['birthDate', 'Дата рождения'],
  ['snils', 'СНИЛС'],
  ['email', 'Электронная почта'],
] as const satisfies readonly (readonly [FieldId, string])[];

type Values = Partial<Record<FieldId, string>>;

/**
 * Many messages pasted one after the other as a table with headings, a person a row: parted at blank lines and at the stamps of messengers; a
 * piece that adds only what the one before has not («почта: …») belongs to it; a sender's name, a signature or an address over the message itself
 * are no people. null = fewer than one person in it. `today` is YYYY-MM-DD.
 */
export function tableOfMessages(text: string, today: string): string[][] | null {
  const people: Values[] = [];
  const hasSurname = (piece: string) => parsePasted(piece, today).values.lastName !== undefined;
  for (const piece of piecesOf(text, hasSurname)) {
    const { values } = parsePasted(piece, today);
    const known = HEADINGS.filter(([field]) => (values[field] ?? '') !== '');
    if (known.length === 0) continue;
    const before = people.at(-1);
    const adds = before !== undefined && !beginsPerson(values, before) && known.every(([field]) => (before[field] ?? '') === '');
    if (adds) Object.assign(before, values);
    else people.push(values);
  }
  const told = people.filter((values, at) => ![people[at - 1], people[at + 1]].some((beside) => beside && echoes(values, beside)));
  if (!told.some((values) => values.lastName !== undefined)) return null;
  return [HEADINGS.map(([, heading]) => heading), ...told.map((values) => HEADINGS.map(([field]) => values[field] ?? ''))];
}

/** A surname begins a person, but for one behind the first name that it belongs to: «Имя: Зоя», «Фамилия: Пермякова». */
const beginsPerson = (values: Values, before: Values): boolean =>
  values.lastName !== undefined && (before.lastName !== undefined || before.firstName === undefined || values.firstName !== undefined);

/** Whether a piece says nothing but what the one beside it says in full: «С уважением, Иванова Т. Т.», «Тест Иванова» over a message, «От: …». */
function echoes(values: Values, beside: Values): boolean {
  const told = HEADINGS.filter(([field]) => (values[field] ?? '') !== '');
  const more = HEADINGS.filter(([field]) => (beside[field] ?? '') !== '');
  return told.length < more.length && told.every(([field]) => isPartOf(field, values[field] ?? '', beside[field] ?? ''));
}

function isPartOf(field: FieldId, part: string, whole: string): boolean {
  const [short, long] = [foldYo(part), foldYo(whole)];
  const isInitial = (field === 'firstName' || field === 'middleName') && /^\p{L}\.$/u.test(part);
  return long !== '' && (isInitial ? long.startsWith(short.slice(0, 1)) : short === long);
}
