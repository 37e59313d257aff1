/** A stretch of text in a line. */
export type Span = { kind: 'text' | 'strong' | 'code'; text: string } | { kind: 'link'; text: string; to: string };

/** A part of a page. `id` of a heading is the place that a link leads to, '' = none. */
export type Block =
  | { kind: 'heading'; level: number; spans: Span[]; id: string }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Span[][] }
  | { kind: 'table'; head: Span[][]; rows: Span[][][] }
  | { kind: 'image'; text: string; source: string };

const INLINE = /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`|\[(?<label>[^\]]*)\]\((?<to>[^)\s]+)\)/g;
/** The line under a rule's heading by which its entry is found (docs/rules.md). */
const ENTRY = /^Номер для настроек: `([a-z0-9-]+)`/;
const ITEM = /^(?:-|\d+\.) +(.*)$/;

/**
 * Reads the Markdown that our own help is written in (docs/help/README.md): headings, paragraphs, flat lists, tables, pictures, and in a line strong
 * words, code and links. A library would weigh more than the pages. What it does not know stands in the text as it was written.
 */
export function readMarkdown(source: string): Block[] {
  const parts = source.trim().split(/\n{2,}/);
  return parts.map((part, at) => blockOf(part.split('\n'), ENTRY.exec(parts[at + 1] ?? '')?.[1] ?? ''));
}

function blockOf(lines: readonly string[], entry: string): Block {
  const [first = ''] = lines;
  const [, marks, words = ''] = /^(#{1,4}) (.*)$/.exec(first) ?? [];
  if (marks) return { kind: 'heading', level: marks.length, spans: spansOf(words), id: entry };
  const [, text = '', picture] = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(first) ?? [];
  if (picture && lines.length === 1) return { kind: 'image', text, source: picture };
  if (lines.every((line) => ITEM.test(line)))
    return { kind: 'list', ordered: /^\d/.test(first), items: lines.map((line) => spansOf(ITEM.exec(line)?.[1] ?? '')) };
  if (lines.length > 2 && lines.every((line) => line.startsWith('|'))) {
    const [head = [], , ...rows] = lines.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => spansOf(cell.trim())),
    );
    return { kind: 'table', head, rows };
  }
  return { kind: 'paragraph', spans: spansOf(lines.join(' ')) };
}

/** No line begins with a dash. */
const tied = (line: string): string => line.replaceAll(' — ', '\u00a0— ');

function spansOf(source: string): Span[] {
  const line = tied(source);
  const spans: Span[] = [];
  let at = 0;
  for (const { index, 0: whole, groups = {} } of line.matchAll(INLINE)) {
    if (index > at) spans.push({ kind: 'text', text: line.slice(at, index) });
    const { strong, code, label, to } = groups;
    if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else if (code !== undefined) spans.push({ kind: 'code', text: code });
    else spans.push({ kind: 'link', text: label ?? '', to: to ?? '' });
    at = index + whole.length;
  }
  if (at < line.length) spans.push({ kind: 'text', text: line.slice(at) });
  return spans;
}
