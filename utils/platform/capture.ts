import { browser } from 'wxt/browser';
import type { ShotPorts } from '@/utils/app/shot/capture-shot';
import type { ShotPlan, TakenShot } from '@/utils/domain/shot';
import { logFault } from './log';
import { askFrame } from './messages/frame-calls';
import { framesOf } from './showing-frames';
import { forgetStoredShot, soundPlan, storedShot, storeShot } from './storage/shot-storage';
import { showDesk } from './windows';

/** A page that does not answer in this time has its picture taken as it stands, ms. */
const PATIENCE = 1500;

/** The picture that found no room in session storage: it lives as long as the worker. */
let oversized: TakenShot | null = null;

/** The picture that waits on the desk, or null. */
export async function waitingShot(): Promise<TakenShot | null> {
  return oversized ?? storedShot();
}

export async function forgetShot(): Promise<void> {
  oversized = null;
  await forgetStoredShot();
}

async function keepShot(shot: TakenShot): Promise<void> {
  oversized = null;
  try {
    await storeShot(shot);
  } catch (error) {
    logFault('keep shot', error);
    await forgetStoredShot();
    oversized = shot;
  }
}

/**
 * PNG of the window's visible tab in base64. Only at the user's act: opening the popup or pressing the command's keys lets the extension see the tab
 * (`activeTab`). Null when the browser refuses, on its own pages for instance.
 */
async function capture(windowId: number): Promise<string | null> {
  try {
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    const [head, data] = url.split(',');
    return head === 'data:image/png;base64' && data ? data : null;
  } catch {
    return null;
  }
}

/** The first frame of the tab that can see the whole page answers for it. */
async function prepare(tabId: number): Promise<ShotPlan | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const plans = (await framesOf(tabId)).map((frame) => askFrame(frame, 'prepareShot'));
  const plan = Promise.all(plans).then((all) => all.find((one) => one !== null) ?? null);
  return soundPlan(await Promise.race([plan, late]));
}

export const shotPorts: ShotPorts = {
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true, windowType: 'normal' });
    return tab?.id === undefined || tab.windowId === undefined ? null : { id: tab.id, windowId: tab.windowId };
  },
  prepare,
  capture,
  finish: async (tabId) => {
    await Promise.all((await framesOf(tabId)).map((frame) => askFrame(frame, 'endShot')));
  },
  keep: keepShot,
  show: (outcome) => showDesk(outcome === 'taken' ? '#shot' : '#shot/refused'),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
};
