/** What came of one kit: how much was right in each part, and how long after the form stood there the card was seen, ms. */
export interface KitFigures {
  name: string;
  readInView: number;
  readInEdit: number;
  wrong: number;
  seenAfter: number;
  written: number;
  inModel: number;
  saves: number;
  rows: number;
}

/** Fields of a kit's card, rows of its register. */
export const KIT_FIELDS = 11;
export const KIT_ROWS = 3;
