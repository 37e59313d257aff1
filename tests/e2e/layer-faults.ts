/** A fault for each layer of the content script, as a script for our own world in the page; both browsers. */

/** What a card that stands says of a fault in its checks. */
export const CALM = 'Часть проверок на этой странице не сработала';

const FAIL = `() => { throw new TypeError('broken'); }`;

/** What is broken, by which script, and whether a card that stands says so. */
export const FAULTS: readonly (readonly [layer: string, script: string, tells: boolean])[] = [
  ['the rules', `String.prototype.normalize = ${FAIL}`, true],
  ['the reading of the page', `Document.prototype.createTreeWalker = ${FAIL}; window.getComputedStyle = ${FAIL}`, true],
  ['the marks', `Element.prototype.getBoundingClientRect = ${FAIL}`, false],
  ['the messages', `chrome.runtime.sendMessage = ${FAIL}; globalThis.browser && (browser.runtime.sendMessage = ${FAIL})`, false],
];
