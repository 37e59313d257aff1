/**
 * A page that listens at every door it has. Both functions run in the page, in any browser, so that they stand alone: `listen` before anything of
 * the page or of ours runs, `whatWasHeard` at the end, with the texts planted in our views.
 */

/** Letters that no page of the stand shows; the texts planted in our views hold them. */
export const RARE = 'ѣѳѵ';
export const PLANTED = ['Тайнопѣсь', 'Алевтѳна', 'Игорѵвна'] as const;

/** What is told of the page's own doings, by kind; each must stay empty. */
export interface Heard {
  events: string[];
  calls: string[];
  changes: string[];
  entries: string[];
  fonts: string[];
  texts: string[];
  internals: boolean;
  frames: number;
}

export function listen(rare: string): void {
  const events: string[] = [];
  const calls: string[] = [];
  const changes: string[] = [];
  const entries: string[] = [];
  Object.assign(globalThis, { leakHeard: { events, calls, changes, entries } });

  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'compositionend', 'paste', 'copy', 'cut', 'drop', 'message'])
    addEventListener(
      type,
      (event) =>
        events.push(
          `${type} ${(event as InputEvent).data ?? ''} ${(event as KeyboardEvent).key ?? ''} ${(event as ClipboardEvent).clipboardData?.getData('text') ?? ''}`,
        ),
      true,
    );

  // The name that an earlier version had for its element, with a look inside.
  customElements.define(
    'epos-sverka',
    class extends HTMLElement {
      constructor() {
        super();
        Object.assign(globalThis, { leakInternals: this.attachInternals() });
      }
    },
  );
  // Every way in which an element, a root or a frame comes into the page.
  const watched: [object, string[]][] = [
    [Element.prototype, ['attachShadow', 'append', 'prepend', 'replaceChildren', 'setAttribute', 'getBoundingClientRect']],
    [Node.prototype, ['appendChild', 'insertBefore', 'replaceChild']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover']],
    [CSSStyleDeclaration.prototype, ['setProperty']],
    [CSSStyleSheet.prototype, ['replaceSync']],
  ];
  const isOurs = (value: unknown) =>
    value instanceof ShadowRoot ||
    value instanceof HTMLIFrameElement ||
    (value instanceof Element && (value.getRootNode() instanceof ShadowRoot || (value.localName === 'div' && value.matches('html > div'))));
  for (const [prototype, names] of watched)
    for (const name of names) {
      const original = (prototype as Record<string, unknown>)[name];
      if (typeof original !== 'function') continue;
      (prototype as Record<string, unknown>)[name] = function (this: unknown, ...given: unknown[]) {
        if ([this, ...given].some(isOurs) || name === 'attachShadow') calls.push(name);
        return Reflect.apply(original, this, given);
      };
    }

  new MutationObserver((records) => {
    for (const { addedNodes, target } of records)
      for (const node of [target, ...addedNodes])
        if (node instanceof HTMLIFrameElement || node instanceof ShadowRoot) changes.push(node.nodeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of PerformanceObserver.supportedEntryTypes)
    try {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (/extension:|view\.html/.test(`${entry.name} ${JSON.stringify(entry)}`)) entries.push(`${type} ${entry.name}`);
      }).observe({ type, buffered: true });
    } catch {
      // A kind that this browser observes only together with others.
    }

  // A font for each rare letter alone, under every name that our style sheets have for theirs: to draw the letter the browser has to fetch it.
  const families = [
    'Segoe UI',
    'Roboto',
    'Noto Sans',
    'Liberation Sans',
    'DejaVu Sans',
    'Consolas',
    'DejaVu Sans Mono',
    'system-ui',
    'sans-serif',
  ];
  for (const family of families)
    for (const letter of rare) {
      const code = letter.codePointAt(0)?.toString(16) ?? '';
      document.fonts.add(new FontFace(family, `url(/leak-font-${code}.woff2)`, { unicodeRange: `U+${code}` }));
    }
  for (const name of [
    '--text',
    '--ground',
    '--accent',
    '--raised',
    '--muted',
    '--error',
    '--warning',
    '--info',
    '--size',
    '--font',
    '--line',
  ])
    CSS.registerProperty({ name, syntax: '<color>', inherits: true, initialValue: 'rgba(0, 0, 0, 0)' });
}

export function whatWasHeard(planted: readonly string[]): Heard {
  const { leakHeard, leakInternals, find } = globalThis as unknown as {
    leakHeard: Pick<Heard, 'events' | 'calls' | 'changes' | 'entries'>;
    leakInternals?: unknown;
    find(text: string): boolean;
  };
  const texts: string[] = [];
  const look = (how: string, text: string | null | undefined) => {
    for (const secret of planted) if (text?.includes(secret)) texts.push(`${how}: ${secret}`);
  };
  const root = document.documentElement;
  look('outerHTML', root.outerHTML);
  look('textContent', root.textContent);
  // biome-ignore lint/performance/useDomNodeTextContent: what is drawn, not what the tree holds, is looked through here.
  look('innerText', root.innerText);
  look('getHTML', (root as Partial<Element>).getHTML?.({ serializableShadowRoots: true }));
  look('serializer', new XMLSerializer().serializeToString(document));
  look('title', `${document.title} ${location.href} ${history.state}`);
  for (const secret of planted) if (find.call(globalThis, secret)) texts.push(`find: ${secret}`);
  getSelection()?.selectAllChildren(root);
  look('selection', String(getSelection()));
  getSelection()?.removeAllRanges();
  for (let x = 10; x < innerWidth; x += 40)
    for (let y = 10; y < innerHeight; y += 20) {
      for (const element of document.elementsFromPoint(x, y)) look('elementsFromPoint', element.textContent);
      const caret = (document as Partial<Document>).caretPositionFromPoint?.(x, y);
      look('caret', caret?.offsetNode.textContent);
    }
  for (const element of document.querySelectorAll('*')) look('shadowRoot', element.shadowRoot?.textContent);
  look('storage', JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie + name);
  return {
    ...leakHeard,
    fonts: [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family, unicodeRange }) => `${family} ${unicodeRange}`),
    texts,
    internals: leakInternals !== undefined,
    frames: frames.length,
  };
}

/** What a page hears that we do not speak to. */
export const NOTHING: Heard = { events: [], calls: [], changes: [], entries: [], fonts: [], texts: [], internals: false, frames: 0 };
