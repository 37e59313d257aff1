/**
 * The clerk's ear and eye, and the paper before her: a name taken down from a voice on the telephone, read off a worn copy or a scanned
 * list, or taken out of an order with its line breaks, cases and remarks.
 */
import type { Choices } from '../random.ts';
import type { Mishap } from './hand.ts';

const isPlain = (name: string): boolean => /^[А-ЯЁ][а-яё]{4,}$/u.test(name);

/** One of the places where `pattern` stands, put otherwise. */
function once(name: string, random: Choices, pattern: RegExp, write: (found: string) => string | undefined): string | null {
  const places = [...name.matchAll(pattern)].filter(({ index, 0: found }) => index > 0 && write(found) !== undefined);
  if (!isPlain(name) || places.length === 0) return null;
  const { index, 0: found } = random.pick(places);
  const changed = name.slice(0, index) + (write(found) ?? found) + name.slice(index + found.length);
  return changed === name ? null : changed;
}

const HEARD_VOWELS: Readonly<Record<string, string>> = { о: 'а', е: 'и', я: 'е', а: 'о', и: 'е', э: 'е' };
const HEARD_CONSONANTS: Readonly<Record<string, string>> = {
  б: 'п',
  в: 'ф',
  г: 'к',
  д: 'т',
  ж: 'ш',
  з: 'с',
  т: 'д',
  к: 'г',
  п: 'б',
  с: 'з',
  ф: 'в',
};

/** What a voice does not tell apart. */
export const EAR: Readonly<Record<string, Mishap>> = {
  'heard-vowel': (name, random) => once(name, random, /[оеяаиэ](?=[бвгджзклмнпрстфхцчшщ])/gu, (vowel) => HEARD_VOWELS[vowel]),
  'heard-consonant': (name, random) =>
    once(name, random, /[бвгджзткпсф](?=[бвгджзклмнпрстфхцчшщ])/gu, (letter) => HEARD_CONSONANTS[letter]),
  'heard-single': (name, random) => once(name, random, /([бвгджзклмнпрстф])\1/gu, (pair) => pair.charAt(0)),
  'heard-double': (name, random) => once(name, random, /(?<=[аеиоу])[лнсм](?=[аеиоуя])/gu, (letter) => letter + letter),
  'heard-soft': (name, random) => once(name, random, /ь/gu, () => ''),
};

/** Shapes that a worn copy or a scanner mixes up. */
const SHAPES: Readonly<Record<string, string>> = {
  ш: 'щ',
  щ: 'ш',
  н: 'п',
  п: 'н',
  л: 'п',
  ц: 'ш',
  з: 'э',
  о: 'с',
  с: 'о',
  б: 'в',
  т: 'г',
  е: 'с',
  ж: 'х',
};

export const EYE: Readonly<Record<string, Mishap>> = {
  'breve-lost': (name, random) => once(name, random, /й/gu, () => 'и'),
  'breve-added': (name, random) => once(name, random, /(?<=[аеоуыэюя])и(?!$)|(?<=[бвгджзклмнпрстфх])и(?=[бвгджзклмнпрстфх])/gu, () => 'й'),
  'scanned-shape': (name, random) => once(name, random, /[шщнплцзосбтеж]/gu, (letter) => SHAPES[letter]),
  'syllable-twice': (name, random) =>
    once(name, random, /[бвгджзклмнпрст][аеиоу](?=[бвгджзклмнпрст])/gu, (syllable) => syllable + syllable),
  'syllable-lost': (name, random) =>
    name.length < 8 ? null : once(name, random, /[бвгджзклмнпрст][аеиоу](?=[бвгджзклмнпрст])/gu, () => ''),
};

/** Where a word may be divided at the end of a line: after a vowel or between two consonants, two letters on either side. */
function divided(name: string, random: Choices, sign: string): string | null {
  const places = [...name.matchAll(/[аеиоуыэюя](?=[бвгджзклмнпрстфхцчшщ][аеиоуыэюя])|[бвгджзклмнпрст](?=[бвгджзклмнпрст][аеиоуыэюя])/gu)]
    .map(({ index }) => index + 1)
    .filter((at) => at >= 2 && at <= name.length - 3);
  if (!isPlain(name) || places.length === 0) return null;
  const at = random.pick(places);
  return name.slice(0, at) + sign + name.slice(at);
}

const REMARKS = [
  ' (внеш. совм.)',
  ' - завуч',
  ', учитель',
  ' (декрет)',
  ' – методист',
  ' (осн.)',
  ' / учитель',
  ' (внутр. совм.)',
  ' - воспитатель',
];

export const PAPER: Readonly<Record<string, Mishap>> = {
  'line-break': (name, random) => divided(name, random, '-'),
  'line-break-spaced': (name, random) => divided(name, random, '- '),
  'soft-break': (name, random) => divided(name, random, '\u00ac'),
  remark: (name, random) => (isPlain(name) ? name + random.pick(REMARKS) : null),
  'row-number': (name, random) => (isPlain(name) ? `${1 + random.below(40)}. ${name}` : null),
};

/** The whole name as an order has it: «принять Соколову Марию Ивановну», «выдано Соколовым Сергеем Петровичем». */
export function inCase(
  names: readonly [string, string, string],
  woman: boolean,
  order: 'dative' | 'instrumental',
): [string, string, string] | null {
  const [last, first, middle] = names;
  if (woman) {
    if (!/(?:[оеё]ва|ина)$/u.test(last) || !/[бвгджзклмнпрстфх]а$/u.test(first) || !middle.endsWith('на')) return null;
    const end = order === 'dative' ? ['ой', 'е', 'е'] : ['ой', 'ой', 'ой'];
    return [last.slice(0, -1) + end[0], first.slice(0, -1) + end[1], middle.slice(0, -1) + end[2]];
  }
  if (!/(?:[оеё]в|ин)$/u.test(last) || !/[бвгджзклмнпрстфх]$/u.test(first) || !middle.endsWith('ич')) return null;
  return order === 'dative' ? [`${last}у`, `${first}у`, `${middle}у`] : [`${last}ым`, `${first}ом`, `${middle}ем`];
}
