import type { GivenField } from '../card';
import { foldYo } from '../fold-yo';
import { isBorne } from './borne';
import type { Commonness } from './first-names';
import { rarestRun } from './letter-habits';
import { letterCost } from './letter-model';
import { sameSound } from './letter-slips';
import { type NearName, type NearSlip, nearestKnown } from './name-rivals';
import type { NameContext } from './near-names';
import { patronymicOf, SHORT_AND_RIGHT } from './patronymics';

/*
 * Whether a word that no list has is a slip for a known name beside it, or a rare name of its own: a sum of what speaks for a slip, in the
 * natural logarithm of odds. The weights were fitted (logistic regression) to slips of the clerk's and the copyist's hands on one side and
 * 3 133 rare real names of another list that lie near a known one on the other.
 */
const SLIP: Record<NearSlip, number> = {
  swap: 1.2,
  double: 1.4,
  turned: 0.4,
  moved: 0.4,
  syllable: -0.1,
  soft: -0.2,
  vowel: -0.2,
  missing: -0.5,
  consonant: -0.6,
  key: -0.6,
  extra: -1.3,
  other: -2.1,
};
/** By how common the name beside it is. */
const COMMON: Record<Commonness, number> = { 0: 0, 1: -0.4, 2: 2, 3: 2.3, 4: 2.1 };
/** By the word's rarest run of three letters among first names (letter-habits.ts): up to so many times, the weight. */
const RUNS: readonly (readonly [most: number, weight: number])[] = [
  [0, 1.8],
  [2, 0.8],
  [6, 0.1],
  [20, -0.1],
];
/** For each bit that a letter costs above the usual (letter-model.ts), and for each letter above six, up to nine. */
const LETTERS = { weight: 0.6, usual: 4.3 };
const LENGTH = { weight: 0.3, usual: 6, most: 9 };
/** A Russian name beside the rest of a Russian one; a child whose father's name is not known here, or who has none. */
const FAMILY = { russian: 0.8, foreign: -2 };
/** Letters of the shortest first name that is judged, and of one that may have lost a syllable. */
const SHORTEST = 4;
const SHORTEST_OF_LOST = 6;
/** The same where a very common Russian name is meant in a Russian family. */
const SHORTEST_AMONG_RUSSIANS = 5;
/** From here on it is taken for a slip: of the real names beside a known one three in ten are, and of 2.6 million people one in a thousand. */
const LIKELY = 1;
/** From here on it is one even if the set of real names seems to hold it, which of a thousand words holds one by mistake. */
const CERTAIN = 4.5;
/** A sound of another language is put into Russian letters in many ways: Разият and Разиет, Марсель and Марсел. */
const LIKELY_SPELLING = 2.5;

const isOtherSpelling = ({ slip, russian }: NearName): boolean => !russian && (slip === 'vowel' || slip === 'soft' || slip === 'consonant');

/**
 * Whether a first name or patronymic that nobody is known to bear is probably a slip for one that somebody does. In: one word of Russian letters
 * in any case that the dictionary lacks; what the rest of the card tells. False while the model is on its way.
 */
export function isStray(typed: string, field: GivenField, { gender, russian }: NameContext): boolean {
  const near = nearestKnown(typed, field, gender);
  if (near === undefined) return false;
  const key = foldYo(typed);
  // What is not built like a patronymic is none of its own.
  if (field === 'middleName' && patronymicOf(key) === undefined)
    return !isBorne(typed, field) && !SHORT_AND_RIGHT.test(key) && !/[оеё]ва?$/u.test(key);
  const name = field === 'middleName' ? key.replace(/ь?[иь]?[ое]в(?:ич|на)$/u, '') : key;
  const plainly = russian === true && near.russian && near.common === 4;
  // Кара is no Карина without a syllable: so short a name is one of its own.
  if (field === 'firstName' && name.length < (near.slip !== 'syllable' ? SHORTEST : plainly ? SHORTEST_AMONG_RUSSIANS : SHORTEST_OF_LOST))
    return false;
  if (!near.russian && sameSound(key, foldYo(near.word))) return false;
  const rarest = rarestRun(name);
  const odds =
    SLIP[near.slip] +
    COMMON[near.common] +
    (RUNS.find(([most]) => rarest <= most)?.[1] ?? 0) +
    LETTERS.weight * (letterCost(name) / (name.length + 1) - LETTERS.usual) +
    LENGTH.weight * (Math.min(name.length, LENGTH.most) - LENGTH.usual) +
    (russian === true && near.russian ? FAMILY.russian : russian === false && field === 'firstName' ? FAMILY.foreign : 0);
  return odds >= (isOtherSpelling(near) ? LIKELY_SPELLING : LIKELY) && (odds >= CERTAIN || !isBorne(typed, field));
}
