import { foldYo } from '@/utils/domain/fold-yo';
import {
  attr,
  checkVisibility,
  documentElementOf,
  documentOf,
  flatParent,
  hasAttr,
  isElement,
  nodeTypeOf,
  parentNodeOf,
  rectOf,
  tagOf,
} from './safe-dom';

/** Box in window coordinates, CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GLYPHS = /[\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/g;
/** Most labels begin and end with a letter: asked first, for the patterns below are dear to prepare. */
const MAY_HAVE_HEAD = /^[*•·–—←‹<\d]/;
const MAY_HAVE_TAIL = /[)\s*:：?!ⓘ,;.…]$/;
const LABEL_HEAD = /^(?:[*•·–—←‹<\s]+|\d{1,2}[.)]\s+)+/;
/** A remark in brackets that makes another label of it: «Фамилия (латиницей)», «Имя (в родительном падеже)». */
const OTHER_REMARK = String.raw`\([^()]*(?:лат[.и]|англ|транслит|загран|падеж|прежн|предыдущ|бывш|девич|до брака|при рождении|матери|отца|родител|супруг|ребенка)[^()]*\)`;
const PLAIN_TAIL = /(?:[\s*:：?!ⓘ,;]|\.{2,}|…)+$/;
const LABEL_TAIL = new RegExp(String.raw`(?:\s*(?!${OTHER_REMARK})\([^()]*\)|[\s*:：?!ⓘ,;]|\.{2,}|…)+$`);
const OTHER_TAIL = new RegExp(String.raw`\s*${OTHER_REMARK}$`);

/** A label without what it holds besides its words: soft hyphens, signs of no width, glyphs of icon fonts. */
export const withoutGlyphs = (text: string): string => text.replace(GLYPHS, '');

/**
 * A label as it is compared: NFC, every kind of space one plain space, lower case, ё = е, without soft hyphens and icon glyphs,
 * without the required mark, numbering, colon and a trailing remark in brackets. Only for labels, never for values.
 */
export function normalizeLabel(text: string): string {
  const flat = foldYo(withoutGlyphs(text.normalize('NFC')).replace(/\s+/g, ' ').trim());
  const bare = MAY_HAVE_HEAD.test(flat) ? flat.replace(LABEL_HEAD, '') : flat;
  if (!MAY_HAVE_TAIL.test(bare)) return bare;
  return bare.replace(bare.includes('(') ? LABEL_TAIL : PLAIN_TAIL, '').trim();
}

/** A normalised label without the remark that makes another label of it; null where it has none. */
export const labelBeforeRemark = (label: string): string | null =>
  label.endsWith(')') && OTHER_TAIL.test(label) ? label.replace(OTHER_TAIL, '') : null;

/**
 * A value without the white space of the markup around it: ends cut, line breaks with their indent one space. Spaces inside a line stay
 * as they are, two in a row as well: they are the record's own and part of what is judged.
 */
export function drawnText(text: string): string {
  return text.replace(/[ ]*[\t\n\r\f][ \t\n\r\f]*/g, ' ').replace(/^[ ]+|[ ]+$/g, '');
}

/** «—», «Не указано», «Нет данных»: the app's ways to show that there is nothing. */
export function saysNothing(text: string): boolean {
  const flat = normalizeLabel(text).replace(/[.!]+$/, '');
  return flat === '' || ('-–—−_. /'.includes(flat[0] ?? '') && /^[-–—−_.\s/]+$/.test(flat)) || NOTHING.has(flat);
}
const NOTHING = new Set([
  'не указано',
  'не указан',
  'не указана',
  'не указаны',
  'нет данных',
  'данных нет',
  'данные отсутствуют',
  'нет информации',
  'не заполнено',
  'не заполнен',
  'не заполнена',
  'не задано',
  'не задан',
  'не задана',
  'не введено',
  'не выбрано',
  'ничего не выбрано',
  'ничего не указано',
  'значение не выбрано',
  'не выбран',
  'не выбрана',
  'отсутствует',
  'пусто',
  'нет значения',
  'not selected',
  'not specified',
  'no data',
  'none',
  'empty',
]);

