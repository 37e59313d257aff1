import type { MissingItem } from './types';

/** A gap as it stands in a text; the label is its first group. */
const GAP = /\[укажите: ([^\]]*)\]/gu;

/** How a gap stands in the text: it stays visible there until it is filled. */
export function gapMark(label: string): string {
  return `[укажите: ${label}]`;
}

/** One entry for one input: two gaps that the same input fills are one thing to do. Claims stand in one group, and each has an act of its own. */
export function onePerInput(items: readonly MissingItem[]): MissingItem[] {
  return [...new Map(items.map((item) => [entryOf(item), item])).values()];
}

/** What tells an entry of a list of gaps from the others. */
export const entryOf = ({ path, label }: MissingItem): string => (path === 'claims' ? `${path} ${label}` : path);

/** The text in pieces, gaps and what is between them, in order. */
export function piecesOf(text: string): { text: string; gap: boolean; at: number }[] {
  const gaps = [...text.matchAll(GAP)].map((match) => ({ text: match[0], gap: true, at: match.index }));
  let end = 0;
  const pieces = gaps.flatMap((gap) => {
    const before = { text: text.slice(end, gap.at), gap: false, at: end };
    end = gap.at + gap.text.length;
    return before.text === '' ? [gap] : [before, gap];
  });
  return end < text.length ? [...pieces, { text: text.slice(end), gap: false, at: end }] : pieces;
}

/** The text for the support form: support reads a hole as a hole, and not as a demand of ours. */
export function withNamedHoles(text: string): string {
  return text.replace(GAP, '(не указано: $1)');
}
