import { CARD_DICTIONARY } from '@/utils/page/find/dictionary';
import { attr, flatChildren, isElement, isText, prepareDom, shadowRootOf, tagOf } from '@/utils/page/safe-dom';
import { drawnText, normalizeLabel } from '@/utils/page/visible-text';

/** Attributes that tell the make of a page and hold no data of a person. */
const SHOWN = [
  'role',
  'type',
  'for',
  'aria-labelledby',
  'aria-haspopup',
  'aria-expanded',
  'aria-hidden',
  'disabled',
  'readonly',
  'hidden',
  'slot',
];
const SKIP = /^(?:script|style|svg|noscript|template|link|meta)$/;
/** Words that may be shown because they are the app's own: known labels, buttons, registers. */
const isKnown = (text: string): boolean => CARD_DICTIONARY.word(normalizeLabel(text)) !== undefined;
const LIMIT = 400;

/**
 * The make of a part of the page for whoever maintains the locators: tags, roles, links between label and control, known labels.
 * Every other text, name and number is replaced by its length; no values, no addresses, no class names.
 */
export function outline(element: Element): string {
  prepareDom(element.ownerDocument);
  const lines: string[] = [];
  const ids = new Map<string, string>();
  walk(element, 0, lines, ids);
  return lines.length > LIMIT ? [...lines.slice(0, LIMIT), `… ${lines.length - LIMIT} more`].join('\n') : lines.join('\n');
}

function walk(element: Element, depth: number, lines: string[], ids: Map<string, string>): void {
  const tag = tagOf(element);
  if (SKIP.test(tag) || depth > 40) return;
  const marks = SHOWN.flatMap((name) => markOf(element, name, ids));
  const id = attr(element, 'id');
  if (id) marks.unshift(`#${alias(id, ids)}`);
  for (const name of ['aria-label', 'placeholder', 'title'] as const) {
    const text = attr(element, name);
    if (text) marks.push(`${name}=${redacted(text)}`);
  }
  if (shadowRootOf(element)) marks.push('(shadow)');
  if (tag === 'input' || tag === 'textarea' || tag === 'select')
    marks.push((element as HTMLInputElement).value === '' ? '(empty)' : '(filled)');
  lines.push(`${'  '.repeat(depth)}${tag}${marks.length > 0 ? ` ${marks.join(' ')}` : ''}`);
  if (tag === 'select' || tag === 'textarea') return;
  for (const child of flatChildren(element)) {
    if (isElement(child)) walk(child, depth + 1, lines, ids);
    else if (isText(child) && child.data.trim() !== '') lines.push(`${'  '.repeat(depth + 1)}${redacted(child.data)}`);
  }
}

function markOf(element: Element, name: string, ids: Map<string, string>): string[] {
  const value = attr(element, name);
  if (value === null) return [];
  if (name === 'for' || name === 'aria-labelledby')
    return [
      `${name}=${value
        .split(/\s+/)
        .map((id) => `#${alias(id, ids)}`)
        .join(' ')}`,
    ];
  if (name === 'slot') return [`slot=${/^[a-z-]{0,20}$/.test(value) ? value : '…'}`];
  return [value === '' ? name : `${name}=${/^[a-z-]{1,20}$/i.test(value) ? value : '…'}`];
}

/** An id may be made of a person's number: only which is which is kept. */
function alias(id: string, ids: Map<string, string>): string {
  const known = ids.get(id) ?? `n${ids.size + 1}`;
  ids.set(id, known);
  return known;
}

function redacted(text: string): string {
  const drawn = drawnText(text);
  return isKnown(drawn) ? `«${drawn}»` : `[${drawn.length} chars]`;
}
