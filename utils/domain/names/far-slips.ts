import type { GivenField } from '../card';
import { slips } from '../edit-distance';
import { foldYo } from '../fold-yo';
import { isBorne } from './borne';
import { firstNamesFrom } from './first-names';
import { rarestRun } from './letter-habits';
import type { NameContext } from './near-names';
import { type Gender, patronymicsFrom } from './patronymics';

/** Letters of the shortest word that is judged, and of the shortest name in which two slips, or letters in another order, are believed. */
const SHORTEST = 5;
const SHORTEST_OF_TWO = 6;
/** Letters of -ович and -евна. */
const ENDING = 4;
/** In how many names of the dictionary the word's rarest run of three letters stands at most (letter-habits.ts). */
const STRANGE = 2;

/**
 * Whether a word that no list has is a very common Russian name with more than one slip: two of them, its letters in another order, or a piece of it
 * lost: Алнкмей, Герсей, Асаклендр. Told only in a Russian family, where nobody is known to bear the word, and, but for all the letters of a longer
 * name in another order, of strange letters; what exactly was meant is not said. In: one word of Russian letters in any case; what the rest of the card tells.
 */
export function isFarSlip(typed: string, field: GivenField, { gender, russian }: NameContext): boolean {
  const key = foldYo(typed);
  const name = field === 'middleName' ? key.replace(/(?:ь?[иь]?[ое]в)?(?:ич|на)$/u, '') : key;
  if (russian !== true || key.length < SHORTEST || isBorne(typed, field)) return false;
  const letters = sorted(key);
  const strange = rarestRun(name) <= STRANGE;
  const least = field === 'middleName' ? SHORTEST_OF_TWO + ENDING : SHORTEST_OF_TWO;
  return veryCommon(field, gender).some((right) => {
    if (Math.abs(right.length - key.length) > 3) return false;
    if (right.length === key.length && sorted(right) === letters) return strange || key.length >= least;
    if (!strange || right.charAt(0) !== key.charAt(0)) return false;
    return (right.length >= least && slips(key, right, 2) <= 2) || isPieceOf(key, right);
  });
}

const sorted = (word: string): string => [...word].sort().join('');

/** The word without one piece of two or three letters within it. */
function isPieceOf(piece: string, word: string): boolean {
  const lost = word.length - piece.length;
  if (lost < 2 || lost > 3) return false;
  let head = 0;
  while (head < piece.length && piece[head] === word[head]) head += 1;
  return word.endsWith(piece.slice(head));
}

const lists = new Map<string, readonly string[]>();

/** The commonest Russian names or patronymics for a gender, ё as е. */
function veryCommon(field: GivenField, gender: Gender | undefined): readonly string[] {
  const made = lists.get(`${field} ${gender}`);
  if (made !== undefined) return made;
  const names = firstNamesFrom(4).filter(({ russian }) => russian);
  const list =
    field === 'firstName'
      ? names.filter((name) => gender === undefined || name[gender] === 4).map(({ word }) => foldYo(word))
      : names
          .filter(({ male }) => male === 4)
          .flatMap(({ word }) => patronymicsFrom(word))
          .flatMap(([son, daughter]) => (gender === undefined ? [son, daughter] : [gender === 'male' ? son : daughter]))
          .map(foldYo);
  lists.set(`${field} ${gender}`, list);
  return list;
}
