import type { Lot, Way } from './ways';

/*
 * How names are mistyped by one whose eye and head slip, not the fingers: written on 27.11.2026 when the rules of that evening stood, and looked at
 * once. No way is one of `thumb` or `noise`; most change more than one letter. The first letter stays but where syllables change places.
 */
const VOWELS = 'аеёиоуыэюя';
const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
/** What a poor copy shows instead. */
const DRAWN: Readonly<Record<string, string>> = {
  м: 'ш',
  ю: 'но',
  ы: 'ь',
  н: 'к',
  и: 'н',
  р: 'г',
  л: 'а',
  ж: 'к',
  д: 'л',
  с: 'е',
  е: 'о',
  а: 'о',
};
/** What is heard through a bad line, or by one of another tongue. */
const HEARD: Readonly<Record<string, string>> = {
  г: 'х',
  х: 'к',
  ф: 'х',
  и: 'ы',
  ы: 'и',
  в: 'б',
  б: 'в',
  м: 'н',
  н: 'м',
  л: 'р',
  р: 'л',
  ш: 'с',
  ж: 'з',
};

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);
const pick = <T>(list: readonly T[], lot: Lot): T | null => (list.length === 0 ? null : (list[lot(list.length)] ?? null));
const places = (name: string, fits: (at: number) => boolean): number[] => [...name].map((_, at) => at).filter((at) => at > 0 && fits(at));

/** Two places behind the first letter that hold the same letter, so that the eye may go from one to the other. */
function twins(name: string): [number, number][] {
  return places(name, () => true).flatMap((from) =>
    places(name, (to) => to > from + 1 && to < from + 5 && name[to] === name[from]).map((to): [number, number] => [from, to]),
  );
}

/** Where syllables begin: a consonant before a vowel. */
const syllables = (name: string): number[] =>
  [...name].map((_, at) => at).filter((at) => !isVowel(name[at]?.toLowerCase()) && isVowel(name[at + 1]));

const each =
  (table: Readonly<Record<string, string>>): Way =>
  (name, lot) => {
    const at = pick(
      places(name, (one) => (name[one] ?? '') in table),
      lot,
    );
    return at === null ? null : name.slice(0, at) + (table[name[at] ?? ''] ?? '') + name.slice(at + 1);
  };

export const eye: Record<string, Way> = {
  /** From one letter to its twin, what stands between is lost: Алекс(анд)ра, Маг(ом)едов. */
  'skipped-to-twin': (name, lot) => {
    const pair = pick(twins(name), lot);
    return pair === null ? null : name.slice(0, pair[0]) + name.slice(pair[1]);
  },
  /** And back again. */
  'read-twice': (name, lot) => {
    const pair = pick(twins(name), lot);
    return pair === null ? null : name.slice(0, pair[1]) + name.slice(pair[0]);
  },
  'syllables-turned': (name, lot) => {
    const starts = syllables(name);
    const at = pick(starts.slice(0, -1), lot);
    if (at === null) return null;
    const next = starts[starts.indexOf(at) + 1] ?? 0;
    const turned =
      name.slice(0, at) + name.slice(next, next + 2) + name.slice(at + 2, next) + name.slice(at, at + 2) + name.slice(next + 2);
    return turned.charAt(0).toUpperCase() + turned.slice(1).toLowerCase();
  },
  /** The hand has moved one key to the right, for two letters. */
  'hand-moved': (name, lot) => {
    const right = (letter: string) => ROWS.map((row) => (row.includes(letter) ? (row[row.indexOf(letter) + 1] ?? '') : '')).join('');
    const at = pick(
      places(name, (one) => one + 1 < name.length && right(name[one] ?? '') !== '' && right(name[one + 1] ?? '') !== ''),
      lot,
    );
    return at === null ? null : name.slice(0, at) + right(name[at] ?? '') + right(name[at + 1] ?? '') + name.slice(at + 2);
  },
  /** The next consonant but one is typed already: Сергей, Сеггей. */
  foreseen: (name, lot) => {
    const at = pick(
      places(
        name,
        (one) =>
          !isVowel(name[one]) &&
          places(name, (later) => later > one && later < one + 4 && !isVowel(name[later]) && name[later] !== name[one]).length > 0,
      ),
      lot,
    );
    if (at === null) return null;
    const later = [...name].findIndex((letter, one) => one > at && !isVowel(letter) && letter !== name[at]);
    return name.slice(0, at) + (name[later] ?? '') + name.slice(at + 1);
  },
  drawn: each(DRAWN),
  heard: each(HEARD),
};
