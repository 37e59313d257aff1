/** Small letters, ё as е: how words are compared where two spellings of one word count as the same. Never for values that are shown or written. */
export function foldYo(text: string): string {
  const small = text.toLowerCase();
  return small.includes('ё') ? small.replaceAll('ё', 'е') : small;
}

/** Documents write Фёдор and Федор: a word in the spelling that was typed. In: what was typed, the right word with its ё; undefined = the slip took the letter away. */
export function dottedLike(typed: string, word: string): string | undefined {
  if (!word.includes('ё') || /ё/iu.test(typed)) return word;
  return count(typed, /е/giu) === count(word, /[её]/gu) ? word.replaceAll('ё', 'е') : undefined;
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
