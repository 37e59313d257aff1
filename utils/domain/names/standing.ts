import type { NameField } from '../card';
import { foldYo } from '../fold-yo';
import { isPatronymicWord } from '../name-words';
import { firstNameOf, fullNamesOf } from './first-names';
import { letterCost } from './letter-model';
import { type Gender, isKnownPatronymic, patronymicOf } from './patronymics';
import { surnameRank } from './surname-slips';

/** How well a word stands as a name of its field. */
export interface Standing {
  /** A name of the lists, or a surname or patronymic made of one. */
  readonly known: boolean;
  /** Letters may stand so in a name. */
  readonly possible: boolean;
  /** How unlikely it is, in bits: 6 for the commonest names, 20 and more for a word that is merely possible; infinite for no word. */
  readonly bits: number;
}

const NO_WORD: Standing = { known: false, possible: false, bits: Number.POSITIVE_INFINITY };
/** Added where letters hardly ever stand so. */
const STRANGE = 12;
/** By how common a name is, 0 to 4; 0 = borne by the other gender only. */
const NAME_BITS = [16, 13, 10, 8, 6] as const;
/** What a letter may cost on the average in a word that nobody knows; first names are of many languages. */
const MOST_PER_LETTER: Record<NameField, number> = { lastName: 4.6, firstName: 5, middleName: 5 };

/**
 * How well one word (no blank, no hyphen) stands in a name field. In: Russian letters in any case; the gender that the rest of the card
 * tells, if it does. Anything but Russian letters is impossible.
 */
export function standingOf(word: string, field: NameField, gender?: Gender): Standing {
  if (!/^[а-яё]{2,}$/iu.test(word)) return NO_WORD;
  const known =
    field === 'lastName' ? surnameBits(word) : field === 'firstName' ? firstNameBits(word, gender) : patronymicBits(word, gender);
  if (known !== undefined) return { known: true, possible: true, bits: known };
  const cost = letterCost(foldYo(word));
  const possible = cost <= (word.length + 1) * MOST_PER_LETTER[field];
  const bits = field === 'lastName' ? Math.max(cost, 14) : 20 + cost / 4;
  return { known: false, possible, bits: possible ? bits : bits + STRANGE };
}

function surnameBits(word: string): number | undefined {
  const rank = surnameRank(word);
  if (rank !== undefined) return rank === 'frequent' ? 8 : 12;
  // Made of a father's name, like his patronymic: Захарова, Фаритов; of a rare one it is hardly likelier than any other: Харунова, Чарунова.
  const [, stem, woman] = /^(.+[оеёОЕЁ][вВ])([аА]?)$/.exec(word) ?? [];
  const patronymic = stem === undefined ? '' : stem + (woman === '' ? 'ич' : 'на');
  if (patronymic === '' || !isKnownPatronymic(patronymic)) return undefined;
  return (patronymicOf(patronymic)?.common ?? 0) < 2 ? 19 : 15;
}

function firstNameBits(word: string, gender: Gender | undefined): number | undefined {
  const name = firstNameOf(word);
  if (name === undefined) return fullNamesOf(word) === undefined ? undefined : 13;
  return NAME_BITS[gender === undefined ? Math.max(name.male, name.female) : name[gender]];
}

function patronymicBits(word: string, gender: Gender | undefined): number | undefined {
  if (isPatronymicWord(word)) return 8;
  // No patronymic has -ов- behind ь or й: «Игорьовна».
  if (/[ьй]ов(?:ич|на)$/iu.test(word)) return undefined;
  const patronymic = patronymicOf(word);
  if (patronymic?.father === undefined) return undefined;
  return gender === undefined || gender === patronymic.gender ? NAME_BITS[patronymic.common] : NAME_BITS[0];
}
