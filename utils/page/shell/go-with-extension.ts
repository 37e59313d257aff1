import { addStyles } from './add-styles';

/**
 * Firefox ends the scripts of an extension that is switched off, updated or removed without a word: what they have drawn would stay. One thing goes
 * with them, the style sheet that the worker has laid over the page (utils/platform/living-sheet.ts). As long as it lies there, this one is overruled.
 */
const WITHOUT_EXTENSION = `@keyframes gone { to { opacity: 1 } }
:host { animation: gone 1ms !important; content-visibility: hidden !important; }`;

/**
 * Takes our element out of the page in the moment in which the extension is switched off, with all that stands in it. Where the sheet of the worker
 * does not lie over the page it does nothing. Firefox alone.
 */
export function goWithExtension(host: HTMLElement, root: ShadowRoot): void {
  const takeOff = addStyles(root, WITHOUT_EXTENSION);
  if (getComputedStyle(host).animationName !== 'none') {
    takeOff();
    return;
  }
  // A function of ours would be dead then; one of the page's own, with nothing of ours in it, is not.
  const { wrappedJSObject: bare } = host as HTMLElement & { wrappedJSObject?: HTMLElement };
  bare?.addEventListener('animationstart', bare.remove.bind(bare));
}
