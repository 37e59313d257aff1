/**
 * The copyist of the eighth batch: somebody who types names from a list on an unfamiliar keyboard, in a hurry, or pastes them out of other
 * programs. Written before the rules were measured by it, by other means than the hand and the clerk: fingers that come down together, words
 * that run into each other, letters of other alphabets in numbers, a keyboard in the wrong state for a part of the word.
 */
import type { Choices } from '../random.ts';
import { LATIN_TWINS } from '../spoil-characters';

export type Way = (name: string, random: Choices) => string | null;

const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const ENGLISH = ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,.'];
const KEY = new Map(ROWS.flatMap((row, at) => [...row].map((letter, column) => [letter, ENGLISH[at]?.[column] ?? ''] as const)));
const LATIN = Object.fromEntries([...'аеорсух'].map((letter) => [letter, LATIN_TWINS[letter] ?? letter]));
const GREEK: Readonly<Record<string, string>> = { о: 'ο', а: 'α', р: 'ρ', к: 'κ', т: 'τ' };
const FIRST_LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};

const plain = (name: string, least = 5): boolean => /^[А-ЯЁ][а-яё]+$/u.test(name) && name.length >= least;
const put = (name: string, from: number, to: number, text: string): string => name.slice(0, from) + text + name.slice(to);
/** A place behind the first letter and before the last ones. */
const place = (name: string, random: Choices, left = 1): number => 1 + random.below(Math.max(1, name.length - 1 - left));

function besideOf(letter: string, random: Choices): string | null {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  const column = ROWS[row]?.indexOf(letter) ?? -1;
  if (column < 0) return null;
  const near = [ROWS[row]?.[column - 1], ROWS[row]?.[column + 1]].filter((key) => key !== undefined);
  return near.length === 0 ? null : random.pick(near);
}

function replaced(name: string, letters: Readonly<Record<string, string>>): string | null {
  const changed = [...name].map((letter) => letters[letter] ?? letter).join('');
  return changed === name ? null : changed;
}

const english = (text: string): string =>
  [...text]
    .map((letter) => {
      const key = KEY.get(letter.toLowerCase()) ?? letter;
      return letter === letter.toLowerCase() ? key : key.toUpperCase();
    })
    .join('');

export const WAYS: Readonly<Record<string, Way>> = {
  'two-fingers': (name, random) => {
    if (!plain(name)) return null;
    const at = place(name, random);
    const other = besideOf(name.charAt(at), random);
    return other === null ? null : put(name, at, at, other);
  },
  'row-neighbour': (name, random) => {
    if (!plain(name)) return null;
    const at = place(name, random);
    const other = besideOf(name.charAt(at), random);
    return other === null ? null : put(name, at, at + 1, other);
  },
  'pair-turned': (name, random) => {
    if (!plain(name)) return null;
    const at = place(name, random, 2);
    const [a, b] = [name.charAt(at), name.charAt(at + 1)];
    return a === b ? null : put(name, at, at + 2, b + a);
  },
  'over-one-turned': (name, random) => {
    if (!plain(name, 6)) return null;
    const at = place(name, random, 3);
    const [a, b, c] = [name.charAt(at), name.charAt(at + 1), name.charAt(at + 2)];
    return a === c ? null : put(name, at, at + 3, c + b + a);
  },
  'stuck-key': (name, random) => {
    if (!plain(name)) return null;
    const at = place(name, random);
    return put(name, at, at, name.charAt(at));
  },
  'weak-key': (name, random) => {
    if (!plain(name)) return null;
    const at = place(name, random);
    return put(name, at, at + 1, '');
  },
  'doubled-the-other': (name, random) => {
    if (!plain(name)) return null;
    const pair = /([а-яё])\1([а-яё])/u.exec(name);
    if (pair !== null) return put(name, pair.index, pair.index + 3, `${pair[1]}${pair[2]}${pair[2]}`);
    return random.below(4) > 0 ? null : put(name, name.length - 2, name.length, `${name.at(-1)}${name.at(-2)}`);
  },
  'layout-first-two': (name) => (plain(name) ? english(name.slice(0, 2)) + name.slice(2) : null),
  'layout-last-two': (name) => (plain(name, 6) ? name.slice(0, -2) + english(name.slice(-2)) : null),
  'layout-middle': (name, random) => {
    if (!plain(name, 6)) return null;
    const at = place(name, random, 2);
    return put(name, at, at + 2, english(name.slice(at, at + 2)));
  },
  'latin-letters': (name) => (plain(name) ? replaced(name, LATIN) : null),
  'greek-letters': (name) => (plain(name) ? replaced(name, GREEK) : null),
  'latin-capital': (name) => (plain(name) ? (replaced(name.charAt(0), FIRST_LATIN)?.concat(name.slice(1)) ?? null) : null),
  'digit-for-letter': (name) => (plain(name) ? replaced(name, { о: '0' }) : null),
  'caps-turned': (name) => (plain(name) ? name.charAt(0).toLowerCase() + name.slice(1).toUpperCase() : null),
  'broken-anywhere': (name, random) => {
    if (!plain(name, 7)) return null;
    const at = 3 + random.below(name.length - 5);
    return put(name, at, at, random.pick(['-', '- ', ' -', '-\n']));
  },
  'blank-inside': (name, random) => {
    if (!plain(name, 6)) return null;
    const at = 2 + random.below(name.length - 3);
    return put(name, at, at, random.pick([' ', '\u00a0', '  ']));
  },
  'tail-of-a-table': (name, random) => (plain(name) ? name + random.pick([';', ' |', ',', ' .', '\t', ' 1', '*', ' -']) : null),
  'pretonic-vowel': (name, random) => {
    const places = [...name.matchAll(/(?<=[бвгджзклмнпрстфхцчшщ])[оаеи](?=[бвгджзклмнпрстфхцчшщ]+[аеиоуыэюя])/gu)].map(
      ({ index }) => index,
    );
    if (!plain(name) || places.length === 0) return null;
    const at = random.pick(places);
    const other: Readonly<Record<string, string>> = { о: 'а', а: 'о', е: 'и', и: 'е' };
    return put(name, at, at + 1, other[name.charAt(at)] ?? '');
  },
  'syllable-again': (name, random) => {
    if (!plain(name, 6)) return null;
    const places = [...name.matchAll(/[бвгджзклмнпрстфх][аеиоуы]/gu)].map(({ index }) => index).filter((index) => index > 0);
    if (places.length === 0) return null;
    const at = random.pick(places);
    return put(name, at, at, name.slice(at, at + 2));
  },
};
