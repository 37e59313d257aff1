const TYPED_IN = 'textarea,input:not([type="checkbox"],[type="radio"],[type="button"],[type="file"]),[contenteditable="true"]';

/**
 * Tells whether the caret stands in a box of this view by the user's will. That the view as a whole has lost the focus tells nothing: the page may
 * have taken it.
 */
export function tellCaret(document: Document, tell: (held: boolean) => void): void {
  let told = false;
  const say = (held: boolean) => {
    if (held === told) return;
    told = held;
    tell(held);
  };
  document.addEventListener('focusin', ({ target }) => say(target instanceof Element && target.matches(TYPED_IN)));
  // Whether the whole view has lost the focus is known a moment later.
  document.addEventListener('focusout', () => {
    setTimeout(() => document.hasFocus() && !document.activeElement?.matches(TYPED_IN) && say(false));
  });
  document.addEventListener('keydown', ({ key }) => key === 'Tab' && say(false), { capture: true });
  // The next time that a box gets the focus it is to be told anew: the page has been pressed meanwhile, or not.
  window.addEventListener('blur', () => {
    told = false;
  });
}
