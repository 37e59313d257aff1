import type { RightPerson } from './people.ts';
import type { Choices } from './random.ts';
import type { Kind, SpoiledField } from './spoil.ts';

/** Russian letters that a Latin one is drawn like. */
export const LATIN_TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
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
  к: 'k',
};
const OTHER_LATIN: Readonly<Record<string, string>> = { и: 'u', н: 'h', в: 'b', д: 'd', л: 'l', г: 'r', з: 'z', с: 's', н2: 'n', т: 't' };
const GREEK: Readonly<Record<string, string>> = {
  А: 'Α',
  В: 'Β',
  Е: 'Ε',
  К: 'Κ',
  М: 'Μ',
  Н: 'Η',
  О: 'Ο',
  Р: 'Ρ',
  Т: 'Τ',
  Х: 'Χ',
  о: 'ο',
  р: 'ρ',
  а: 'α',
  Г: 'Γ',
  П: 'Π',
  Ф: 'Φ',
};
const UKRAINIAN: Readonly<Record<string, string>> = { и: 'і', И: 'І', е: 'є', э: 'є', г: 'ґ', й: 'ї' };

const FIELDS = ['lastName', 'firstName', 'middleName'] as const;

/** A filled part of the name that `fits`, chosen at random; null if there is none. */
function fieldOf(person: RightPerson, random: Choices, fits: (text: string) => boolean = () => true): SpoiledField | null {
  const fields = FIELDS.filter((field) => person[field].length > 2 && fits(person[field]));
  return fields.length === 0 ? null : random.pick(fields);
}

/** Replaces `count` of the letters that the table knows. */
function swapLetters(text: string, table: Readonly<Record<string, string>>, count: number, random: Choices): string {
  const letters = [...text];
  const places = letters.flatMap((letter, index) => (table[letter] === undefined ? [] : [index]));
  for (let left = count; left > 0 && places.length > 0; left -= 1) {
    const [place = 0] = places.splice(random.below(places.length), 1);
    letters[place] = table[letters[place] ?? ''] ?? '';
  }
  return letters.join('');
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

function kind(id: string, make: (text: string, random: Choices) => string | null, fits?: (text: string) => boolean, certain = true): Kind {
  return {
    id,
    reach: 'rule',
    make(person, random) {
      const field = fieldOf(person, random, fits);
      if (field === null) return null;
      const spoiled = make(person[field], random);
      return spoiled === null || spoiled === person[field] ? null : { field, spoiled, certain };
    },
  };
}

const inner = (text: string, random: Choices) => 1 + random.below(text.length - 1);
const isDouble = (text: string) => /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text);
const isPlain = (text: string) => /^\p{Lu}\p{Ll}+$/u.test(text);
const hasLetters = (table: Readonly<Record<string, string>>) => (text: string) => [...text].some((letter) => table[letter] !== undefined);
const invert = (text: string) =>
  [...text].map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())).join('');

