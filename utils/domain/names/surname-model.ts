import type { CountedSurnames, NetworkWeights } from './counted-surnames';
import { LETTER_RUNS } from './letter-runs.generated';
import { learnNameWritings, nameWritings } from './name-variants';
import { SURNAME_MODEL } from './surname-model.generated';
import { SURNAME_NETWORK } from './surname-network.generated';
import { DOTTED_SURNAMES, SURNAME_ENDINGS, SURNAME_WRITINGS } from './surname-writings';

/** What is counted of surnames, the network that judges their letters, the runs of letters of Russian words, and the writings of foreign surnames and of first names. */
export interface SurnameModel extends CountedSurnames {
  readonly network: NetworkWeights | null;
  readonly runs: Readonly<Record<'inner' | 'end', string>>;
  readonly writings: string;
  readonly endings: string;
  readonly dotted: string;
  readonly nameWritings: string;
}

/** Bundled wherever names are judged, but for the card script: it gets it when the first marks stand (entrypoints/names). */
let model: SurnameModel | null =
  SURNAME_MODEL === null
    ? null
    : {
        ...SURNAME_MODEL,
        network: SURNAME_NETWORK,
        runs: LETTER_RUNS,
        writings: SURNAME_WRITINGS,
        endings: SURNAME_ENDINGS,
        dotted: DOTTED_SURNAMES,
        nameWritings: nameWritings(),
      };

/** The model, or null where it is still on its way: then nothing is said of a surname's letters, and less is certain of its repairs. */
export const surnameModel = (): SurnameModel | null => model;

export function learnSurnames(arrived: SurnameModel): void {
  model = arrived;
  learnNameWritings(arrived.nameWritings);
}

/** Something made of the model, once for each model there is; `without` while there is none. */
export function fromModel<T>(make: (model: SurnameModel) => T, without: T): () => T {
  let source: SurnameModel | null = null;
  let made = without;
  return () => {
    if (model !== source && model !== null) {
      source = model;
      made = make(model);
    }
    return model === null ? without : made;
  };
}
