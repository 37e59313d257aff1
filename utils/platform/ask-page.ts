import { browser } from 'wxt/browser';
import { logFault } from './log';

/** Whether the question is answered with yes in a frame of the tab; no where the browser lets nobody ask. `question` is sent as text and names nothing outside itself. */
export async function askPage(tabId: number, question: () => boolean): Promise<boolean> {
  const answers = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: question }).catch((error: unknown) => {
    logFault('ask-page', error);
    return [];
  });
  return answers.some(({ result }) => result === true);
}
