/** What is counted of surnames and names (scripts/build-surname-model.mjs); texts, decoded by those who ask. */
export interface CountedSurnames {
  readonly trigrams: string;
  readonly bigrams: string;
  readonly backoffs: string;
  readonly shortI: string;
  readonly fullI: string;
  readonly frequent: string;
  readonly known: string;
  readonly real: string;
  readonly borne: string;
}

/** Numbers of one kind: each is a sign of base64, 0 to 62, less 31, times the step. */
export interface Weights {
  readonly step: number;
  readonly signs: string;
}

/**
 * The weights of a network of two layers over the letters of a word (scripts/train-surname-network.py): `letters` gives each letter some numbers,
 * `first` makes 48 out of those of a letter and the two to either side, `second` as many out of three such places, `dense` weighs the greatest
 * and the sum of each, `out` what comes of it.
 */
export type NetworkWeights = Readonly<
  Record<'letters' | 'first' | 'firstBias' | 'second' | 'secondBias' | 'dense' | 'denseBias' | 'out' | 'outBias', Weights>
>;