/** A hint shown in place of a value: «Введите…», «Выберите…», ДД.ММ.ГГГГ, an empty mask. */
export function isPlaceholder(text: string): boolean {
  const flat = normalizeLabel(text);
  return (
    HINTS.some((hint) => flat.startsWith(hint) && (flat.length === hint.length || flat[hint.length] === ' ')) ||
    ('дмгdmy'.includes(flat[0] ?? ' ') && /^[дмгdmyг](?:[дмгdmy]*[\s./-]*)*$/.test(flat)) ||
    isEmptyMask(text)
  );
}
/** Compared as texts: the browser would prepare a pattern of them for every card. */
const HINTS = [
  'введите',
  'выберите',
  'укажите',
  'начните вводить',
  'заполните',
  'поиск',
  'найти',
  'не выбран',
  'не выбрано',
  'не выбрана',
  'не выбраны',
  'please',
  'select',
  'choose',
  'enter',
];

/** An input mask in which nothing has been typed: `___-___-___ __`, `+7 (___) ___-__-__`, `__.__.____`. */
export function isEmptyMask(text: string): boolean {
  return /[_●•#]{1,}/.test(text) && /^(?:\+7|8)?[\s_.\-–()/●•#]*$/.test(text);
}

/** A half-filled mask without the places that wait for a digit. */
export const withoutMask = (text: string): string => (/^[\d\s_()+./-]*$/.test(text) ? text.replace(/[\s()./-]*_[\s()._/-]*$/, '') : text);

/** A mask in which typing has begun and not ended. */
export const isHalfMask = (text: string): boolean =>
  /_/.test(text) && /[\p{L}\p{N}]/u.test(text) && !isEmptyMask(text) && !text.includes('@');

/**
 * What can be seen at one moment: visibility and boxes, remembered while one pass lasts. Where there is no layout
 * (an emulated DOM) boxes are null and visibility is read from attributes and styles.
 */
export class Sight {
  readonly layout: boolean;
  /** What stands, up to the page itself, in no part that is announced as hidden (find/announced-hidden.ts). */
  readonly open = new Set<Element>();
  readonly #document: Document;
  readonly #shown = new Map<Element, boolean>();
  readonly #boxes = new Map<Node, Box | null>();
  readonly #clips = new Map<Element, Box | null>();

  constructor(document: Document) {
    this.#document = document;
    const root = documentElementOf(document);
    const rect = root ? rectOf(root) : null;
    this.layout = !!rect && rect.width > 0;
  }

  /** Whether a person sees the element: drawn, not transparent, not behind an edge that cannot be scrolled to, not announced as hidden. */
  text(element: Element): boolean {
    if (!this.#drawn(element, true)) return false;
    if (!this.layout) return true;
    const box = this.box(element);
    return !!box && box.right - box.left > 3 && box.bottom - box.top > 3 && this.#reachable(element, box);
  }

  /** Whether the element is drawn at all and not transparent, wherever it stands. */
  drawn(element: Element): boolean {
    return this.#drawn(element, true);
  }

  /** The same for a run of text, by its letters: what bears it may have no box of its own. */
  letters(text: Text): boolean {
    const element = flatParent(text);
    if (!element || !this.#drawn(element, true)) return false;
    if (!this.layout) return true;
    const box = this.box(text);
    // The dot between two parts of a date is drawn two or three pixels wide.
    const least = text.data.trim().length === 1 ? 0.5 : 3;
    return !!box && box.right - box.left > least && box.bottom - box.top > 3 && !this.#cutAway(element) && this.#reachable(element, box);
  }

  /** Words for screen readers alone stand in a box of a pixel that hides what overflows it. */
  #cutAway(element: Element): boolean {
    const { width, height } = rectOf(element);
    if (width > 3 && height > 3) return false;
    const style = this.#document.defaultView?.getComputedStyle(element);
    return !/^(?:inline|contents)$/.test(style?.display ?? '') && /hidden|clip/.test(style?.overflow ?? '');
  }

  /** A tick box or radio button, of which kits often leave nothing to see but the face they draw beside it in its label. */
  tick(element: Element): boolean {
    if (this.control(element)) return true;
    for (let at = flatParent(element), step = 0; at && step < 4; at = flatParent(at), step++) {
      if (tagOf(at) === 'label' || /^(?:checkbox|radio|switch)$/.test(attr(at, 'role') ?? '')) return this.#drawn(at, true);
      const face = this.layout ? rectOf(at) : null;
      if (face && face.width >= 8 && face.height >= 8) return face.height <= 60 && this.text(at);
    }
    return false;
  }

  /** Same for a control; kits make the native input transparent and draw their own face, so transparency does not hide it. */
  control(element: Element): boolean {
    if (attr(element, 'aria-hidden') === 'true') return false;
    if (!this.#drawn(element, false)) return false;
    if (!this.layout) return true;
    const box = this.box(element);
    return !!box && box.right - box.left > 0 && box.bottom - box.top > 0 && this.#reachable(element, box);
  }

  /** Box of a control, or of a text as far as its letters reach (a block's own box is as wide as its parent). */
  box(node: Node): Box | null {
    const known = this.#boxes.get(node);
    if (known !== undefined) return known;
    const box = this.layout ? this.#measure(node) : null;
    this.#boxes.set(node, box);
    return box;
  }

  #measure(node: Node): Box | null {
    if (!parentNodeOf(node)) return null;
    let rect: DOMRect;
    if (isElement(node) && (isControlTag(node) || !node.firstChild)) rect = rectOf(node);
    else {
      const range = documentOf(node).createRange();
      if (nodeTypeOf(node) === 3) range.selectNode(node);
      else range.selectNodeContents(node);
      rect = range.getBoundingClientRect();
      if (rect.width === 0 && isElement(node)) rect = rectOf(node);
    }
    return rect.width === 0 && rect.height === 0 ? null : { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  }

  #drawn(element: Element, opacity: boolean): boolean {
    if (!this.layout) return this.#styled(element);
    // A slot, like all that has `display: contents`, has no box of its own: its parent answers for it.
    for (let at: Element | null = element; at; at = flatParent(at)) {
      const visible = checkVisibility(at, opacity);
      if (visible === undefined || visible === null) return this.#styled(element);
      if (visible) return true;
      if (this.#document.defaultView?.getComputedStyle(at).display !== 'contents') return false;
    }
    return false;
  }

  /** Without layout: attributes and computed styles up the drawn tree. */
  #styled(element: Element): boolean {
    const known = this.#shown.get(element);
    if (known !== undefined) return known;
    const style = this.#document.defaultView?.getComputedStyle(element);
    const parent = flatParent(element);
    const shown =
      !hasAttr(element, 'hidden') &&
      style?.display !== 'none' &&
      style?.visibility !== 'hidden' &&
      style?.opacity !== '0' &&
      (parent ? this.#styled(parent) : true);
    this.#shown.set(element, shown);
    return shown;
  }

  /** Off the page's edge without a scroller to bring it back, or cut away by an ancestor that hides what overflows. */
  #reachable(element: Element, box: Box): boolean {
    const view = this.#document.defaultView;
    const clip = this.#clipOf(element);
    if (clip && (box.right <= clip.left + 3 || box.left >= clip.right - 3 || box.bottom <= clip.top + 3 || box.top >= clip.bottom - 3)) {
      return false;
    }
    const off = box.right + (view?.scrollX ?? 0) <= 0 || box.bottom + (view?.scrollY ?? 0) <= 0;
    return !off || this.#scrolled(element);
  }

  #scrolled(element: Element): boolean {
    for (let at = flatParent(element); at; at = flatParent(at)) if (at.scrollTop > 0 || at.scrollLeft > 0) return true;
    return false;
  }

  /** The window left open by ancestors with `overflow: hidden` or `clip`; null = no such ancestor. */
  #clipOf(element: Element): Box | null {
    const parent = flatParent(element);
    if (!parent) return null;
    const known = this.#clips.get(parent);
    if (known !== undefined) return known;
    let clip = this.#clipOf(parent);
    const overflow = this.#document.defaultView?.getComputedStyle(parent).overflow ?? 'visible';
    if (flatParent(parent) && tagIsBox(parent) && /hidden|clip/.test(overflow)) {
      const rect = rectOf(parent);
      const scrolled = parent.scrollTop > 0 || parent.scrollLeft > 0;
      if (!scrolled && !/auto|scroll/.test(overflow)) {
        clip = clip
          ? {
              left: Math.max(clip.left, rect.left),
              top: Math.max(clip.top, rect.top),
              right: Math.min(clip.right, rect.right),
              bottom: Math.min(clip.bottom, rect.bottom),
            }
          : { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
      }
    } else if (/auto|scroll/.test(overflow)) {
      // What a scroller holds can be brought into view, wherever it stands now.
      clip = null;
    }
    this.#clips.set(parent, clip);
    return clip;
  }
}

const isControlTag = (element: Element): boolean => /^(?:input|select|textarea|button|img|svg|iframe)$/.test(element.localName);
const tagIsBox = (element: Element): boolean => !/^(?:body|html|slot)$/.test(element.localName);
