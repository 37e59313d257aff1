import type { GivenField } from '../card';
import { foldYo } from '../fold-yo';
import { fromModel } from './surname-model';
import { mayHold, type WordSet, wordSetFrom } from './word-filter';

const borneOnes = fromModel<WordSet | null>(({ borne }) => wordSetFrom(borne), null);

/**
 * Whether somebody is known to bear a first name or patronymic that the dictionary lacks, though it is a letter away from another: such a one is
 * no slip. Kept as a set (word-filter.ts) out of the data of 2.6 million people (scripts/names/borne.txt); while the model is on its way every
 * name may be borne. In: one word of Russian letters in any case; a daughter is asked for by her brother's patronymic.
 */
export function isBorne(word: string, field: GivenField): boolean {
  const set = borneOnes();
  const key = foldYo(word);
  return set === null || mayHold(set, field === 'middleName' ? key.replace(/(?<=[ое]в)на$/u, 'ич') : key);
}
