/** What the sentinel may have seen; the panel then looks properly. */
export type Sensed = 'card' | 'message' | 'support';

/** Five core labels of a card or a register; three of them are enough to look closer. */
const CORE = [/фамилия/i, /имя/i, /отчество/i, /дата\s+рождения/i, /снилс/i];
/** Beginnings of the known messages (DOMAIN, section 1). */
const MESSAGE =
  /электронной почты уже используется|снилс уже используется|не являетесь сотрудником|не был предоставлен доступ|пользователь не найден|непредвиденная ошибка|ошибка\s*(?:307|404|500|502)|(?:307|404|500|502)\s*(?:ошибка|error)|temporary redirect|not found|internal server error|bad gateway/i;
const SUPPORT = /тип\s+обращения/i;
/** Elements that hold no shadow root, skipped when roots are looked for. */
const HOSTS =
  ':not(a,b,br,button,dd,dl,dt,em,form,g,hr,i,img,input,label,li,link,meta,ol,option,p,path,script,select,span,strong,style,svg,table,tbody,td,textarea,th,thead,tr,ul,use)';
/** Frames without an address of their own have no sentinel of their own; they share our origin. */
const BARE_FRAMES = 'iframe[srcdoc],iframe:not([src]),iframe[src^="about:"]';
const NAMED = '[placeholder],[aria-label]';
/** Pause between two looks while the page keeps changing, ms. */
const PAUSE = 400;

/**
 * Whether a card, a register, a known message or the support form may be in this document: a cheap test by words in the page's
 * text, in names of controls and in open shadow roots. It may err towards yes, never towards no for what stands as text.
 */
export function sense(document: Document): Sensed | null {
  return senseRoot(document.documentElement?.querySelector('body') ?? document.documentElement, 0);
}

function senseRoot(root: Element | ShadowRoot | null, depth: number): Sensed | null {
  if (!root || depth > 6) return null;
  const text = root.textContent ?? '';
  if (CORE.filter((word) => word.test(text)).length >= 3) return 'card';
  if (SUPPORT.test(text)) return 'support';
  if (MESSAGE.test(text)) return 'message';
  let names = '';
  for (const element of root.querySelectorAll(NAMED))
    names += ` ${element.getAttribute('placeholder') ?? ''} ${element.getAttribute('aria-label') ?? ''}`;
  if (names !== '' && CORE.filter((word) => word.test(text) || word.test(names)).length >= 3) return 'card';
  for (const host of root.querySelectorAll(HOSTS)) {
    const found = host.shadowRoot && senseRoot(host.shadowRoot, depth + 1);
    if (found) return found;
  }
  for (const frame of root.querySelectorAll<HTMLIFrameElement>(BARE_FRAMES)) {
    const found = senseRoot(frame.contentDocument?.documentElement ?? null, depth + 1);
    if (found) return found;
  }
  return null;
}

/**
 * Calls `onSensed` when `sense` first says yes, and again when its answer changes, until the signal is aborted. One observer that
 * leaves at the first mutation and comes back after a pause and one look, so that a page that re-renders all the time costs next to nothing.
 */
export function watchSense(document: Document, onSensed: (sensed: Sensed | null) => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let last: Sensed | null = null;
  let timer = 0;
  const observer = new view.MutationObserver(() => {
    observer.disconnect();
    timer = view.setTimeout(look, PAUSE);
  });
  const watch = () => {
    if (!signal.aborted) observer.observe(document, { childList: true, subtree: true, characterData: true });
  };
  const look = () => {
    if (signal.aborted) return;
    const now = sense(document);
    if (now !== last) {
      last = now;
      onSensed(now);
    }
    watch();
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  look();
}
