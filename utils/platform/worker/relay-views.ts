import { browser } from 'wxt/browser';
import { parseRelayName, TOLD, viewPortName } from '@/utils/platform/messages/view-port';
import { callerOf, isAtHome } from './guard';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Views that are handed on now. */
const relayed = new Set<Port>();

/** Tells the views that are handed on what other pages of ours are told by a message, which does not reach them (docs/adr/0017). */
export function tellRelayed(): void {
  for (const view of relayed) {
    try {
      view.postMessage(TOLD);
    } catch {
      // It has gone without a word.
      relayed.delete(view);
    }
  }
}

/**
 * Firefox gives a page of ours that stands inside another page no `tabs`, so its view reaches the card's frame through the worker. Only a view in
 * a tab of our sites is handed on, and only to frames of its own tab. To be called synchronously at the worker's start.
 */
export function relayViews(sites: () => Promise<readonly string[]>): void {
  browser.runtime.onConnect.addListener((port) => {
    const to = parseRelayName(port.name);
    if (!to || !port.sender) return;
    let gone = false;
    port.onDisconnect.addListener(() => {
      gone = true;
    });
    void sites().then((known) => {
      const caller = port.sender ? callerOf(port.sender as Parameters<typeof callerOf>[0], known) : null;
      if (gone) return;
      if (caller?.context !== 'view' || caller.frame === null || !isAtHome([caller.tabUrl], known)) return port.disconnect();
      const far = browser.tabs.connect(caller.frame.tabId, { frameId: to.frameId, name: viewPortName(to.role) });
      join(port, far);
    });
  });
}

/** What the frame says goes on to the view; either end that goes takes the other along. */
function join(view: Port, frame: Port): void {
  let open = true;
  relayed.add(view);
  const end = (other: Port) => () => {
    // Read, so that a frame that is not there leaves no entry in the list of faults.
    void browser.runtime.lastError;
    if (open) other.disconnect();
    open = false;
    relayed.delete(view);
  };
  frame.onMessage.addListener((message: unknown) => open && view.postMessage(message));
  frame.onDisconnect.addListener(end(view));
  view.onDisconnect.addListener(end(frame));
}
