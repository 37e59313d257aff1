/**
 * Reading the tree by the prototypes' own getters. A form with `name="children"` or an image with `name="body"` shadows the
 * property of the same name (DOM clobbering), in the isolated world too; a getter taken from the prototype cannot be shadowed.
 * The getters are found through the document that is read, so that the code also runs where DOM globals are absent.
 */
type Getter = (this: unknown) => unknown;
type Method = (this: unknown, ...args: unknown[]) => unknown;

interface Access {
  get: Record<(typeof GETTERS)[number], Getter>;
  call: Record<(typeof METHODS)[number], Method>;
}

const GETTERS = [
  'parentNode',
  'parentElement',
  'firstChild',
  'nextSibling',
  'previousSibling',
  'nodeType',
  'textContent',
  'localName',
  'shadowRoot',
  'assignedSlot',
  'isConnected',
  'ownerDocument',
  'className',
] as const;
const METHODS = [
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'querySelectorAll',
  'contains',
  'matches',
  'closest',
  'getRootNode',
  'getBoundingClientRect',
  'checkVisibility',
  'compareDocumentPosition',
  'dispatchEvent',
  'focus',
  'click',
] as const;

/** Taken from the first document that is read. Read some thousand times a card, so without a question whether they are there. */
let get: Access['get'];
let call: Access['call'];

