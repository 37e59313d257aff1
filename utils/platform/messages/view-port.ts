import { browser } from 'wxt/browser';
import type { ViewRole } from '@/utils/app/card/carry-out-order';
import type { FrameNews } from '@/utils/app/card/shown-card';
import type { FramePlace } from '@/utils/app/ports';
import { isOrphaned, isOwnPage } from './messenger';

/** The name of a view's port begins so; its role follows. */
const NAME = 'view/';

const RELAY = 'relay/';

export const viewPortName = (role: ViewRole): string => `${NAME}${role}`;

/** The role and the frame that a port to the worker asks for, or null when it is another port. Firefox has frame ids of eleven digits and more. */
export function parseRelayName(name: string): { role: ViewRole; frameId: number } | null {
  const [, role, frameId] = /^relay\/(panel|popover)\/(\d{1,15})$/.exec(name) ?? [];
  return role === undefined ? null : { role: role as ViewRole, frameId: Number(frameId) };
}

/** What the worker says by a port that it hands on, besides the frame's news: settings, the waiting list or «Режим показа» have changed. */
export const TOLD = { told: 'stateChanged' } as const;

const isTold = (message: unknown): boolean => (message as Partial<typeof TOLD>).told === TOLD.told;

/** Whether this page may speak to frames itself: in Firefox a page of ours inside another page may not. */
export const mayAskFrames = (): boolean => browser.tabs !== undefined;

/** Where a frame's news go. */
export interface ViewPort {
  role: ViewRole;
  send(news: FrameNews): void;
}

/** Calls back for every view of our own that comes to this frame, until the signal is aborted; `onView` gives back what is to be done when it goes. */
export function listenForViews(onView: (port: ViewPort) => () => void, signal: AbortSignal): void {
  const listener: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (!isOwnPage(port.sender) || !port.name.startsWith(NAME)) return port.disconnect();
    // Of a view that has gone nothing stays: this frame may see hundreds of them.
    const left = new AbortController();
    const here = () => !left.signal.aborted;
    let gone = () => {};
    const end = () => {
      if (!here()) return;
      left.abort();
      gone();
    };
    const send = (news: FrameNews) => {
      if (isOrphaned() || !here()) return;
      try {
        port.postMessage(news);
      } catch {
        // While the page was kept for «Назад» nobody could tell that the view had gone.
        end();
      }
    };
    gone = onView({ role: port.name.slice(NAME.length) as ViewRole, send });
    if (!here()) return gone();
    port.onDisconnect.addListener(end);
    const close = () => {
      end();
      if (!isOrphaned()) port.disconnect();
    };
    signal.addEventListener('abort', close, { signal: left.signal });
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => {
    // Of an extension that has gone there is nothing left to take off.
    if (!isOrphaned()) browser.runtime.onConnect.removeListener(listener);
  });
}

/**
 * Follows a frame from a view; `onGone` = there is nobody (any more); `onTold` = the worker has said by the same port that something has changed. Gives
 * back what ends it.
 */
export function followFrame(
  { tabId, frameId }: FramePlace,
  role: ViewRole,
  onNews: (news: FrameNews) => void,
  onGone: () => void,
  onTold: () => void = () => {},
): () => void {
  const port = mayAskFrames()
    ? browser.tabs.connect(tabId, { frameId, name: viewPortName(role) })
    : browser.runtime.connect({ name: `${RELAY}${role}/${frameId}` });
  port.onMessage.addListener((message) => (isTold(message) ? onTold() : onNews(message as FrameNews)));
  port.onDisconnect.addListener(() => {
    // Read, so that a frame that is not there leaves no entry in the list of faults.
    void browser.runtime.lastError;
    onGone();
  });
  return () => port.disconnect();
}
