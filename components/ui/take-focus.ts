/**
 * Gives the focus to an element of ours after an act in this document. Never from elsewhere: on a slow machine what the act has changed is drawn when the
 * user is already typing in the page around us, and the next key would land here.
 */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (element?.ownerDocument.hasFocus()) element.focus();
}
