/**
 * A set of words that knows its own for certain and takes a few foreign ones for its own: one of 46 at eight bits a word, whatever its length, one
 * of 220 at eleven and a half.
 * Written as signs of base64, six bits each, lowest first (scripts/build-surname-model.mjs fills it).
 */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS_PER_SIGN = 6;
/** Bits set for each word. */
const MARKS = 6;

/** The bits of a word, by two hashes: Fowler, Noll and Vo's, and its last mixing after Appleby. */
function* marksOf(word: string, bits: number): Generator<number> {
  let first = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) first = Math.imul(first ^ word.charCodeAt(at), 0x01000193);
  first = (first ^ (first >>> 15)) >>> 0;
  let step = Math.imul(first, 0x85ebca6b);
  step = (step ^ (step >>> 13)) >>> 0 || 1;
  for (let mark = 0; mark < MARKS; mark += 1) yield (first + mark * step) % bits;
}

/** Whether the word is one of the set's, or one of the few that look so. In: the set as text ('' = none is in it). */
export function mayHold(set: string, word: string): boolean {
  const bits = set.length * BITS_PER_SIGN;
  if (bits === 0) return false;
  for (const mark of marksOf(word, bits)) {
    const sign = SIGNS.indexOf(set.charAt(Math.floor(mark / BITS_PER_SIGN)));
    if (((sign >> (mark % BITS_PER_SIGN)) & 1) === 0) return false;
  }
  return true;
}

/** The set of these words as text, with so many bits for each. */
export function wordSet(words: readonly string[], bitsPerWord: number): string {
  const signs = new Uint8Array(Math.ceil((words.length * bitsPerWord) / BITS_PER_SIGN));
  for (const word of words) {
    for (const mark of marksOf(word, signs.length * BITS_PER_SIGN)) {
      const at = Math.floor(mark / BITS_PER_SIGN);
      signs[at] = (signs[at] ?? 0) | (1 << (mark % BITS_PER_SIGN));
    }
  }
  return [...signs].map((sign) => SIGNS.charAt(sign)).join('');
}
