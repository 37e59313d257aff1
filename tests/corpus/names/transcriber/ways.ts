import { eye } from './eye';

/**
 * How names are mistyped by two who retype a list: `thumb`, on a phone and by ear (written when the rules of 27.11.2026 stood, before any look), and
 * `noise`, a machine that knows nothing of keys and sounds (written last). In: one name in its capital and small letters; `lot(n)` draws from
 * 0 to n - 1. Out: the mistyped name, or null where the way does not go. The first letter stays.
 */
export type Lot = (below: number) => number;
export type Way = (name: string, lot: Lot) => string | null;

const VOWELS = 'аеиоуыэюя';
const CONSONANTS = 'бвгджзклмнпрстфхцчшщ';
const ALPHABET = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
/** A phone's rows: a thumb strikes left, right, above or below. */
const ROWS = ['йцукенгшщзх', 'фывапролджэ', 'ячсмитьбю'];
const BY_EAR: Readonly<Record<string, string>> = { о: 'а', а: 'о', е: 'и', и: 'е', я: 'е' };
const VOICE = new Map([...'бвгджзпфктшс'].map((letter, at) => [letter, 'пфктшсбвгджз'.charAt(at)]));

const put = (name: string, from: number, to: number, text: string): string => name.slice(0, from) + text + name.slice(to);
const letter = (name: string, at: number): string => name.charAt(at);

function beside(typed: string): string[] {
  const y = ROWS.findIndex((row) => row.includes(typed));
  if (y < 0) return [];
  const x = ROWS[y]?.indexOf(typed) ?? 0;
  return [ROWS[y]?.[x - 1], ROWS[y]?.[x + 1], ROWS[y - 1]?.[x], ROWS[y + 1]?.[x - 1]].filter((key) => key !== undefined);
}

/** One place of those that fit, behind the first letter. */
function place(name: string, lot: Lot, fits: (at: number) => boolean): number | null {
  const places = [...name].map((_, at) => at).filter((at) => at > 0 && fits(at));
  return places.length === 0 ? null : (places[lot(places.length)] ?? null);
}

/** A way that changes one place: what stands there for how many letters. */
const atPlace =
  (fits: (name: string, at: number) => boolean, change: (name: string, at: number, lot: Lot) => string): Way =>
  (name, lot) => {
    const at = place(name, lot, (one) => fits(name, one));
    return at === null ? null : change(name, at, lot);
  };

const oneOf = (letters: readonly string[], lot: Lot): string => letters[lot(letters.length)] ?? '';
const anyLetter = (lot: Lot): string => ALPHABET.charAt(lot(ALPHABET.length));
const hasKeys = (name: string, at: number): boolean => beside(letter(name, at)).length > 0;
const isSyllable = (name: string, at: number): boolean =>
  CONSONANTS.includes(letter(name, at)) && at + 1 < name.length && VOWELS.includes(letter(name, at + 1));

const thumb: Record<string, Way> = {
  'next-key': atPlace(hasKeys, (name, at, lot) => put(name, at, at + 1, oneOf(beside(letter(name, at)), lot))),
  'two-keys': atPlace(hasKeys, (name, at, lot) => put(name, at, at, oneOf(beside(letter(name, at)), lot))),
  dropped: atPlace(
    () => true,
    (name, at) => put(name, at, at + 1, ''),
  ),
  'dropped-vowel': atPlace(
    (name, at) => at < name.length - 1 && VOWELS.includes(letter(name, at)),
    (name, at) => put(name, at, at + 1, ''),
  ),
  swapped: atPlace(
    (name, at) => at < name.length - 1 && letter(name, at) !== letter(name, at + 1),
    (name, at) => put(name, at, at + 2, letter(name, at + 1) + letter(name, at)),
  ),
  repeated: atPlace(
    () => true,
    (name, at) => put(name, at, at, letter(name, at)),
  ),
  carried: atPlace(
    (name, at) =>
      at > 1 &&
      CONSONANTS.includes(letter(name, at)) &&
      CONSONANTS.includes(letter(name, at - 2)) &&
      letter(name, at) !== letter(name, at - 2),
    (name, at) => put(name, at, at + 1, letter(name, at - 2)),
  ),
  vowel: atPlace(
    (name, at) => letter(name, at) in BY_EAR,
    (name, at) => put(name, at, at + 1, BY_EAR[letter(name, at)] ?? ''),
  ),
  consonant: atPlace(
    (name, at) => VOICE.has(letter(name, at)) && (at === name.length - 1 || !VOWELS.includes(letter(name, at + 1))),
    (name, at) => put(name, at, at + 1, VOICE.get(letter(name, at)) ?? ''),
  ),
  'syllable-lost': atPlace(
    (name, at) => name.length > 6 && isSyllable(name, at) && at + 2 < name.length && CONSONANTS.includes(letter(name, at + 2)),
    (name, at) => put(name, at, at + 2, ''),
  ),
  'syllable-twice': atPlace(isSyllable, (name, at) => put(name, at, at, name.slice(at, at + 2))),
  breve: atPlace(
    (name, at) => letter(name, at) === 'й',
    (name, at) => put(name, at, at + 1, 'и'),
  ),
};

const noise: Record<string, Way> = {
  'any-instead': atPlace(
    () => true,
    (name, at, lot) => put(name, at, at + 1, anyLetter(lot)),
  ),
  'any-more': atPlace(
    () => true,
    (name, at, lot) => put(name, at, at, anyLetter(lot)),
  ),
  'two-apart': atPlace(
    (name, at) => at + 2 < name.length && letter(name, at) !== letter(name, at + 2),
    (name, at) => put(name, at, at + 3, letter(name, at + 2) + letter(name, at + 1) + letter(name, at)),
  ),
  'letter-wanders': atPlace(
    (name, at) => at + 3 < name.length,
    (name, at) => put(name, at, at + 4, name.slice(at + 1, at + 4) + letter(name, at)),
  ),
  'two-lost': atPlace(
    (name, at) => name.length > 6 && at + 2 < name.length,
    (name, at) => put(name, at, at + 2, ''),
  ),
  'i-to-short': atPlace(
    (name, at) => letter(name, at) === 'и',
    (name, at) => put(name, at, at + 1, 'й'),
  ),
};
export const TRANSCRIBERS = { thumb, noise, eye } as const;
