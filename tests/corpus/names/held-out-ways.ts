import type { HeldOutCard, HeldOutField } from './held-out.ts';
import type { Choices } from './random.ts';

const twins = (russian: string, latin: string): Record<string, string> =>
  Object.fromEntries([...russian].map((letter, index) => [letter, [...latin][index] ?? '']));

const LATIN = twins('аеорсухАВЕКМНОРСТХкЗё', 'aeopcyxABEKMHOPCTXk3ë');
const DIGITS: Record<string, string> = { о: '0', з: '3', З: '3', О: '0', ч: '4', Ч: '4', б: '6', Б: '6', в: '8', В: '8' };
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const NEAR_KEYS: Record<string, string> = {
  а: 'в',
  в: 'а',
  о: 'р',
  р: 'о',
  и: 'м',
  л: 'д',
  н: 'г',
  е: 'к',
  т: 'и',
  с: 'ч',
  м: 'и',
  д: 'л',
  к: 'у',
  г: 'н',
};
const NAME = ['lastName', 'firstName', 'middleName'] as const;

/** Spoils a card; null where the way does not apply to it. */
export type Spoil = (card: HeldOutCard, random: Choices) => { field: HeldOutField; card: Partial<HeldOutCard>; told?: boolean } | null;

const place = (text: string, letters: string, random: Choices) => {
  const places = [...text].flatMap((letter, index) => (letters.includes(letter) ? [index] : []));
  return places.length === 0 ? -1 : random.pick(places);
};
const put = (text: string, at: number, piece: string, cut = 1) => text.slice(0, at) + piece + text.slice(at + cut);

/** A way of spoiling one of the three texts; null where it does not apply to the text. */
function inText(change: (text: string, random: Choices) => string | null, told = true): Spoil {
  return (card, random) => {
    const field = random.pick(NAME);
    const text = card[field];
    const spoiled = text.length < 2 ? null : change(text, random);
    return spoiled === null || spoiled === text ? null : { field, card: { [field]: spoiled }, told };
  };
}

/** Typing slips are asked only of common Russian names and patronymics: of a rare name no card can tell what was meant. */
function slip(change: (text: string, at: number) => string): Spoil {
  return (card, random) => {
    const field = random.pick(['firstName', 'middleName'] as const);
    const text = card[field];
    if (text.length < 6 || /[ -]/u.test(text)) return null;
    const spoiled = change(text, 1 + random.below(text.length - 2));
    return spoiled === text ? null : { field, card: { [field]: spoiled }, told: true };
  };
}

const swapped =
  (to: readonly (typeof NAME)[number][]): Spoil =>
  (card) =>
    card.middleName === '' || new Set(NAME.map((field) => card[field])).size < 3
      ? null
      : {
          field: to[0] === 'lastName' ? 'firstName' : 'lastName',
          card: Object.fromEntries(to.map((from, index) => [NAME[index], card[from]])),
        };

const key = (text: string, from: string, to: string) =>
  [...text]
    .map((letter) => {
      const at = from.indexOf(letter.toLowerCase());
      const struck = at < 0 ? letter : (to[at] ?? letter);
      return letter === letter.toLowerCase() ? struck : struck.toUpperCase();
    })
    .join('');

const ofField =
  (field: HeldOutField, change: (card: HeldOutCard, random: Choices) => string | null, told = true): Spoil =>
  (card, random) => {
    const text = change(card, random);
    return text === null || text === card[field] ? null : { field, card: { [field]: text }, told };
  };
const ifDouble = (to: string, told = true) => inText((text) => (/^\p{L}+-\p{Lu}\p{L}+$/u.test(text) ? text.replace('-', to) : null), told);

