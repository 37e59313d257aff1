import { browser } from 'wxt/browser';
import type { FramePlace, OwnPage } from '@/utils/app/ports';
import { layLivingSheet } from './living-sheet';
import type { ScriptName } from './page-scripts';

const pageUrl = (page: string, query: string) => `${browser.runtime.getURL('')}${page}.html${query}`;

/** A page of ours in a tab; a desk or a help that is open already is shown again. `query` begins with `?` or `#`. */
export async function openPageTab(page: OwnPage, query = ''): Promise<void> {
  if (page !== 'options') await showAgain(page, query);
  else await browser.tabs.create({ url: pageUrl(page, query) });
}

/** The desk at a section: there is only one, for two would write over each other. What is being written there is stored when the page goes. */
export const showDesk = (query: string): Promise<void> => showAgain('desk', query);

async function showAgain(page: OwnPage, query: string): Promise<void> {
  const url = pageUrl(page, query);
  const [open] = await browser.tabs.query({ url: `${pageUrl(page, '')}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/**
 * The popup in a small window of its own: neither browser lets a notification open the real one reliably.
 * `query` is `?person=…` (show this entry), `?failed=…` (its sign-in does not work) or ''; both hold a reminder's id.
 */
export async function openPopupWindow(query = ''): Promise<void> {
  await browser.windows.create({
    url: pageUrl('popup', query),
    type: 'popup',
    width: 400,
    height: 640,
  });
}

/** Runs one of the card's scripts in a frame: on added sites a page's own rules may forbid to `import()` it. */
export async function runScriptIn(frame: FramePlace, name: ScriptName): Promise<void> {
  const { tabId, frameId } = frame;
  if (import.meta.env.FIREFOX && name === 'card') await layLivingSheet(frame);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${name}.js`] });
}
