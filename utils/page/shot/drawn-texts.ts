import { isControl } from '@/utils/page/find/card-items';
import type { Atom } from '@/utils/page/find/page-atoms';
import { type Root, textsIn } from '@/utils/page/page-texts';
import { attr, checkVisibility, documentOf, flatParent, rectOf, selectAll, tagOf } from '@/utils/page/safe-dom';
import type { Box } from '@/utils/page/visible-text';
import type { Windows } from './shot-geometry';

/**
 * Everything with letters that a picture of the window shows: runs of text as they are drawn (capitals by style too), values and hints of controls, texts
 * that style sheets put before and after elements. Unlike the reading of a card nothing is left out because it would be no value: half under a head,
 * announced as hidden, cut at an edge. In the order of the document, within a root; boxes are the parts that can be seen.
 */
export function drawnTexts(roots: readonly Root[], view: Window, windows: Windows): Atom[] {
  const atoms: Atom[] = [];
  for (const root of roots) {
    for (const element of selectAll(root, '*')) {
      if (MACHINERY.test(tagOf(element)) || checkVisibility(element, true) === false) {
        // The native control is often transparent under a face of its own: its letters may show all the same.
        if (!isControl(element) || checkVisibility(element, false) === false) continue;
      }
      const control = controlText(element);
      if (control !== null) push(atoms, element, element, control, rectOf(element), windows, true);
      for (const pseudo of ['::before', '::after', '::marker'] as const) {
        const text = pseudoText(element, pseudo, view);
        if (text !== '') push(atoms, element, element, text, pseudoBox(element, pseudo, view), windows, true);
      }
    }
    for (const node of textsIn(root)) {
      const element = flatParent(node);
      if (!element || node.data.trim() === '' || MACHINERY.test(tagOf(element)) || checkVisibility(element, true) === false) continue;
      const range = documentOf(node).createRange();
      range.selectNode(node);
      push(atoms, node, element, asDrawn(node.data, view.getComputedStyle(element)), range.getBoundingClientRect(), windows, false);
    }
  }
  return atoms;
}

const MACHINERY = /^(?:script|style|noscript|template|title|head|meta|link|option|optgroup)$/;

function push(atoms: Atom[], node: Text | Element, element: Element, text: string, rect: Box, windows: Windows, control: boolean): void {
  const box = text.trim() === '' ? null : windows.seen({ left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom }, element);
  if (box) atoms.push({ node, element, text, box, control });
}

/** Letters as the style sheet shows them; a text that would change its length stays as it is. */
function asDrawn(text: string, { textTransform: transform, fontVariantCaps }: CSSStyleDeclaration): string {
  const drawn =
    transform === 'uppercase' || /small|petite|unicase/.test(fontVariantCaps)
      ? text.toUpperCase()
      : transform === 'capitalize'
        ? text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
        : text;
  return drawn.length === text.length ? drawn : text;
}

/** What a native control shows: its value, the entries of an open list, the name of a chosen file, or the hint where it is empty. Null for other elements. */
function controlText(element: Element): string | null {
  const tag = tagOf(element);
  if (tag === 'select') {
    const { multiple, size, selectedOptions, options } = element as HTMLSelectElement;
    return [...(multiple || size > 1 ? options : selectedOptions)].map(({ text }) => text).join('\n');
  }
  if (tag === 'textarea') return (element as HTMLTextAreaElement).value || (attr(element, 'placeholder') ?? '');
  if (tag !== 'input') return null;
  const { type, value, files } = element as HTMLInputElement;
  if (/^(?:checkbox|radio|range|color|hidden|image)$/.test(type)) return null;
  if (type === 'file') return [...(files ?? [])].map(({ name }) => name).join('\n');
  if (type === 'password') return value === '' ? (attr(element, 'placeholder') ?? '') : null;
  return value || (attr(element, 'placeholder') ?? '');
}

/** Text that a style sheet adds; '' for none, pictures and signs of icon fonts. */
function pseudoText(element: Element, pseudo: '::before' | '::after' | '::marker', view: Window): string {
  const { content, display, visibility } = view.getComputedStyle(element, pseudo);
  if (!content || /^(?:none|normal)$/.test(content) || display === 'none' || visibility === 'hidden') return '';
  const parts = [...content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)/g)];
  const text = parts.map(([, quoted, name]) => (name ? (attr(element, name) ?? '') : (quoted ?? '').replace(/\\(.)/g, '$1'))).join('');
  return /[\p{L}\p{N}]{2}/u.test(text) ? text : '';
}

/** Where such a text stands: nobody tells its letters' place, so the element with it, and its own box where it is positioned. */
function pseudoBox(element: Element, pseudo: string, view: Window): Box {
  const { left, top, right, bottom } = rectOf(element);
  const own = { left, top, right, bottom };
  const style = view.getComputedStyle(element, pseudo);
  if (pseudo === '::marker') return { ...own, left: left - 400 };
  if (style.position !== 'absolute' && style.position !== 'fixed') {
    const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
    return { left, top, right: Math.max(right, left + (width || 0)), bottom: Math.max(bottom, top + (height || 0)) };
  }
  const holder = style.position === 'fixed' ? null : positionedAt(element, view);
  const base = holder ? rectOf(holder) : { left: 0, top: 0 };
  const [x, y, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat) as [
    number,
    number,
    number,
    number,
  ];
  const border = holder ? { x: holder.clientLeft, y: holder.clientTop } : { x: 0, y: 0 };
  if (![x, y, width, height].every(Number.isFinite)) return { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  // The box counts without padding and border, which are added on every side.
  const extra = ['padding-left', 'padding-right', 'border-left-width', 'border-right-width', 'padding-top', 'padding-bottom']
    .map((name) => Number.parseFloat(style.getPropertyValue(name)) || 0)
    .reduce((sum, one) => sum + one, 4);
  const box = { left: base.left + border.x + x, top: base.top + border.y + y };
  return {
    left: Math.min(left, box.left - extra),
    top: Math.min(top, box.top - extra),
    right: Math.max(right, box.left + width + extra),
    bottom: Math.max(bottom, box.top + height + extra),
  };
}

function positionedAt(element: Element, view: Window): Element | null {
  for (let at: Element | null = element; at; at = flatParent(at)) if (view.getComputedStyle(at).position !== 'static') return at;
  return null;
}
