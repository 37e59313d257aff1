import {
  attr,
  documentElementOf,
  documentOf,
  documentOfFrame,
  flatParent,
  hasAttr,
  nodeTypeOf,
  prepareDom,
  selectAll,
  shadowHosts,
  shadowRootOf,
  tagOf,
  textContentOf,
} from './safe-dom';
import { Sight } from './visible-text';

export type Root = Document | ShadowRoot;

const MACHINERY = /^(?:script|style|noscript|template|title|option|textarea)$/;

/** Open shadow roots that stand directly in this root; ours is closed. */
export const shadowRootsIn = (root: Node): ShadowRoot[] => shadowHosts(root).flatMap((host) => shadowRootOf(host) ?? []);

/** Frames without an address of their own (srcdoc, about:blank) have no script of ours in them: they are looked after from outside. */
export const hasNoAddress = (frame: Element): boolean => hasAttr(frame, 'srcdoc') || /^(?:about:.*)?$/.test(attr(frame, 'src') ?? '');

/** The document, all open shadow roots in it, and the same of its frames that have no address of their own. */
export function rootsOf(document: Document): Root[] {
  prepareDom(document);
  const roots: Root[] = [document];
  for (const root of roots) {
    roots.push(...shadowRootsIn(root));
    for (const frame of selectAll(root, 'iframe')) {
      const inner = hasNoAddress(frame) ? documentOfFrame(frame as HTMLIFrameElement) : null;
      if (inner && documentElementOf(inner)) roots.push(inner);
    }
  }
  return roots;
}

/** Runs of text of one root in document order. Whether they can be seen is not asked. */
export function* textsIn(root: Root | Element): Generator<Text> {
  const start = nodeTypeOf(root) === 9 ? documentElementOf(root as Document) : root;
  const walker = start && documentOf(start).createTreeWalker(start, 4);
  for (let node = walker?.nextNode() as Text | null; node; node = walker?.nextNode() as Text | null) yield node;
}

/** Everything that a part of the page says now, through open shadow roots and with what stands in inputs: to see whether it has changed. */
export function saidIn(part: Element): string {
  const roots: (Element | ShadowRoot)[] = [part];
  for (const root of roots) roots.push(...shadowRootsIn(root));
  const typed = roots.flatMap((root) => selectAll(root, 'input,textarea').map((input) => (input as HTMLInputElement).value));
  return [...roots.map((root) => textContentOf(root)), ...typed].join(' ');
}

/** Text of a script, of a style, of an option or of a text area is nobody's sentence on the page. */
export const isMachinery = (element: Element): boolean => MACHINERY.test(tagOf(element));

/** The texts of these roots that pass the test and can be seen, each with the element that bears it. */
export function* shownTexts(roots: readonly Root[], test: (text: string) => boolean): Generator<{ text: Text; element: Element }> {
  for (const root of roots) {
    let sight: Sight | null = null;
    for (const text of textsIn(root)) {
      const element = test(text.data) ? flatParent(text) : null;
      if (!element || isMachinery(element)) continue;
      sight ??= new Sight(documentOf(text));
      if (sight.letters(text)) yield { text, element };
    }
  }
}

/** Whether a text that passes the test can be seen in one of the roots. */
export const showsText = (roots: readonly Root[], test: (text: string) => boolean): boolean => !shownTexts(roots, test).next().done;
