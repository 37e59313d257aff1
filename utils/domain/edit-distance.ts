/** The one edit distance of the project: optimal string alignment (a letter more, less or other, two neighbours swapped). */

/** What is left of two words when their common beginning and end are cut off, and how long the beginning was. */
export function difference(a: string, b: string): { head: number; a: string; b: string } {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > head && endB > head && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return { head, a: a.slice(head, endA), b: b.slice(head, endB) };
}

/**
 * Whether two words are at most `most` slips apart: a letter more, less or other, or two neighbours swapped (optimal string alignment).
 * Gives the number of slips, or `most + 1` for any more.
 */
export function slips(a: string, b: string, most: number): number {
  if (a === b) return 0;
  const tooFar = most + 1;
  if (Math.abs(a.length - b.length) > most) return tooFar;
  const rest = difference(a, b);
  return Math.min(tooFar, table(rest.a, rest.b));
}

function table(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
