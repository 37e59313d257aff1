import { foldYo } from '../fold-yo';
import { DOTTED_NAMES, FIRST_NAMES, SHORT_FORMS } from './first-names.generated';

/** How common a name is: 0 = not a name of that gender, 1 = known, 2 = rare in Russian families or common among another people, 3 = common, 4 = very common. */
export type Commonness = 0 | 1 | 2 | 3 | 4;

/** A first name of the dictionary: small letters, ё written where the name has one. */
export interface FirstName {
  readonly word: string;
  readonly male: Commonness;
  readonly female: Commonness;
  /** Borne in Russian families. */
  readonly russian: boolean;
}

/** So many names are looked up in the lists as they are before they are decoded: a card asks for a dozen, a register for thousands. */
const DECODE_AFTER = 100;

const answers = new Map<string, string | undefined>();
let groupOf: Map<string, string> | undefined;
/** Searched as they are written, each with its dots and without: as maps they cost every card 0.2 ms before its first mark (docs/adr/0005). */
const DOTTED = ` ${DOTTED_NAMES} `;
let undotted: string | undefined;
const SHORT = ` ${SHORT_FORMS} `;

function groups(): Map<string, string> {
  if (groupOf !== undefined) return groupOf;
  groupOf = new Map();
  for (const [group, words] of Object.entries(FIRST_NAMES)) {
    for (const word of words.split(' ')) groupOf.set(word, group);
  }
  return groupOf;
}

/** A part of a list so long is searched by the browser itself, characters. */
const SHORT_LIST = 200;

/** Whether a list of words in the order of the alphabet, a blank between two, has this one: halved until a search through the rest is quicker. */
function hasWord(words: string, word: string): boolean {
  // With its blank, for a word stands before those that it begins.
  const sought = `${word} `;
  let from = 0;
  let to = words.length;
  while (to - from > SHORT_LIST) {
    const start = words.indexOf(' ', (from + to) >> 1) + 1;
    if (start === 0 || start >= to) break;
    if (words.slice(start, start + sought.length) <= sought) from = start;
    else to = start - 1;
  }
  // A part of a text is no copy of it: put together with blanks it would be one, 0.1 MB a card.
  const part = words.slice(from, to);
  const isIn = part.startsWith(sought) || part.endsWith(` ${word}`) || part === word || part.includes(` ${sought}`);
  return isIn && !word.includes(' ');
}

function groupWith(key: string): string | undefined {
  if (groupOf !== undefined || answers.size >= DECODE_AFTER) return groups().get(key);
  if (!answers.has(key))
    answers.set(
      key,
      Object.keys(FIRST_NAMES).findLast((group) => hasWord(FIRST_NAMES[group] ?? '', key)),
    );
  return answers.get(key);
}

function named(key: string, group: string): FirstName {
  undotted ??= foldYo(DOTTED);
  const at = undotted.indexOf(` ${key} `) + 1;
  return {
    word: at === 0 ? key : DOTTED.slice(at, at + key.length),
    male: Number(group[0]) as Commonness,
    female: Number(group[1]) as Commonness,
    russian: group[2] === 'r',
  };
}

/**
 * What the dictionary knows of a first name in any case, with or without the dots of ё; undefined = nothing.
 * The dictionary (about 8 300 names) is decoded when many names have been asked for, which takes a few milliseconds.
 */
export function firstNameOf(word: string): FirstName | undefined {
  const key = foldYo(word);
  const group = groupWith(key);
  return group === undefined ? undefined : named(key, group);
}

/** The names that are at least so common for one of the genders. */
export function firstNamesFrom(least: Commonness): FirstName[] {
  return Object.entries(FIRST_NAMES)
    .filter(([group]) => Number(group[0]) >= least || Number(group[1]) >= least)
    .flatMap(([group, words]) => words.split(' ').map((word) => named(word, group)));
}

/** The commoner of a name's two uses. */
export function commonnessOf({ male, female }: Pick<FirstName, 'male' | 'female'>): Commonness {
  return female > male ? female : male;
}

/** The full names that a short form stands for: Катя → Екатерина, Саша → Александр, Александра; undefined = no short form. */
export function fullNamesOf(word: string): readonly string[] | undefined {
  const key = foldYo(word);
  const at = key.includes(' ') ? -1 : SHORT.indexOf(` ${key}=`);
  const from = at + key.length + 2;
  return at < 0 ? undefined : SHORT.slice(from, SHORT.indexOf(' ', from)).split('/');
}
