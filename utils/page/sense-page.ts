/** What the sentinel may have seen; the panel then looks properly. */
export type Sensed = 'card' | 'message' | 'support';

/** Words of the five core labels of a card or a register; three of them are enough to look closer. */
const CORE = ['фамилия', 'имя', 'отчество', 'рождения', 'снилс'];
/** Beginnings of the known messages (docs/domain.md 1). */
const MESSAGES = [
  'электронной почты уже используется',
  'снилс уже используется',
  'не являетесь сотрудником',
  'не был предоставлен доступ',
  'пользователь не найден',
  'непредвиденная ошибка',
  'not found',
  'internal server error',
  'bad gateway',
  'temporary redirect',
];
/** Asked only where one of its words stands: to be prepared and led over a page without any it takes 0.2 ms. */
const CODE = /ошибка\s*(?:307|404|500|502)|(?:307|404|500|502)\s*(?:ошибка|error)/;
const hasCode = (words: string): boolean => (words.includes('ошибка') || words.includes('error')) && CODE.test(words);
const SUPPORT = 'тип обращения';
/** Frames without an address of their own have no sentinel of their own; they share our origin. */
const BARE = '[srcdoc],:not([src]),[src^="about:"]';
const NAMED = '[placeholder],[aria-label]';
/** Pause between two looks while the page keeps changing, ms. */
const PAUSE = 400;
/** Wait after the first change of a page that was quiet, ms: the app may still be drawing. */
const SOON = 30;
/** An open root that is attached late raises no mutation: new ones are counted so often, ms. A card is to be seen within a second. */
const COUNT = 800;

/** A label stands alone, or nearly so: words in a sentence of the page are no card. Characters. */
const LABEL_LENGTH = 40;

/**
 * Whether a card, a register, a known message or the support form may be in this document: a cheap test by words in the page's text, in
 * names of controls and in open shadow roots; only where enough words are there at all, it looks whether they stand as labels do.
 * It may err towards yes, never towards no for what stands as text.
 */
export const sense = (document: Document): Sensed | null => lookOver(document).sensed;

type Part = Element | ShadowRoot;

const bodyOf = (document: Document): Element | null => document.documentElement?.querySelector('body') ?? document.documentElement;

/** The body, the open shadow roots and the frames that share our origin, each once, and the elements of those that were looked into. */
interface Parts {
  roots: Part[];
  elements: Map<Part, NodeListOf<Element>>;
}

function partsOf(document: Document): Parts {
  const body = bodyOf(document);
  const parts: Parts = { roots: [], elements: new Map() };
  if (body) collectRoots(body, parts, 0);
  return parts;
}

/** Whether one of these elements has got an open root since, or a frame in these parts another document. As long as nothing mutates there are no others. */
function isGrown({ roots, elements }: Parts): boolean {
  for (const [root, list] of elements) {
    for (let at = 0; at < list.length; at += 1) {
      const shadow = list[at]?.shadowRoot;
      if (shadow && !roots.includes(shadow)) return true;
    }
    if (framesIn(root).some((inner) => !roots.includes(inner))) return true;
  }
  return false;
}

const framesIn = (root: Part): Element[] =>
  [...root.querySelectorAll('iframe')].flatMap((frame) => (frame.matches(BARE) && frame.contentDocument?.documentElement) || []);

const wordsIn = (part: Part): string => (part.textContent ?? '').toLowerCase();

/** What may be there, and the parts that were looked at; null where the document's own text has told: to ask each element for a root costs more. */
function lookOver(document: Document): { sensed: Sensed | null; parts: Parts | null } {
  const body = bodyOf(document);
  if (!body) return { sensed: null, parts: partsOf(document) };
  let [words, names] = [wordsIn(body), namesIn(body)];
  if (hasCore(words + names) && standAsLabels([body], names)) return { sensed: 'card', parts: null };
  const parts = partsOf(document);
  const others = parts.roots.slice(1);
  if (others.length > 0) {
    words = [words, ...others.map(wordsIn)].join('\n');
    names = [names, ...others.map(namesIn)].join('\n');
    if (hasCore(words + names) && standAsLabels(parts.roots, names)) return { sensed: 'card', parts };
  }
  if (words.includes(SUPPORT)) return { sensed: 'support', parts };
  return { sensed: MESSAGES.some((message) => words.includes(message)) || hasCode(words) ? 'message' : null, parts };
}

