import { browser } from 'wxt/browser';
import type { FramePlace } from '@/utils/app/ports';

/**
 * Over the whole page, above all that a page may say: our element is drawn, and not animated (utils/page/shell/go-with-extension.ts). An element of
 * the page is meant by it only if it stands beside `<body>`, or right inside a dialog (docs/adr/0024), as a popover without a name.
 */
const LIVING = `:is(html, dialog) > div[popover]:not([id], [class], [name]) { animation-name: none !important; content-visibility: visible !important; }`;

/** Lays the sheet over a frame that goes when the extension goes: Firefox takes it off, and says nothing to the scripts. Never rejects. */
export async function layLivingSheet({ tabId, frameId }: FramePlace): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css: LIVING, origin: 'USER' }).catch(() => undefined);
}
