import type { HeldOutCard } from './held-out.ts';
import type { Spoil } from './held-out-ways.ts';
import type { Choices } from './random.ts';

/** What hands do at a keyboard, field by field: the later batches are spoiled in these ways besides those of held-out-ways.ts. */

const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

/** Keys that touch the key: beside it, above and below. */
function keysAround(letter: string): string[] {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  const at = ROWS[row]?.indexOf(letter) ?? -1;
  const keys = [
    ROWS[row]?.[at - 1],
    ROWS[row]?.[at + 1],
    ROWS[row - 1]?.[at],
    ROWS[row - 1]?.[at + 1],
    ROWS[row + 1]?.[at],
    ROWS[row + 1]?.[at - 1],
  ];
  return row < 0 ? [] : keys.filter((key) => key !== undefined);
}

type TextField = 'lastName' | 'firstName' | 'middleName';
const NAME: readonly TextField[] = ['lastName', 'firstName', 'middleName'];

/** One text of the card, changed inside (never its first letter). */
function inside(field: TextField, change: (text: string, at: number, random: Choices) => string | null): Spoil {
  return (card, random) => {
    const text = card[field];
    if (text.length < 5 || /[ -]/u.test(text)) return null;
    const spoiled = change(text, 1 + random.below(text.length - 2), random);
    return spoiled === null || spoiled === text ? null : { field, card: { [field]: spoiled }, told: true };
  };
}

const cutAt = (text: string, at: number, piece: string, cut: number) => text.slice(0, at) + piece + text.slice(at + cut);

const SLIPS: [string, (text: string, at: number, random: Choices) => string | null][] = [
  [
    'touching-key',
    (text, at, random) => {
      const around = keysAround(text[at] ?? '');
      return around.length === 0 ? null : cutAt(text, at, random.pick(around), 1);
    },
  ],
  ['key-struck-too', (text, at, random) => cutAt(text, at, random.pick([...keysAround(text[at] ?? ''), text[at] ?? '']), 0)],
  ['letter-doubled', (text, at) => cutAt(text, at, text[at] ?? '', 0)],
  ['letter-missed', (text, at) => cutAt(text, at, '', 1)],
  ['letters-changed-places', (text, at) => cutAt(text, at, `${text[at + 1] ?? ''}${text[at] ?? ''}`, 2)],
];

/** Some letters of one of the texts, written otherwise. */
function letters(from: RegExp, to: string): Spoil {
  return (card, random) => {
    const field = random.pick(NAME);
    const spoiled = card[field].replace(from, to);
    return spoiled === card[field] ? null : { field, card: { [field]: spoiled }, told: true };
  };
}

/** The three texts in other fields: the letters of `order` say whose text stands in фамилия, имя and отчество. */
function order(from: readonly [TextField, TextField, TextField], field: TextField): Spoil {
  return (card) =>
    card.middleName === '' || new Set(NAME.map((name) => card[name])).size < 3
      ? null
      : { field, card: Object.fromEntries(NAME.map((name, index) => [name, card[from[index] ?? name]])), told: true };
}

const around =
  (before: string, after: string): Spoil =>
  (card, random) => {
    const field = random.pick(NAME);
    return card[field] === '' ? null : { field, card: { [field]: before + card[field] + after }, told: true };
  };

const snils =
  (change: (digits: string, random: Choices) => string, told = true): Spoil =>
  (card, random) => {
    const spoiled = card.snils === '' ? '' : change(card.snils, random);
    return spoiled === card.snils ? null : { field: 'snils', card: { snils: spoiled }, told };
  };

/** Day and month changed places, where both readings are dates: nobody can see it, and nobody may claim it. */
const dayAndMonth: Spoil = ({ birthDate }) => {
  const [day = '', month = '', year = ''] = birthDate.split('.');
  if (Number(day) > 12 || day === month) return null;
  return { field: 'birthDate', card: { birthDate: `${month}.${day}.${year}` } satisfies Partial<HeldOutCard>, told: false };
};

const monthTooGreat: Spoil = ({ birthDate }) => {
  const [day = '', month = '', year = ''] = birthDate.split('.');
  return Number(day) > 12 ? { field: 'birthDate', card: { birthDate: `${month}.${day}.${year}` }, told: true } : null;
};

export const TYPING_WAYS: [kind: string, rows: number, spoil: Spoil][] = [
  ...SLIPS.flatMap(([kind, change]): [string, number, Spoil][] => [
    [`slip-${kind}-first`, 24, inside('firstName', change)],
    [`slip-${kind}-middle`, 24, inside('middleName', change)],
    [`slip-${kind}-last`, 16, inside('lastName', change)],
  ]),
  ['yo-typed-e', 16, letters(/ё/u, 'е')],
  ['short-i-typed-i', 20, letters(/й/u, 'и')],
  ['i-typed-short-i', 16, letters(/и/u, 'й')],
  ['order-last-middle-first', 24, order(['lastName', 'middleName', 'firstName'], 'firstName')],
  ['order-first-last-middle', 24, order(['firstName', 'lastName', 'middleName'], 'lastName')],
  ['order-middle-first-last', 20, order(['middleName', 'firstName', 'lastName'], 'lastName')],
  ['order-first-middle-last-too', 24, order(['firstName', 'middleName', 'lastName'], 'lastName')],
  ['order-middle-last-first', 16, order(['middleName', 'lastName', 'firstName'], 'lastName')],
  ['pasted-blank-after', 10, around('', ' ')],
  ['pasted-blank-before', 10, around(' ', '')],
  ['pasted-no-break-space', 8, around('', '\u00a0')],
  ['pasted-tab', 8, around('\t', '')],
  ['pasted-line', 8, around('', '\n')],
  [
    'snils-neighbours-typed',
    24,
    snils((text, random) => {
      const at = random.pick([0, 1, 4, 5, 8, 9]);
      return cutAt(text, at, `${text[at + 1] ?? ''}${text[at] ?? ''}`, 2);
    }),
  ],
  ['snils-digit-missed', 12, snils((text, random) => cutAt(text, random.pick([0, 1, 2, 4, 5, 6, 8, 9, 10]), '', 1), false)],
  [
    'snils-digit-doubled',
    12,
    snils((text, random) => {
      const at = random.pick([0, 1, 2, 4, 5, 6]);
      return cutAt(text, at, text[at] ?? '', 0);
    }, false),
  ],
  ['date-month-too-great', 12, monthTooGreat],
  ['unseen-day-and-month', 24, dayAndMonth],
];
