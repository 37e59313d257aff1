import { foldYo } from '@/utils/domain/fold-yo';
/** A stretch of an option's text; `hit` where it answers what was typed. */
export interface TextPart {
  text: string;
  hit: boolean;
}

/** Letters that are looked for alike: case and the dots of «ё» do not count. The length stays as it is. */

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * An option's text in parts, if each word typed is the beginning of some word of it, in any order; null if not. Nothing typed fits everything.
 * Of two words that begin alike the first is marked.
 */
export function matchWords(option: string, typed: string): TextPart[] | null {
  const hits = new Map<number, number>();
  const words = [...option.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ at: match.index, text: foldYo(match[0]) }));
  for (const wanted of wordsOf(foldYo(typed.normalize('NFC')))) {
    const free = words.filter(({ text }) => text.startsWith(wanted));
    const word = free.find(({ at }) => !hits.has(at)) ?? free[0];
    if (!word) return null;
    hits.set(word.at, Math.max(hits.get(word.at) ?? 0, wanted.length));
  }
  return partsOf(option, hits);
}

/** Cuts a text at the hits: place → length. */
function partsOf(text: string, hits: ReadonlyMap<number, number>): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const [at, length] of [...hits].sort(([a], [b]) => a - b)) {
    if (at > done) parts.push({ text: text.slice(done, at), hit: false });
    parts.push({ text: text.slice(at, at + length), hit: true });
    done = at + length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}
