import type { NameField } from '../card';
import { slips } from '../edit-distance';
import { foldYo } from '../fold-yo';
import { areNeighbours, RUSSIAN_ROWS } from '../keyboard';
import { firstNameOf } from './first-names';
import { soundsLike } from './letter-slips';
import { variantsOf } from './name-variants';
import { type Gender, patronymicOf, patronymicsFrom } from './patronymics';
import { standingOf } from './standing';

/**
 * Known names, however rare, that the word is a swap, a doubled or extra letter, a missing ь, the next key or a letter of the same sound away from: where there is one besides the
 * name that seems to be meant and not much rarer, nothing is certain. In: one word of Russian letters. Out: small letters, each once.
 */
export function knownNeighbours(word: string, meant: string, field: NameField, gender: Gender | undefined): string[] {
  const typed = word.toLowerCase();
  const found = new Set<string>();
  const most = standingOf(meant, field, gender).bits + MUCH_RARER;
  const ask = (text: string, malus = 0) => {
    const { known, bits } = standingOf(text, field, gender);
    if (known && bits + malus < most && foldYo(text) !== foldYo(meant) && text !== typed) found.add(text);
  };
  for (let at = 0; at < typed.length; at += 1) {
    const [head, letter, tail] = [typed.slice(0, at), typed[at] ?? '', typed.slice(at + 1)];
    ask(head + tail);
    if (tail !== '') ask(head + tail.charAt(0) + letter + tail.slice(1));
    if (/[бвгдзклмнпрстфх]/u.test(letter)) ask(`${head}${letter}ь${tail}`);
    for (const other of LETTERS) if (areNeighbours(letter, other) || soundsLike(letter, other)) ask(head + other + tail, ANOTHER_LETTER);
  }
  return [...found];
}

const LETTERS = RUSSIAN_ROWS.join('');

/** In bits, on top of how rare the name is. */
const ANOTHER_LETTER = 3;
/** In bits. */
const MUCH_RARER = 5;

/**
 * Other forms of a patronymic that are as likely beside a mistyped one: Анатольевич where «Анатолиевч» gives Анатолиевич, Дмитриевна where it
 * gives Димитриевна. The usual form of a father's name has none, unless it is one slip away as well; [] = none.
 */
export function otherForms(patronymic: string, typed: string): string[] {
  const read = patronymicOf(patronymic);
  if (read?.father === undefined) return [];
  const fathers = [
    read.father.word,
    ...variantsOf(read.father.word).filter((name) => (firstNameOf(name)?.male ?? 0) > (read.father?.male ?? 0)),
  ];
  const [own = [], ...commoner] = fathers.map((father) =>
    patronymicsFrom(father.toLowerCase()).map(([son, daughter]) => foldYo(read.gender === 'male' ? son : daughter)),
  );
  const right = foldYo(patronymic);
  const most = own[0] === right && commoner.length === 0 ? 0 : 2;
  return [...own, ...commoner.flat()].filter((form) => form !== right && slips(foldYo(typed), form, 2) <= most);
}

/** «Екатерерина», «Вячеславославовна»: the word without a syllable that was typed twice, if that is a known name; undefined = none, or several. */
export function withoutEcho(word: string, field: NameField, gender: Gender | undefined): string | undefined {
  const typed = word.toLowerCase();
  const found = new Set<string>();
  if (typed.length < 6) return undefined;
  for (let length = 2; length <= 4; length += 1) {
    for (let at = 0; at + 2 * length <= typed.length; at += 1) {
      // Шаньшань is a name of two equal syllables.
      if (2 * length === typed.length || typed.slice(at, at + length) !== typed.slice(at + length, at + 2 * length)) continue;
      const text = typed.slice(0, at) + typed.slice(at + length);
      if (standingOf(text, field, gender).known) found.add(text);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
