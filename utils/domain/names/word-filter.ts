/*
 * A set of words that knows its own for certain and takes a few foreign ones for its own: one of `foreign`. Each word is a place on a line of
 * `foreign` places a word; what is kept are the gaps between the places in Golomb and Rice's code, about one and a half bits a word more than the
 * least that such a set can take (Bloom's takes half as much again as the least). Text: how many words, `foreign` and the salt, a «.» behind each, then the code in signs of base64, six bits
 * each, lowest first (scripts/build-surname-model.mjs).
 */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS_PER_SIGN = 6;

/** The places of the words, the lowest first, the length of the line, and what the places are mixed with; none = no word. */
export interface WordSet {
  readonly places: Uint32Array;
  readonly length: number;
  readonly salt: number;
}

/** Fowler, Noll and Vo's hash, mixed after Appleby, as a place on the line. */
function placeOf(word: string, length: number, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * length);
}

/** How many low bits of a gap are written as they are; the rest is counted in ones. */
const lowBits = (foreign: number): number => Math.max(0, Math.floor(Math.log2(foreign * Math.LN2)));

/** Whether the word is one of the set's, or one of the few that look so. */
export function mayHold({ places, length, salt }: WordSet, word: string): boolean {
  const place = placeOf(word, length, salt);
  let [from, to] = [0, places.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = places[middle] ?? 0;
    if (found === place) return true;
    if (found < place) from = middle + 1;
    else to = middle - 1;
  }
  return false;
}

/** The set that a text holds; '' = none is in it. */
export function wordSetFrom(text: string): WordSet {
  const [count = 0, foreign = 1, salt = 0] = text.split('.', 3).map(Number);
  const code = text.slice(text.lastIndexOf('.') + 1);
  const places = new Uint32Array(count);
  const low = lowBits(foreign);
  let [at, last] = [0, -1];
  const bit = () => {
    const sign = SIGNS.indexOf(code.charAt(Math.floor(at / BITS_PER_SIGN)));
    at += 1;
    return (sign >> ((at - 1) % BITS_PER_SIGN)) & 1;
  };
  for (let word = 0; word < count; word += 1) {
    let gap = 0;
    while (bit() === 1) gap += 1;
    gap <<= low;
    for (let one = 0; one < low; one += 1) gap |= bit() << one;
    last += gap + 1;
    places[word] = last;
  }
  return { places, length: count * foreign, salt };
}

/** The set of these words as text, which takes one of `foreign` other words for its own, by the salt others; about log₂ `foreign` and a half bits a word. */
export function wordSet(words: readonly string[], foreign: number, salt = 0): string {
  const low = lowBits(foreign);
  const places = new Set(words.map((word) => placeOf(word, words.length * foreign, salt)));
  // Two words may share a place; the line stays as long as there are words, so those that are missing stand behind its end.
  let spare = words.length * foreign;
  while (places.size < words.length) places.add(spare++);
  const bits: number[] = [];
  let last = -1;
  for (const place of [...places].sort((a, b) => a - b)) {
    const gap = place - last - 1;
    for (let ones = gap >> low; ones > 0; ones -= 1) bits.push(1);
    bits.push(0);
    for (let one = 0; one < low; one += 1) bits.push((gap >> one) & 1);
    last = place;
  }
  let signs = '';
  for (let at = 0; at < bits.length; at += BITS_PER_SIGN)
    signs += SIGNS.charAt(bits.slice(at, at + BITS_PER_SIGN).reduce((sum, one, index) => sum | (one << index), 0));
  return words.length === 0 ? '' : `${words.length}.${foreign}.${salt}.${signs}`;
}