function propertyOf(start: object, name: string): PropertyDescriptor | undefined {
  for (let proto = Object.getPrototypeOf(start); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

/** Must be called with the document before anything else of this file is used on its nodes. */
export function prepareDom(document: Document): void {
  if (get) return;
  const root = documentElementOf(document);
  if (!root) return;
  get = Object.fromEntries(GETTERS.map((name) => [name, propertyOf(root, name)?.get ?? (() => null)])) as Access['get'];
  call = Object.fromEntries(METHODS.map((name) => [name, propertyOf(root, name)?.value ?? (() => null)])) as Access['call'];
}

/** `<html>` of a document, even where an image or form of that name hides the property. */
export function documentElementOf(document: Document): HTMLElement | null {
  return (propertyOf(document, 'documentElement')?.get?.call(document) as HTMLElement | null | undefined) ?? null;
}

/** A method or getter of the document, past anything that shadows it. */
export function documentProperty<K extends keyof Document>(document: Document, name: K): Document[K] {
  const found = propertyOf(document, name);
  const value = found?.get ? found.get.call(document) : found?.value;
  return (typeof value === 'function' ? value.bind(document) : value) as Document[K];
}

export const nodeTypeOf = (node: Node): number => get.nodeType.call(node) as number;
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;
export const parentNodeOf = (node: Node): Node | null => get.parentNode.call(node) as Node | null;
export const firstChildOf = (node: Node): Node | null => get.firstChild.call(node) as Node | null;
export const nextSiblingOf = (node: Node): Node | null => get.nextSibling.call(node) as Node | null;
export const textContentOf = (node: Node): string => (get.textContent.call(node) as string | null) ?? '';
/** Tag name in lower case. */
export const tagOf = (element: Element): string => get.localName.call(element) as string;
export const shadowRootOf = (element: Element): ShadowRoot | null => get.shadowRoot.call(element) as ShadowRoot | null;
export const isConnected = (node: Node): boolean => get.isConnected.call(node) as boolean;
export const documentOf = (node: Node): Document => (get.ownerDocument.call(node) as Document | null) ?? (node as Document);
export const attr = (element: Element, name: string): string | null => call.getAttribute.call(element, name) as string | null;
export const hasAttr = (element: Element, name: string): boolean => call.hasAttribute.call(element, name) as boolean;
export const matches = (element: Element, selector: string): boolean => call.matches.call(element, selector) as boolean;
export const rectOf = (element: Element): DOMRect => call.getBoundingClientRect.call(element) as DOMRect;
export const focusOn = (element: Element): void => void call.focus.call(element, { preventScroll: true });
export const sendTo = (target: EventTarget, event: Event): boolean => call.dispatchEvent.call(target, event) as boolean;

/** Class attribute as one string; an SVG's is an object and reads ''. */
export function classOf(element: Element): string {
  const value = get.className.call(element);
  return typeof value === 'string' ? value : '';
}

/** `checkVisibility` where the engine has it, else undefined. */
export function checkVisibility(element: Element, opacity: boolean): boolean | undefined {
  return call.checkVisibility.call(element, { checkOpacity: opacity, checkVisibilityCSS: true }) as boolean | undefined;
}

/** Size of an element's letters, CSS px; 0 where nothing is drawn. */
export const fontSize = (element: Element): number =>
  Number.parseFloat(documentOf(element).defaultView?.getComputedStyle(element).fontSize || '0');

/** Document or shadow root in which the node stands. */
export function rootOf(node: Node): Document | ShadowRoot {
  return call.getRootNode.call(node) as Document | ShadowRoot;
}

/** `querySelectorAll` of an element, a document or a shadow root. */
export function selectAll(scope: Node, selector: string): Element[] {
  return listed(foundIn(scope, selector));
}

function foundIn(scope: Node, selector: string): NodeListOf<Element> {
  if (isElement(scope)) return call.querySelectorAll.call(scope, selector) as NodeListOf<Element>;
  if (nodeTypeOf(scope) === 9) return documentProperty(scope as Document, 'querySelectorAll')(selector);
  return (scope as ShadowRoot).querySelectorAll(selector);
}

/** By number: the browser's iterator costs three times as much. */
function listed(found: NodeListOf<Element>): Element[] {
  const elements: Element[] = [];
  for (let at = 0, { length } = found; at < length; at += 1) elements.push(found[at] as Element);
  return elements;
}

/** Hosts of open shadow trees below a document, shadow root or element. Asking every element is cheaper than any selector that rules tags out. */
export function shadowHosts(scope: Node): Element[] {
  const found = foundIn(scope, '*');
  const hosts: Element[] = [];
  for (let at = 0, { length } = found; at < length; at += 1) if (get.shadowRoot.call(found[at]) !== null) hosts.push(found[at] as Element);
  return hosts;
}

/** The slot that shows a light child of a shadow host. */
export function slotOf(node: Node): Element | null {
  if (isElement(node)) return get.assignedSlot.call(node) as Element | null;
  return (node as Text).assignedSlot ?? null;
}

/** Parent as drawn: a slotted node stands in its slot, the top of a shadow tree in its host. */
export function flatParent(node: Node): Element | null {
  const parent = get.parentElement.call(node) as Element | null;
  if (parent) return shadowRootOf(parent) ? (slotOf(node) ?? parent) : parent;
  const root = parentNodeOf(node);
  return root && nodeTypeOf(root) === 11 ? ((root as ShadowRoot).host ?? null) : null;
}

/** Children as drawn, in order: a host shows its open shadow tree, a slot the nodes assigned to it or its own fallback. */
export function flatChildren(element: Element): Node[] {
  const shadow = shadowRootOf(element);
  if (!shadow && tagOf(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  for (let child = shadow ? shadow.firstChild : firstChildOf(element); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}

/** Element children of a node, past names that hide `children`. */
export function elementChildren(node: Node): Element[] {
  const found: Element[] = [];
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) if (isElement(child)) found.push(child);
  return found;
}

/** Whether `outer` holds `inner` in the drawn tree; a node holds itself. Two nodes of one tree hold each other there as they do in that tree. */
export function flatContains(outer: Element, inner: Node): boolean {
  if (call.contains.call(outer, inner)) return true;
  if (rootOf(outer) === rootOf(inner)) return false;
  for (let at: Node | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** Whether `second` comes after `first` in the document. */
export const follows = (first: Node, second: Node): boolean => ((call.compareDocumentPosition.call(first, second) as number) & 4) !== 0;

/** The document of a frame; null where it is another origin's. */
export function documentOfFrame(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
