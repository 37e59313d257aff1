import { looksLikePatronymic, looksLikeSurname } from '@/utils/domain/name-words';
import { firstNameOf } from '@/utils/domain/names/first-names';
import { parseRuDate } from '@/utils/domain/ru-date';
import { checkSnils, snilsDigits } from '@/utils/domain/snils';
import type { ColumnField } from './columns';
import { plainDate, plainNumber } from './plain-cell';

/** So many filled cells of a column tell what it holds. */
export const SAMPLES = 40;
/** What most of a column's values must be for the column to be taken for it. */
const MOST = 0.6;
const SOME = 0.25;

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
const isFirstName = (word: string): boolean => firstNameOf(word) !== undefined;

const LOOKS: readonly (readonly [ColumnField, (text: string) => boolean])[] = [
  ['email', (text) => /^\S+@\S+\.\S+$/.test(text)],
  ['birthDate', (text) => parseRuDate(plainDate(text), '').kind === 'date'],
  ['snils', (text) => /^\d{9,11}$/.test(snilsDigits(plainNumber(text)) ?? '')],
  ['fullName', looksLikeWholeName],
  ['middleName', (text) => looksLikePatronymic(text)],
  ['firstName', isFirstName],
  ['lastName', (text) => /^\p{Lu}[\p{L}-]+$/u.test(text) && looksLikeSurname(text)],
];

/** Two to five words, of which one that is not the first is a first name; initials count: «Иванова А. П.». */
export function looksLikeWholeName(text: string): boolean {
  const parts = words(text);
  if (parts.length < 2 || parts.length > 5 || /\d/u.test(text)) return false;
  return parts.some((word, at) => at > 0 && isFirstName(word)) || /^\p{Lu}[\p{L}-]+ \p{Lu}\. ?(?:\p{Lu}\.)?$/u.test(text);
}

/** The first filled values of a column below the headings. */
export function valuesOf(rows: readonly (readonly string[])[], headRow: number, column: number): string[] {
  const values: string[] = [];
  for (let at = headRow + 1; at < rows.length && values.length < SAMPLES && at < headRow + 1000; at += 1) {
    const value = rows[at]?.[column]?.trim();
    if (value) values.push(value);
  }
  return values;
}

const mostly = (values: readonly string[], looks: (text: string) => boolean, share = MOST): boolean =>
  values.length > 0 && values.filter(looks).length >= values.length * share;

/** What the values look like; a whole name beats its parts. null = nothing that is known. */
export function lookOf(values: readonly string[]): ColumnField | null {
  return LOOKS.find(([, looks]) => mostly(values, looks))?.[0] ?? null;
}

export const lookLikeWholeNames = (values: readonly string[]): boolean => mostly(values, looksLikeWholeName);

/** Names of departments and totals stand among the people of a list from 1С; roles («учитель», «да») have no name among them. */
export const haveWholeNames = (values: readonly string[]): boolean => mostly(values, looksLikeWholeName, SOME);

/**
 * Whether the values are surely СНИЛС, dates of birth or e-mails, so that a column of them without a known heading is worth a question:
 * numbers whose check digits fit, days that are no recent ones.
 */
export function unmistakable(values: readonly string[]): 'snils' | 'birthDate' | 'email' | null {
  if (mostly(values, (text) => /^\S+@\S+\.\S+$/.test(text))) return 'email';
  if (mostly(values, (text) => checkSnils(plainNumber(text).padStart(11, '0')) === 'valid')) return 'snils';
  return mostly(values, (text) => parseRuDate(plainDate(text), '').kind === 'date') ? 'birthDate' : null;
}
