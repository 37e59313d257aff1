import type { FieldId } from '@/utils/domain/card';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import { stampPattern } from '@/utils/domain/pasted/pasted-sheet';

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
 * piece that adds only what the one before has not («почта: …») belongs to it. null = fewer than one person in it. `today` is YYYY-MM-DD.
 */
export function tableOfMessages(text: string, today: string): string[][] | null {
  const people: Values[] = [];
  for (const piece of pieces(text)) {
    const { values } = parsePasted(piece, today);
    const known = HEADINGS.filter(([field]) => (values[field] ?? '') !== '');
    if (known.length === 0) continue;
    const before = people.at(-1);
    const adds = before !== undefined && values.lastName === undefined && known.every(([field]) => (before[field] ?? '') === '');
    if (adds) Object.assign(before, values);
    else people.push(values);
  }
  const named = people.filter((values) => values.lastName !== undefined);
  if (named.length === 0) return null;
  return [HEADINGS.map(([, heading]) => heading), ...people.map((values) => HEADINGS.map(([field]) => values[field] ?? ''))];
}

function pieces(text: string): string[] {
  const lines = text.replace(/\r\n?/gu, '\n');
  // A stamp begins a message; without stamps a blank line does.
  const stamps = [...lines.matchAll(stampPattern())].map(({ index }) => index);
  if (stamps.length > 1) return stamps.map((start, at) => lines.slice(at === 0 ? 0 : start, stamps[at + 1]));
  const parted = lines.split(/\n[^\S\n]*\n/u).filter((piece) => piece.trim() !== '');
  return parted.length > 1 ? parted : lines.split('\n').filter((line) => line.trim() !== '');
}
