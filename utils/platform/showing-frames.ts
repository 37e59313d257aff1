import { browser } from 'wxt/browser';
import type { ShowingFrame } from '@/utils/app/ports';
import { logFault } from './log';
import { tellFrames } from './messages/frame-calls';
import { framesItem } from './storage/storage';

/** Forgets the frames of a tab that is closed. To be called synchronously at the worker's start. */
export function forgetClosedTabs(onForgotten: () => void): void {
  const forget = async (tabId: number): Promise<void> => {
    if (!(await framesItem.read()).some((frame) => frame.tabId === tabId)) return;
    await framesItem.change((frames) => frames.filter((frame) => frame.tabId !== tabId));
    await tellFrames();
    onForgotten();
  };
  // What could not be written is left until the next tab is closed.
  const closed = (tabId: number) => void forget(tabId).catch((error: unknown) => logFault('closed tab', error));
  browser.tabs.onRemoved.addListener(closed);
  // A page that is loaded anew tells again what it shows.
  browser.tabs.onReplaced?.addListener((_, tabId) => closed(tabId));
}

/** The frames of a tab that say something, the one with a card first. */
export async function framesOf(tabId: number): Promise<ShowingFrame[]> {
  const frames = (await framesItem.read()).filter((frame) => frame.tabId === tabId);
  return frames.sort((a, b) => Number(b.shows.kind === 'card') - Number(a.shows.kind === 'card'));
}