/** Every mechanical way, how many rows of it are made, and of whom. */
export const WAYS: [kind: string, rows: number, spoil: Spoil][] = [
  [
    'latin-one',
    24,
    inText((text, random) => {
      const at = place(text, Object.keys(LATIN).slice(0, -2).join(''), random);
      return at < 0 ? null : put(text, at, LATIN[text[at] ?? ''] ?? '');
    }),
  ],
  [
    'latin-many',
    14,
    inText((text) =>
      [...text]
        .map((letter) => LATIN[letter] ?? letter)
        .join('')
        .replace('3', 'З'),
    ),
  ],
  ['torn-letter', 14, inText((text) => (/[йё]/iu.test(text) ? text.normalize('NFD') : null))],
  ['trailing-space', 8, inText((text) => `${text} `)],
  ['leading-space', 6, inText((text) => ` ${text}`)],
  ['trailing-nbsp', 6, inText((text) => `${text}\u00a0`)],
  ['tab-or-newline', 6, inText((text, random) => text + random.pick(['\t', '\n', '\r\n']))],
  [
    'zero-width',
    10,
    inText((text, random) =>
      put(text, 1 + random.below(text.length - 1), random.pick(['\u200b', '\u200d', '\ufeff', '\u2060', '\u200e']), 0),
    ),
  ],
  ['soft-hyphen', 6, inText((text, random) => put(text, 1 + random.below(text.length - 1), '\u00ad', 0))],
  [
    'gap-in-word',
    8,
    inText((text, random) => (text.length < 6 || text.includes(' ') ? null : put(text, 2 + random.below(text.length - 4), ' ', 0))),
  ],
  ['wrong-dash', 12, inText((text, random) => (text.includes('-') ? text.replace('-', random.pick(['–', '—', '‑', '−', '‐'])) : null))],
  ['spaced-hyphen', 10, ifDouble(' - ')],
  ['half-spaced-hyphen', 6, ifDouble('- ')],
  ['doubled-hyphen', 6, ifDouble('--')],
  ['lower-after-hyphen', 6, inText((text) => text.replace(/-(\p{Lu})(?=\p{L}{3})/u, (_, letter: string) => `-${letter.toLowerCase()}`))],
  [
    'digit-for-letter',
    14,
    inText((text, random) => {
      const at = place(text, Object.keys(DIGITS).join(''), random);
      return at < 0 ? null : put(text, at, DIGITS[text[at] ?? ''] ?? '');
    }),
  ],
  ['digit-added', 8, inText((text, random) => text + random.pick(['1', '2', ' 2', '_1']))],
  ['caps', 14, inText((text) => text.toUpperCase())],
  ['lower', 14, inText((text) => text.toLowerCase())],
  ['caps-lock', 6, inText((text) => (text[0] ?? '').toLowerCase() + text.slice(1).toUpperCase())],
  ['two-capitals', 8, inText((text) => text.slice(0, 2).toUpperCase() + text.slice(2))],
  ['wrong-layout', 14, inText((text) => key(text, RUSSIAN_KEYS, LATIN_KEYS))],
  ['dot-or-comma', 10, inText((text, random) => text + random.pick(['.', ',', ';', '"', '`']))],
  [
    'latin-transliterated',
    8,
    inText(
      (text, random) => random.pick(['Ivanova', 'Natalia', 'Sergeevna', 'Petrov', 'Yulia', 'Kuznetsov']) + (text === '' ? '' : ''),
      false,
    ),
  ],
  ['first-and-last-swapped', 26, swapped(['firstName', 'lastName', 'middleName'])],
  ['first-and-middle-swapped', 16, swapped(['lastName', 'middleName', 'firstName'])],
  ['order-first-middle-last', 20, swapped(['firstName', 'middleName', 'lastName'])],
  ['initial-first', 8, ofField('firstName', ({ firstName }) => `${firstName[0]}.`, false)],
  ['initial-bare', 6, ofField('firstName', ({ firstName }) => firstName.slice(0, 1), false)],
  [
    'initial-middle',
    8,
    ofField('middleName', ({ middleName }, random) => (middleName === '' ? null : `${middleName[0]}${random.pick(['.', ''])}`), false),
  ],
  [
    'initials-in-last',
    8,
    (card) =>
      card.middleName === ''
        ? null
        : {
            field: 'lastName',
            card: { lastName: `${card.lastName} ${card.firstName[0]}.${card.middleName[0]}.`, firstName: '', middleName: '' },
            told: true,
          },
  ],
  [
    'initials-in-first',
    8,
    (card, random) =>
      card.middleName === ''
        ? null
        : {
            field: 'firstName',
            card: { firstName: `${card.firstName[0]}${random.pick(['.', '. '])}${card.middleName[0]}.`, middleName: '' },
          },
  ],
  [
    'initials-with-last',
    6,
    ofField('lastName', (card) => (card.middleName === '' ? null : `${card.lastName} ${card.firstName[0]}.${card.middleName[0]}.`)),
  ],
  [
    'whole-in-last',
    10,
    (card) =>
      card.middleName === ''
        ? null
        : {
            field: 'lastName',
            card: { lastName: `${card.lastName} ${card.firstName} ${card.middleName}`, firstName: '', middleName: '' },
            told: true,
          },
  ],
  [
    'last-and-first-in-last',
    12,
    (card) =>
      card.middleName === ''
        ? null
        : { field: 'lastName', card: { lastName: `${card.lastName} ${card.firstName}`, firstName: '' }, told: true },
  ],
  [
    'first-and-middle-in-first',
    12,
    (card) =>
      card.middleName === ''
        ? null
        : { field: 'firstName', card: { firstName: `${card.firstName} ${card.middleName}`, middleName: '' }, told: true },
  ],
  [
    'first-and-middle-in-first-too',
    8,
    ofField('firstName', (card) => (card.middleName === '' ? null : `${card.firstName} ${card.middleName}`)),
  ],
  ['last-and-first-in-last-too', 8, ofField('lastName', (card) => `${card.lastName} ${card.firstName}`)],
  ['last-repeated-in-first', 8, ofField('firstName', (card) => (card.middleName === '' ? null : card.lastName), false)],
  ['maiden-in-brackets', 10, ofField('lastName', (card, random) => `${card.lastName} (${random.pick(['Петрова', 'Иванова', 'Зуева'])})`)],
  [
    'maiden-after-slash',
    6,
    ofField('lastName', (card, random) => `${card.lastName}${random.pick(['/', ', '])}${random.pick(['Петрова', 'Зуева'])}`, false),
  ],
  ['note-in-brackets', 6, ofField('firstName', (card, random) => `${card.firstName} (${random.pick(['дубль', 'декрет', 'мама', '1Б'])})`)],
  [
    'middle-of-other-sex',
    24,
    ofField('middleName', (card) => {
      const other = card.middleName.endsWith('ович')
        ? card.middleName.replace(/ич$/u, 'на')
        : card.middleName.endsWith('евич')
          ? card.middleName.replace(/ич$/u, 'на')
          : card.middleName.replace(/(ов|ев)на$/u, '$1ич');
      return other === card.middleName ? null : other;
    }),
  ],
  [
    'last-of-other-sex',
    20,
    ofField('lastName', (card) =>
      /(?:ов|ев|ин|ын)$/u.test(card.lastName) ? `${card.lastName}а` : card.lastName.replace(/(ов|ев|ин|ын)а$/u, '$1'),
    ),
  ],
  ['wrong-gender-mark', 16, ofField('gender', ({ gender }) => (gender === 'Женский' ? 'Мужской' : 'Женский'))],
  ['no-last', 5, ofField('lastName', () => '', false)],
  ['no-first', 5, ofField('firstName', () => '', false)],
  ['no-middle', 6, ofField('middleName', () => '', false)],
  ['tick-and-middle', 8, ofField('noMiddleName', ({ middleName }) => (middleName === '' ? null : 'true'), false)],
  ['no-birth-date', 5, ofField('birthDate', () => '', false)],
  ['no-email', 5, ofField('email', () => '', false)],
  [
    'snils-neighbours',
    14,
    ofField('snils', ({ snils }, random) => {
      const at = random.pick([0, 1, 4, 5, 8, 9]);
      return snils[at] === snils[at + 1] ? null : put(snils, at, `${snils[at + 1]}${snils[at]}`, 2);
    }),
  ],
  [
    'snils-one-digit',
    14,
    ofField(
      'snils',
      ({ snils }, random) => {
        const at = random.pick([1, 2, 4, 5, 6, 8, 9, 10]);
        return put(snils, at, String((Number(snils[at]) + 1 + random.below(9)) % 10));
      },
      false,
    ),
  ],
  ['snils-leading-zero-lost', 6, ofField('snils', ({ snils }) => snils.replaceAll(/\D/gu, '').slice(1), false)],
  ['snils-letters', 8, ofField('snils', ({ snils }) => (/[03]/u.test(snils) ? snils.replace('0', 'О').replace('3', 'З') : null))],
  ['slip-letter-lost', 40, slip((text, at) => put(text, at, ''))],
  ['slip-letter-doubled', 30, slip((text, at) => put(text, at, (text[at] ?? '') + (text[at] ?? '')))],
  ['slip-neighbours', 40, slip((text, at) => put(text, at, `${text[at + 1] ?? ''}${text[at] ?? ''}`, 2))],
  ['slip-near-key', 40, slip((text, at) => put(text, at, NEAR_KEYS[text[at] ?? ''] ?? text[at] ?? ''))],
];