const hasCore = (text: string): boolean => CORE.filter((word) => text.includes(word)).length >= 3;

function collectRoots(root: Part, found: Parts, depth: number): void {
  found.roots.push(root);
  if (depth > 6) return;
  // By number: the browser's iterator costs a page without a card three times as much, 0.5 ms.
  const elements = root.querySelectorAll('*');
  found.elements.set(root, elements);
  for (let at = 0; at < elements.length; at += 1) {
    const shadow = elements[at]?.shadowRoot;
    if (shadow) collectRoots(shadow, found, depth + 1);
  }
  for (const inner of framesIn(root)) collectRoots(inner, found, depth + 1);
}

function namesIn(root: Part): string {
  let names = '';
  for (const element of root.querySelectorAll(NAMED))
    names += `${element.getAttribute('placeholder') ?? ''}\n${element.getAttribute('aria-label') ?? ''}\n`;
  return names.toLowerCase();
}

/** Whether enough of the words stand in short texts or names of controls; ends as soon as they do. Its own walk: the sentinel is to stay tiny, and `textsIn` (page-texts.ts) brings the guarded DOM along. */
function standAsLabels(roots: readonly Part[], names: string): boolean {
  const missing = new Set(CORE);
  const take = (text: string): boolean => {
    if (text.length <= LABEL_LENGTH) for (const word of missing) if (text.includes(word)) missing.delete(word);
    return CORE.length - missing.size >= 3;
  };
  if (names.split('\n').some(take)) return true;
  for (const root of roots) {
    const walker = root.ownerDocument.createTreeWalker(root, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.data.length < 300 && take(node.data.trim().toLowerCase())) return true;
    }
  }
  return false;
}

/**
 * Calls `onSensed` when `sense` first says yes, and again when its answer changes, until the signal is aborted. One observer that
 * leaves at the first mutation and comes back after a pause and one look, so that a page that re-renders all the time costs next to nothing. It
 * watches the open roots that were found as well, and counts them now and then, for a root that comes later tells nobody. It wakes seldom: to be
 * woken costs half a millisecond, whatever is done then.
 */
export function watchSense(document: Document, onSensed: (sensed: Sensed | null) => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let last: Sensed | null = null;
  let timer = 0;
  let counter = 0;
  let looked = 0;
  /** What was looked through; null = to be collected. */
  let parts: Parts | null = { roots: [], elements: new Map() };
  const isBlank = () => !bodyOf(document)?.textContent?.trim();
  const observer = new view.MutationObserver(() => {
    observer.disconnect();
    // What a blank page draws first is looked at in the app's own task.
    if (parts?.roots.length === 0 && !isBlank()) first();
    // The first change after a quiet time is looked at soon, for a card may just have been put up; a page that keeps changing has to wait.
    else timer = view.setTimeout(look, Math.max(SOON, looked + PAUSE - Date.now()));
  });
  const watch = () => {
    if (signal.aborted) return;
    parts ??= partsOf(document);
    // Of the document the whole, for the body itself may be replaced.
    for (const part of [document, ...parts.roots.slice(1)]) observer.observe(part, { childList: true, subtree: true, characterData: true });
    recount();
  };
  const look = () => {
    if (signal.aborted) return;
    view.clearTimeout(timer);
    const found = lookOver(document);
    const now = found.sensed;
    parts = found.parts;
    looked = Date.now();
    if (now !== last) {
      last = now;
      onSensed(now);
    }
    watch();
  };
  const first = () => {
    look();
    // What was looked at before the app has drawn all of it is no reason to make it wait.
    looked = 0;
  };
  const recount = () => {
    view.clearTimeout(counter);
    counter = view.setTimeout(count, COUNT);
  };
  const count = () => {
    if (signal.aborted) return;
    // Nothing has been looked through of a page that was blank at the start.
    if (document.visibilityState !== 'hidden' && (!parts?.roots.length || isGrown(parts))) look();
    else recount();
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(counter);
  });
  // Most apps have drawn nothing yet at `document_idle`: their first change tells, or the count.
  if (isBlank()) watch();
  else first();
}
