import { shadowRootOf } from './safe-dom';
import { isOurs } from './shell/ours';

const TYPED_IN = 'input,select,textarea,[contenteditable="true"],[role="combobox"],[role="textbox"]';

/** The control of the page that has the keyboard focus, or null. Ours is none of the page's: a panel that fled from its own input would run for ever. */
export function controlInUse(document: Document): Element | null {
  let at: Element | null = document.activeElement;
  for (let depth = 0; at && depth < 20; depth += 1) {
    if (isOurs(at)) return null;
    const inner: Element | null | undefined = shadowRootOf(at)?.activeElement;
    if (!inner) break;
    at = inner;
  }
  return at?.matches(TYPED_IN) ? at : null;
}

/** Whether a control opens a list of its own by Alt+↓. */
export function hasOwnList(target: Element): boolean {
  return target.matches('select,input[list],input[type="date"],[role="combobox"],[aria-haspopup]:not([aria-haspopup="false"])');
}
