/**
 * The clerk's hand: a name is typed key by key, and one thing goes wrong on the way. Not «ways of spoiling a text», but what happens at a
 * keyboard: the layout is switched too late or too early, a key bounces, is missed, is grazed beside another, two fingers come down in the
 * wrong order, Shift or the space bar is hit in the wrong moment.
 */
import type { Choices } from '../random.ts';

/** Where the keys lie, in key widths: the rows are moved by a quarter and a half. */
const ROWS: readonly (readonly [russian: string, english: string, y: number, x: number])[] = [
  ['йцукенгшщзхъ', 'qwertyuiop[]', 0, 0],
  ['фывапролджэ', "asdfghjkl;'", 1, 0.25],
  ['ячсмитьбю', 'zxcvbnm,.', 2, 0.75],
];

interface Key {
  readonly letter: string;
  readonly english: string;
  readonly x: number;
  readonly y: number;
}

const KEYS: readonly Key[] = [
  ...ROWS.flatMap(([russian, english, y, left]) =>
    [...russian].map((letter, at) => ({ letter, english: english[at] ?? '', x: left + at, y })),
  ),
  { letter: 'ё', english: '`', x: -1, y: -1 },
];
const SHIFTED: Readonly<Record<string, string>> = { '[': '{', ']': '}', ';': ':', "'": '"', ',': '<', '.': '>', '`': '~' };

const keyOf = (letter: string): Key | undefined => KEYS.find((key) => key.letter === letter.toLowerCase());
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const like = (letter: string, model: string): string => (isCapital(model) ? letter.toUpperCase() : letter);

/** What the key of a Russian letter gives while the English layout is on. */
function inEnglish(letter: string): string {
  const english = keyOf(letter)?.english ?? letter;
  return isCapital(letter) ? (SHIFTED[english] ?? english.toUpperCase()) : english;
}

/** The keys within a key's width and a half, the nearer the likelier. */
function besides(letter: string, random: Choices): string | null {
  const own = keyOf(letter);
  if (own === undefined) return null;
  const near = KEYS.filter(({ x, y }) => (x !== own.x || y !== own.y) && Math.hypot(x - own.x, y - own.y) < 1.3);
  return near.length === 0 ? null : like(random.pick(near).letter, letter);
}

export type Mishap = (name: string, random: Choices) => string | null;

const letters = (name: string): string[] => [...name];
const isPlain = (name: string): boolean => /^[А-ЯЁ][а-яё]{3,}$/u.test(name);

/** A place within the word: never the first key, the last as seldom as any other. */
const inside = (name: string, random: Choices): number => 1 + random.below(name.length - 1);

export const HAND: Readonly<Record<string, Mishap>> = {
  'layout-late-one': (name) => (isPlain(name) ? inEnglish(name.charAt(0)) + name.slice(1) : null),
  'layout-late-some': (name, random) => {
    if (!isPlain(name) || name.length < 6) return null;
    const at = 2 + random.below(2);
    return letters(name)
      .map((letter, index) => (index < at ? inEnglish(letter) : letter))
      .join('');
  },
  'layout-early': (name, random) => {
    if (!isPlain(name) || name.length < 6) return null;
    const at = name.length - 1 - random.below(3);
    return letters(name)
      .map((letter, index) => (index >= at ? inEnglish(letter) : letter))
      .join('');
  },
  'layout-flicker': (name, random) => {
    if (!isPlain(name)) return null;
    const at = inside(name, random);
    return letters(name)
      .with(at, inEnglish(name.charAt(at)))
      .join('');
  },
  bounce: (name, random) => {
    if (!isPlain(name)) return null;
    const at = inside(name, random);
    return name.slice(0, at) + name.charAt(at) + name.slice(at);
  },
  missed: (name, random) => {
    if (!isPlain(name) || name.length < 5) return null;
    const at = inside(name, random);
    return name.slice(0, at) + name.slice(at + 1);
  },
  rolled: (name, random) => {
    if (!isPlain(name)) return null;
    const at = 1 + random.below(name.length - 2);
    const [a, b] = [name.charAt(at), name.charAt(at + 1)];
    return a === b ? null : name.slice(0, at) + b + a + name.slice(at + 2);
  },
  beside: (name, random) => {
    if (!isPlain(name)) return null;
    const at = inside(name, random);
    const other = besides(name.charAt(at), random);
    return other === null ? null : name.slice(0, at) + other + name.slice(at + 1);
  },
  grazed: (name, random) => {
    if (!isPlain(name)) return null;
    const at = inside(name, random);
    const other = besides(name.charAt(at), random);
    return other === null ? null : name.slice(0, at + 1) + other.toLowerCase() + name.slice(at + 1);
  },
  'space-inside': (name, random) => {
    if (!isPlain(name) || name.length < 6) return null;
    const at = 2 + random.below(name.length - 4);
    return `${name.slice(0, at)} ${name.slice(at)}`;
  },
  'shift-held': (name) => (isPlain(name) ? name.slice(0, 2).toUpperCase() + name.slice(2) : null),
  'shift-late': (name) => (isPlain(name) ? name.charAt(0).toLowerCase() + name.charAt(1).toUpperCase() + name.slice(2) : null),
};
