import { browser } from 'wxt/browser';
import { LAST_CARD } from '@/utils/app/card/last-card';
import { LAST_TICKET } from '@/utils/app/ticket/last-ticket';
import { isOurHost } from '@/utils/platform/hosts';
import { argumentSchemas, type Context, callers, contentSettings } from './message-schemas';
import type { FaultCode, Sender, WorkerMethod } from './messages';

/** A call that has been looked at: known, from where it may come, its arguments in their shape. */
export interface CheckedCall {
  method: WorkerMethod;
  args: unknown[];
  /** The tab of a content script. */
  tab: { id: number; frameId: number } | null;
}

export type Verdict = { ok: true; call: CheckedCall } | { ok: false; fault: FaultCode };

const refused: Verdict = { ok: false, fault: 'refused' };
const badMessage: Verdict = { ok: false, fault: 'bad-message' };

/**
 * Looks at a call before anything is done about it: is the sender ours, may this context ask for it, are the arguments what they must be?
 * `sites` are the origins that the user has added. What comes from a content script may be forged by a compromised page process, so it can reach
 * only addresses of sites of ours.
 */
export function checkCall(type: string, args: unknown[], sender: Sender, sites: readonly string[]): Verdict {
  if (!Object.hasOwn(argumentSchemas, type)) return badMessage;
  const method = type as WorkerMethod;
  const context = contextOf(sender, sites);
  if (!context || !callers[method].includes(context)) return refused;
  const parsed = argumentSchemas[method].safeParse(args);
  if (!parsed.success) return badMessage;
  if (context !== 'content') return { ok: true, call: { method, args: parsed.data, tab: null } };
  if (!mayContent(method, parsed.data, sites)) return refused;
  return { ok: true, call: { method, args: parsed.data, tab: { id: sender.tab?.id ?? -1, frameId: sender.frameId ?? 0 } } };
}

/** Where a message comes from, or null when it is from nowhere that we know. */
export function contextOf(sender: Sender, sites: readonly string[]): Context | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  const url = parseUrl(sender.url);
  if (!url) return null;
  if (`${url.protocol}//${url.host}/` === browser.runtime.getURL('')) {
    return ({ '/popup.html': 'popup', '/desk.html': 'desk', '/options.html': 'options' } as const)[url.pathname] ?? null;
  }
  return sender.tab?.id !== undefined && isOurHost(url, sites) ? 'content' : null;
}

/** Addresses that a content script names must be of sites of ours; settings only those of the panel. */
function mayContent(method: WorkerMethod, args: readonly unknown[], sites: readonly string[]): boolean {
  const [first] = args;
  if (method === 'saveSettings') return Object.keys(first as object).every((key) => contentSettings.includes(key));
  const named =
    method === 'cardSaved' || method === 'addPending' || method === 'waitForServer' || method === 'restorePending'
      ? (first as { url: string }).url
      : method === 'checklist' || method === 'saveChecklist' || method === 'draft' || method === 'saveDraft'
        ? (first as string)
        : '';
  // The last copied ticket and the card that was left have no address of their own: the panel keeps them, the hints beside form and register read them.
  if (named === '' || ((method === 'draft' || method === 'saveDraft') && (named === LAST_TICKET || named === LAST_CARD))) return true;
  const url = parseUrl(named);
  return url !== null && isOurHost(url, sites);
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
