import { elementAt } from '@/utils/page/element-at';
import { drawnFrame, frameOffset } from '@/utils/page/mark-spot';
import {
  attr,
  checkVisibility,
  documentElementOf,
  documentOf,
  documentOfFrame,
  flatContains,
  flatParent,
  hasAttr,
  isElement,
  nodeTypeOf,
  prepareDom,
  rectOf,
  shadowRootOf,
  tagOf,
} from '@/utils/page/safe-dom';
import type { Box } from '@/utils/page/visible-text';
import { windowBox } from '@/utils/page/window-box';
import { Clips } from './clips';
import type { Ground, Obstacle } from './place-view';

/** What is pressed or typed in, or stands for something that is. */
const PRESSED = /^(?:button|input|select|textarea|a|summary|iframe|video|audio|object|embed)$/;
const PRESSED_ROLES =
  /^(?:button|tab|link|checkbox|radio|switch|combobox|textbox|searchbox|spinbutton|slider|menuitem\w*|option|treeitem|gridcell)$/;
const TYPED_IN = /^(?:input|select|textarea)$/;
const TYPED_ROLES = /^(?:combobox|textbox|searchbox|spinbutton|slider)$/;
const PICTURES = /^(?:svg|img|canvas|picture|i)$/;
/** What the app says of its own accord, as a whole. */
const NOTICES = /^(?:alert|status|log|tooltip)$/;
/** What the app lays over its page, as a whole: nothing of ours stands on it unless the card is inside. */
const LAYERS = /^(?:dialog|alertdialog|menu|listbox|tree)$/;
const DIALOGS = /^(?:dialog|alertdialog)$/;
const HEADINGS = /^(?:h[1-6]|header)$/;
const NEVER = /^(?:script|style|noscript|template|title|head|meta|link|base|br|hr|source|track|wbr)$/;
/** A notice of the app that stands where headings stand, without a role. */
const NOTICE_WORDS = /измен|ошибк|сохран|успеш|вниман|не удалось|заполн|обязательн/iu;
/** Beyond this share of the window a box is a ground of the page, not a thing on it. */
const GROUND_SHARE = 0.4;
/** A layer of this share is the page itself. */
const LAYER_SHARE = 0.85;
/** A dialog of this share, or one that says so, changes the layout; a calendar that opens beside its field does not. */
const DIALOG_SHARE = 0.2;

export interface MeasureOptions {
  /** The card's container: a layer that holds it is the page itself. */
  card: Element | null;
  /** Labels and values of the card's fields: never taken for a heading. */
  fields: readonly Element[];
  /** Elements of our own. */
  isOurs(element: Element): boolean;
  /** Our marks, which the view must not lie over; px of the window. */
  marks?: readonly Box[];
}

export interface Measured extends Ground {
  /** How many dialogs of the app lie over its page; a part of the layout's name. */
  layers: number;
}

interface Pass extends MeasureOptions {
  hard: Obstacle[];
  soft: Box[];
  layers: number;
}

/**
 * What of the page must stay free now, and what may be covered at need: everything that can be pressed or typed in, its labels, all words but
 * headings and those of the site's header, pictures, notices, layers. Boxes in px of the top window that this document can see; only what is in
 * sight. Reads through open shadow roots and frames of the same origin.
 */
export function measureGround(document: Document, options: MeasureOptions): Measured {
  prepareDom(document);
  const window = windowBox(document.defaultView);
  const marks = options.marks?.map((box): Obstacle => ({ ...box, within: null })) ?? [];
  const pass: Pass = { ...options, hard: marks, soft: [], layers: 0 };
  walkDocument(document, pass, window);
  return { window: { width: window.right, height: window.bottom }, hard: pass.hard, soft: pass.soft, layers: pass.layers };
}

/** Leaves out what a layer of the app hides: things behind its backdrop are dead and may be covered. */
export function uncovered(document: Document, ground: Measured): Measured {
  const seen = ground.hard.filter(({ left, top, right, bottom, of }: Owned) => {
    if (!of) return true;
    const hit = elementAt(document, (left + right) / 2, (top + bottom) / 2);
    return hit === null || flatContains(of, hit) || flatContains(hit, of);
  });
  return { ...ground, hard: seen };
}

/** An obstacle with the element it is of, so that it can be asked for again. */
type Owned = Obstacle & { of?: Element };

