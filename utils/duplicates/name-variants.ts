import { foldYo } from '@/utils/domain/fold-yo';
import { firstNameOf, fullNamesOf } from '@/utils/domain/names/first-names';
import { variantMark } from '@/utils/domain/names/name-variants';
import { patronymicOf } from '@/utils/domain/names/patronymics';
import { isNeighbourForm } from './neighbour-names';
import { shortFormsOf, tenderBases } from './short-names';

/** Whether two first names, folded as `foldLetters` does, are spellings, usual slips or a short form of one name. */
export function isVariantName(a: string, b: string): boolean {
  return isOneName(a, b) || isShortOf(a, b) || isShortOf(b, a);
}

const isOneName = (a: string, b: string): boolean => variantMark(a, b) !== undefined || isNeighbourForm(a, b);

const fold = (name: string) => foldYo(name).replaceAll('й', 'и');

function isShortOf(short: string, full: string): boolean {
  const stands = (word: string) => word === full || isListedShort(word, full);
  return isListedShort(short, full) || tenderBases(short).some(stands);
}

const isListedShort = (short: string, full: string): boolean =>
  (fullNamesOf(short)?.some((name) => fold(name) === full) ?? false) || shortFormsOf(full).includes(short);

/** How surely a word is a first name of its own: 0 = unknown, 4 = very common. Takes it as written, in any case. */
export function firstNameRank(word: string): number {
  const known = firstNameOf(word);
  return known ? Math.max(known.male, known.female) : 0;
}

/** The father's name that a patronymic tells, or undefined when the dictionary has no such father. */
export function fatherOf(patronymic: string): string | undefined {
  return patronymicOf(patronymic)?.father?.word;
}

/** How common a patronymic is: 0 = of nobody known, 4 = very common. */
export function patronymicRank(patronymic: string): number {
  return patronymicOf(patronymic)?.common ?? 0;
}

/** Endings of patronymics, those of neighbours too: Миколайович, Петрівна, Аляксандраўна, Рашитұлы. Folded: й as и. */
const ENDING = /(?:[иь]?[оеа]вич|[иь]?[оеа]вна|и?ивна|инична|ична|ич|оглы|углы|улы|угли|кызы|гызы|кизи)$/u;
const NOMINATIVE = ['', 'и', 'ии', 'ь', 'а', 'я'];

/** Whether two patronymics, folded, are those of one father whose name has several spellings: Николаевич and Миколайович. */
export function haveOneFather(a: string, b: string): boolean {
  const [fathersA, fathersB] = [fathersIn(a), fathersIn(b)];
  return fathersA.some((father) => fathersB.some((other) => father === other || isOneName(father, other)));
}

function fathersIn(patronymic: string): string[] {
  const stem = patronymic.replace(ENDING, '');
  return stem.length < 3 || stem === patronymic ? [] : NOMINATIVE.map((ending) => stem + ending);
}
