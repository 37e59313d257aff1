/** Small letters, ё as е: how words are compared where two spellings of one word count as the same. Never for values that are shown or written. */
export function foldYo(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