function walkDocument(document: Document, pass: Pass, window: Box): void {
  const root = documentElementOf(document);
  if (!root) return;
  const view = document.defaultView;
  const offset = view ? frameOffset(view) : { x: 0, y: 0 };
  const clips = new Clips(document, windowBox(view));
  const range = document.createRange();
  const known = new Set(pass.fields.filter((element) => documentOf(element) === document));

  const note = (element: Element, own: Box, soft: boolean): void => {
    const seen = clips.cut(own, element);
    if (!seen) return;
    const box = inTop(seen.box, offset, window);
    if (!box) return;
    if (soft) pass.soft.push(box);
    else pass.hard.push({ ...box, within: seen.within && (inTop(seen.within, offset, window) ?? null), of: element } as Owned);
  };

  const noteLayer = (element: Element, dialog: boolean): void => {
    const box = rectOf(element);
    const share = areaShare(box, window);
    if (!isDrawn(box)) return;
    if (dialog && (share > DIALOG_SHARE || attr(element, 'aria-modal') === 'true')) pass.layers += 1;
    if (share < LAYER_SHARE) note(element, box, false);
  };

  const words = (text: Text, element: Element, soft: boolean): void => {
    if (text.data.trim() === '') return;
    range.selectNodeContents(text);
    const mayCover = soft && !NOTICE_WORDS.test(text.data);
    for (const rect of range.getClientRects()) note(element, rect, mayCover);
  };

  /** `soft` = the words below stand in a heading or in the site's header. */
  const walk = (node: Node, soft: boolean): void => {
    const type = nodeTypeOf(node);
    const parent = flatParent(node);
    if (type === 3 && parent) words(node as Text, parent, soft);
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (NEVER.test(tag) || pass.isOurs(node)) return;
    const shown = checkVisibility(node, true) !== false;
    if (!shown && !mayShow(node, tag)) return;
    const role = attr(node, 'role') ?? '';
    const layer = tag === 'dialog' ? 'dialog' : role;
    if (shown && LAYERS.test(layer) && !(pass.card && flatContains(node, pass.card))) noteLayer(node, DIALOGS.test(layer));
    if (isPressed(node, tag, role) || PICTURES.test(tag) || NOTICES.test(role)) {
      const box = framed(node, tag, role);
      if (isDrawn(box) && areaShare(box, window) < GROUND_SHARE) note(node, box, false);
    }
    if (tag === 'iframe') {
      const inner = documentOfFrame(node as HTMLIFrameElement);
      if (inner) walkDocument(inner, pass, window);
      return;
    }
    if (PICTURES.test(tag) && tag !== 'i') return;
    const heads = HEADINGS.test(tag) || role === 'heading' || role === 'banner';
    const next = (soft || heads) && !NOTICES.test(role) && !known.has(node);
    const children = shadowRootOf(node) ?? node;
    if (tag === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length > 0) {
        for (const child of assigned) walk(child, next);
        return;
      }
    }
    for (let child = children.firstChild; child; child = child.nextSibling) walk(child, next);
  };
  walk(root, false);
}

/** Not drawn itself, but what it holds may be: `display: contents`, `visibility: hidden` with a visible child, a transparent native control. */
function mayShow(element: Element, tag: string): boolean {
  if (TYPED_IN.test(tag)) return true;
  const style = documentOf(element).defaultView?.getComputedStyle(element);
  return style?.display === 'contents' || (style?.display !== 'none' && style?.visibility !== 'visible' && style?.opacity !== '0');
}

function isPressed(element: Element, tag: string, role: string): boolean {
  if (tag === 'a') return hasAttr(element, 'href') || role !== '' || hasAttr(element, 'tabindex');
  return (
    PRESSED.test(tag) ||
    PRESSED_ROLES.test(role) ||
    attr(element, 'contenteditable') === 'true' ||
    Number(attr(element, 'tabindex') ?? -1) >= 0
  );
}

/** What a control is drawn as: with the border and the buttons that its kit puts around it. */
function framed(element: Element, tag: string, role: string): Box {
  const typed = TYPED_IN.test(tag) || TYPED_ROLES.test(role);
  return rectOf(typed ? drawnFrame(element) : element);
}

const isDrawn = (box: Box): boolean => box.right - box.left > 1 && box.bottom - box.top > 1;

const areaShare = (box: Box, window: Box): number =>
  ((box.right - box.left) * (box.bottom - box.top)) / Math.max(1, (window.right - window.left) * (window.bottom - window.top));

function inTop(box: Box, { x, y }: { x: number; y: number }, window: Box): Box | null {
  const moved = {
    left: Math.max(window.left, box.left + x),
    top: Math.max(window.top, box.top + y),
    right: Math.min(window.right, box.right + x),
    bottom: Math.min(window.bottom, box.bottom + y),
  };
  return isDrawn(moved) ? moved : null;
}
