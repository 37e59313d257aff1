import type { Secrets } from '@/utils/app/show-mode/secrets';
import { maskText, maskWhole } from '@/utils/domain/mask-text';
import type { NamesIn } from '@/utils/domain/redact';

/** Attributes that are shown or read out. */
const SHOWN = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt', 'value', 'data-chosen'];
/** Says of an element that all of its text is somebody's, letters standing apart included. */
const PERSONAL = '[data-personal]';
/** Free text, in which names may stand that no state knows: a ticket's, a table's headings. */
const FREE = '[data-ticket-text], [data-free-text]';
const TICKET = '[data-ticket-text]';
/** In quotation marks stands what we did not write: the name of a file, of a sheet. */
const QUOTED = '[data-quoted]';
const QUOTE = /«[^»]*»/g;
/** On the document's element while the mode is on: what is typed and pictures are hidden by style (show-mode.css). */
const MODE = 'data-show-mode';

export interface DocumentMask {
  /** Hides what has become known since it was drawn. */
  again(): void;
  /** Shows everything again as it is. */
  end(): void;
}

/**
 * Hides in a page of ours what `secrets` holds, and goes on hiding whatever is drawn: text nodes and shown attributes are rewritten right after React
 * has drawn them, before the browser paints. React compares with what it has drawn itself, so it never notices. What stands in an input stays
 * there, for it is being worked with; it is drawn as dots. Copying takes the real texts, which are not the document's.
 */
export function maskDocument(document: Document, { words, written }: Omit<Secrets, 'learn'>, namesIn: NamesIn): DocumentMask {
  /** What stood there, and what we have put in its place. */
  const texts = new Map<Text, { real: string; masked: string }>();
  const attributes = new Map<Element, Map<string, { real: string; masked: string }>>();

  const hide = (text: string, around: Element | null): string => {
    if (around?.closest(PERSONAL)) return maskWhole(text);
    if (around?.closest(QUOTED)) return text.replace(QUOTE, maskWhole);
    const hidden = maskText(text, words, around?.closest(FREE) ? namesIn : undefined);
    return around?.closest(TICKET) ? maskText(hidden, written) : hidden;
  };
  const maskNode = (node: Text) => {
    const kept = texts.get(node);
    const real = kept?.masked === node.data ? kept.real : node.data;
    const masked = hide(real, node.parentElement);
    if (masked === node.data) return;
    texts.set(node, { real, masked });
    node.data = masked;
  };
  const maskAttribute = (element: Element, name: string) => {
    const shown = element.getAttribute(name);
    if (shown === null) return;
    const kept = attributes.get(element)?.get(name);
    const real = kept?.masked === shown ? kept.real : shown;
    const masked = hide(real, element);
    if (masked === shown) return;
    if (!attributes.has(element)) attributes.set(element, new Map());
    attributes.get(element)?.set(name, { real, masked });
    element.setAttribute(name, masked);
  };
  /** A walk of its own: `textsIn` of the page layer is for pages that are not ours, and gives texts alone. */
  const maskTree = (root: Node) => {
    if (root.nodeType === 3) return maskNode(root as Text);
    if (root.nodeType !== 1) return;
    const walker = document.createTreeWalker(root, 5);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node.nodeType === 3) maskNode(node as Text);
      else for (const name of SHOWN) maskAttribute(node as Element, name);
    }
  };

  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === 'childList') for (const node of addedNodes) maskTree(node);
      else if (type === 'characterData') maskNode(target as Text);
      else if (attributeName !== null) maskAttribute(target as Element, attributeName);
    }
    // What is gone is not kept.
    for (const node of texts.keys()) if (!node.isConnected) texts.delete(node);
    for (const element of attributes.keys()) if (!element.isConnected) attributes.delete(element);
  });
  document.documentElement.setAttribute(MODE, '');
  maskTree(document.body);
  observer.observe(document.body, {
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SHOWN,
    subtree: true,
  });

  return {
    again: () => maskTree(document.body),
    end() {
      observer.disconnect();
      document.documentElement.removeAttribute(MODE);
      for (const [node, { real, masked }] of texts) if (node.data === masked) node.data = real;
      for (const [element, names] of attributes)
        for (const [name, { real, masked }] of names) if (element.getAttribute(name) === masked) element.setAttribute(name, real);
    },
  };
}
