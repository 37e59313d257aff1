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
