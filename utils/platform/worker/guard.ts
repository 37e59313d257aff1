import { browser } from 'wxt/browser';
import { isOurHost, originOf, parseUrl } from '@/utils/platform/hosts';
import type { FaultCode, Sender, WorkerMethod } from '@/utils/platform/messages/messenger';
import type { Call, Caller, CallTable, Context } from './calls';

export type Verdict = { ok: true; run: () => Promise<unknown> } | { ok: false; fault: FaultCode };

const refused: Verdict = { ok: false, fault: 'refused' };
const badMessage: Verdict = { ok: false, fault: 'bad-message' };

/**
 * Looks at a call before anything is done about it: is the sender ours, may this context ask for it, are the arguments what they must be, and does
 * a content script speak of its own origin alone? What comes from a content script may be forged by a broken page process. `sites` are the
 * origins that the user has added.
 */
export function checkCall(table: CallTable, type: string, args: unknown, sender: Sender, sites: readonly string[]): Verdict {
  if (!Object.hasOwn(table, type)) return badMessage;
  const call = table[type as WorkerMethod] as unknown as Call<'draft'>;
  const caller = callerOf(sender, sites);
  if (caller === null || !call.from.includes(caller.context)) return refused;
  const parsed = call.args.safeParse(args);
  if (!parsed.success) return badMessage;
  const named = caller.context === 'content' ? (call.names?.(parsed.data) ?? '') : '';
  if (named !== '' && originOf(named) !== caller.origin) return refused;
  return { ok: true, run: async () => call.handle(parsed.data, caller) };
}

const CONTEXTS: Readonly<Record<string, Context>> = {
  '/view.html': 'view',
  '/popup.html': 'view',
  '/sidepanel.html': 'view',
  '/desk.html': 'desk',
  '/options.html': 'options',
};

/** Not framed by a foreign page: the tab's own address and, where the browser tells them, all pages around are of our sites. */
export const isAtHome = (addresses: readonly string[], sites: readonly string[]): boolean =>
  addresses.every((address) => {
    const url = parseUrl(address);
    return url !== null && isOurHost(url, sites);
  });

/** Where a message comes from, or null when it is from nowhere that we know. */
export function callerOf(sender: Sender, sites: readonly string[]): Caller | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  const url = parseUrl(sender.url);
  if (!url) return null;
  const { tab, frameId } = sender;
  const frame = tab?.id === undefined ? null : { tabId: tab.id, frameId: frameId ?? 0 };
  const rest = { documentId: sender.documentId ?? null, tabUrl: tab?.url ?? '' };
  if (`${url.protocol}//${url.host}/` === browser.runtime.getURL('')) {
    const context = Object.hasOwn(CONTEXTS, url.pathname) ? CONTEXTS[url.pathname] : undefined;
    return context ? { context, frame: context === 'view' ? frame : null, origin: '', ...rest } : null;
  }
  return frame !== null && isOurHost(url, sites) ? { context: 'content', frame, origin: url.origin, ...rest } : null;
}
