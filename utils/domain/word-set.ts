/** What can be asked of a list of words. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>;

/** So many words are looked for in the text as it is; after that a set of them pays: a card asks for a few, a register for thousands. */
const DECODE_AFTER = 100;

/**
 * A list of words, one `between` between two, that is searched as it is written: made into sets while the card script is evaluated, its lists cost every
 * card 0.1 MB of words, which the browser then has to clear away before the first mark (docs/adr/0005).
 */
export function wordSet(words: string, between = ' '): WordSet {
  const text = `${between}${words}${between}`;
  let asked = 0;
  let decoded: ReadonlySet<string> | undefined;
  return {
    has(word) {
      asked += 1;
      if (asked > DECODE_AFTER) decoded ??= new Set(words.split(between));
      return decoded ? decoded.has(word) : !word.includes(between) && text.includes(`${between}${word}${between}`);
    },
  };
}
