import { CARD_FIELDS, type TextField } from '../../model/fields.ts';

const LENGTHS = [4, 4, 3, 1] as const;

/** Fields in the rows of the letter's screenshots: 4, 4, 3 and 1. */
export function rowsOf(): TextField[][] {
  let from = 0;
  return LENGTHS.map((length) => {
    const row = CARD_FIELDS.slice(from, from + length);
    from += length;
    return row;
  });
}
