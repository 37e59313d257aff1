import { rootsOf } from './page-texts';
import { documentOf, isConnected, rectOf, selectAll, shadowRootOf, tagOf, textContentOf } from './safe-dom';
import { isOurs } from './shell/ours';
import { type Box, normalizeLabel } from './visible-text';

/** Buttons of a card that must stay free (letter of 24.10.2024, step 2). */
const BUTTONS = new Set(['сохранить', 'отменить', 'редактировать', 'закрыть']);
const BUTTON = 'button,[role="button"],input[type="submit"],input[type="button"],a';
const TYPED_IN = 'input,select,textarea,[contenteditable="true"],[role="combobox"],[role="textbox"]';
/** A look for buttons that found none is repeated after this long, ms. */
const LOOK_AGAIN = 1000;

/** Finds what the panel must keep off: the card's buttons and the field in use. Buttons are kept until they leave the page. */
export function createObstacles(container: () => Element | null, now: () => number) {
  let buttons: Element[] = [];
  let looked = Number.NEGATIVE_INFINITY;

  function currentButtons(scope: Element): Element[] {
    const stale = buttons.length === 0 || buttons.some((button) => !isConnected(button));
    if (stale && now() - looked >= LOOK_AGAIN) {
      looked = now();
      buttons = rootsOf(documentOf(scope)).flatMap((root) => selectAll(root, BUTTON).filter((element) => BUTTONS.has(nameOf(element))));
    }
    return buttons.filter((button) => isConnected(button));
  }

  return (): Box[] => {
    const scope = container();
    if (scope === null) return [];
    const used = controlInUse(documentOf(scope));
    const elements = used ? [...currentButtons(scope), used] : currentButtons(scope);
    return elements.map((element) => boxOf(element)).filter(({ left, right, top, bottom }) => right > left && bottom > top);
  };
}

function nameOf(element: Element): string {
  const value = tagOf(element) === 'input' ? (element as HTMLInputElement).value : textContentOf(element);
  // A long text is no button's name; do not normalise it.
  return value.length > 40 ? '' : normalizeLabel(value);
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = rectOf(element);
  return { left, top, right, bottom };
}

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
