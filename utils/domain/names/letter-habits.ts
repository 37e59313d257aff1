import { FIRST_NAMES } from './first-names.generated';

/** Beyond this a run of letters is simply usual. */
const USUAL = 21;

let names: string | undefined;
const known = new Map<string, number>();

/** How often three letters stand together in the names of the dictionary, a space being the edge of a word; counted up to `USUAL`. */
function countOf(run: string): number {
  const before = known.get(run);
  if (before !== undefined) return before;
  names ??= ` ${Object.values(FIRST_NAMES).join(' ')} `;
  let count = 0;
  for (let at = names.indexOf(run); at >= 0 && count < USUAL; at = names.indexOf(run, at + 1)) count += 1;
  known.set(run, count);
  return count;
}

/**
 * How often the word's rarest run of three letters is met in first names: 0 in most slips of the pen, high (21 at most) in names that
 * are merely not in the dictionary. In: a word in small letters with ё as е.
 */
export function rarestRun(word: string): number {
  const edged = ` ${word} `;
  let rarest = USUAL;
  for (let at = 0; at + 3 <= edged.length && rarest > 0; at += 1) rarest = Math.min(rarest, countOf(edged.slice(at, at + 3)));
  return rarest;
}