/** One character or a few that should not be there. All of them are to be seen without a dictionary. */
export const characterKinds: readonly Kind[] = [
  kind(
    'latin-one',
    (text, random) => swapLetters(text, LATIN_TWINS, 1, random),
    (text) => hasLetters(LATIN_TWINS)(text) && text.length > 2,
  ),
  kind('latin-several', (text, random) => (text.length > 4 ? swapLetters(text, LATIN_TWINS, 3, random) : null), hasLetters(LATIN_TWINS)),
  kind(
    'latin-all-twins',
    (text, random) => (/[бвгджзийлнптфцчшщъыьэюя]/u.test(text) ? swapLetters(text, LATIN_TWINS, 30, random) : null),
    hasLetters(LATIN_TWINS),
  ),
  kind('latin-first-letter', (text) => (LATIN_TWINS[text.charAt(0)] === undefined ? null : LATIN_TWINS[text.charAt(0)] + text.slice(1))),
  kind('latin-no-twin', (text, random) => swapLetters(text, OTHER_LATIN, 1, random), hasLetters(OTHER_LATIN), false),
  kind('greek', (text, random) => swapLetters(text, GREEK, 1, random), hasLetters(GREEK)),
  kind('ukrainian', (text, random) => swapLetters(text, UKRAINIAN, 1, random), hasLetters(UKRAINIAN), false),
  kind('zero-width', (text, random) => insert(text, inner(text, random), random.pick(['\u200b', '\u200c', '\u200d', '\u2060']))),
  kind('zero-width-end', (text, random) => text + random.pick(['\u200b', '\u200e', '\ufeff', '\u00ad'])),
  kind('byte-order-mark', (text) => `\ufeff${text}`),
  kind('direction-mark', (text, random) => random.pick(['\u200e', '\u200f', '\u202a', '\u202e', '\u2066']) + text),
  kind('soft-hyphen', (text, random) => (isPlain(text) ? insert(text, inner(text, random), '\u00ad') : null), isPlain),
  kind(
    'torn-short-i',
    (text) => text.normalize('NFD').replace(/\u0308/g, '\u0308'),
    (text) => /[йЙ]/u.test(text),
  ),
  kind(
    'torn-yo',
    (text) => text.normalize('NFD'),
    (text) => /[ёЁ]/u.test(text),
  ),
  kind('stress', (text) => text.replace(/[аоуыияю](?=\p{L}*$)/u, '$&\u0301')),
  kind('trailing-space', (text) => `${text} `),
  kind('leading-space', (text) => ` ${text}`),
  kind('trailing-nbsp', (text) => `${text}\u00a0`),
  kind('thin-space', (text, random) => random.pick(['\u2009', '\u202f', '\u2003', '\u3000']) + text),
  kind('tab', (text, random) => (random.next() < 0.5 ? `${text}\t` : `\t${text}`)),
  kind('line-end', (text, random) => text + random.pick(['\n', '\r\n', '\r'])),
  kind(
    'double-space',
    (text) => text.replace(' ', '  '),
    (text) => text.includes(' '),
  ),
  kind(
    'nbsp-inside',
    (text) => text.replace(' ', '\u00a0'),
    (text) => text.includes(' '),
  ),
  kind(
    'dash',
    (text, random) => text.replace('-', random.pick(['–', '—', '−', '‒', '―'])),
    (text) => text.includes('-'),
  ),
  kind(
    'no-break-hyphen',
    (text, random) => text.replace('-', random.pick(['\u2011', '\u2010'])),
    (text) => text.includes('-'),
  ),
  kind(
    'spaced-hyphen',
    (text, random) => text.replace('-', random.pick([' - ', '- ', ' -'])),
    (text) => text.includes('-'),
  ),
  kind(
    'spaced-dash',
    (text) => text.replace('-', ' – '),
    (text) => text.includes('-'),
  ),
  kind(
    'double-hyphen',
    (text) => text.replace('-', '--'),
    (text) => text.includes('-'),
  ),
  kind('trailing-hyphen', (text) => `${text}-`),
  kind(
    'zero-for-o',
    (text, random) => swapLetters(text, { о: '0', О: '0' }, 1, random),
    (text) => /[оО]/u.test(text),
  ),
  kind(
    'three-for-z',
    (text, random) => swapLetters(text, { з: '3', З: '3' }, 1, random),
    (text) => /[зЗ]/u.test(text) && !/з$/u.test(text),
  ),
  kind('digit-inside', (text, random) => insert(text, inner(text, random), random.pick(['1', '2', '5', '7', '8', '9'])), undefined, false),
  kind('digit-end', (text, random) => text + random.pick(['1', '2', '3', '12']), undefined, false),
  kind('capitals', (text) => text.toUpperCase(), isPlain),
  kind('capitals-double', (text) => text.toUpperCase(), isDouble),
  kind('small', (text) => text.toLowerCase(), isPlain),
  kind('small-double', (text) => text.toLowerCase(), isDouble),
  kind(
    'small-second-part',
    (text) => text.replace(/-\p{Lu}/u, (found) => found.toLowerCase()),
    (text) => /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}*(?:ова?|ева?|ина?|ий|ая|мария|луиза|виктория|павел|магдалина)$/iu.test(text) && isDouble(text),
  ),
  kind('caps-lock', invert, isPlain),
  kind(
    'capital-inside',
    (text, random) => {
      const at = 1 + random.below(text.length - 1);
      return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
    },
    (text) => isPlain(text) && !/^Мак/u.test(text),
  ),
  kind(
    'two-capitals',
    (text) => text.slice(0, 2).toUpperCase() + text.slice(2),
    (text) => isPlain(text) && text.length > 3,
  ),
  kind(
    'apostrophe-for-soft-sign',
    (text) => text.replace(/ь(?=[еёюяи])/u, "'"),
    (text) => /[бвгджзклмнпрстфхцчшщ]ь[еёюяи]/u.test(text),
  ),
  kind('apostrophe', (text, random) => insert(text, inner(text, random), random.pick(["'", '’', '`'])), isPlain, false),
  kind(
    'dot-end',
    (text) => `${text}.`,
    (text) => isPlain(text) && text.length > 4 && /[аяоуыийвнч]$/u.test(text),
  ),
  kind('comma-end', (text) => `${text},`),
  kind('quotes', (text, random) => random.pick([`«${text}»`, `"${text}"`, `'${text}'`]), undefined, false),
  kind('stray-sign', (text, random) => text + random.pick(['*', '?', '/', '\\', ';', ':', '_', '+', '=', '#']), isPlain),
  kind(
    'sign-inside',
    (text, random) => insert(text, inner(text, random), random.pick(['@', '%', '&', '$', '/', '*', '"', '^'])),
    isPlain,
    false,
  ),
];
