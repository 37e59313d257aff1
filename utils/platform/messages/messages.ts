import { browser } from 'wxt/browser';
import type { CardOrder, OrderReply } from '@/utils/app/card/card-order';
import type { PageMessages, PanelView } from '@/utils/app/card/panel-view';
import type { WorkerPort } from '@/utils/app/ports';
import type { ShotPlan } from '@/utils/domain/shot';
import type { ModuleName } from '@/utils/platform/panel-modules';

/**
 * The wire between the worker and everybody else. One message = one call = one answer; no long ports (they die with the worker and in the
 * back-forward cache). Small on purpose and without a schema library: this file is part of the content scripts; the worker checks what it is sent
 * with `message-schemas.ts`.
 */

/** What content scripts and pages may ask of the worker: the port of the app, and what only the browser can do. */
export interface WorkerProtocol extends WorkerPort {
  /** Popup only: does at the card named `key` what was clicked here; null when it has gone from the tab. */
  orderCard(tabId: number, key: string, order: CardOrder): Promise<OrderReply | null>;
  /** Content scripts of added sites, where a page may not `import()`: run a module of the panel in this tab's frame. */
  injectModule(name: ModuleName): Promise<void>;
  /** Content scripts after an update: gives back what the panel of the old version has held of the session, as `keepsake` told it. */
  recover(keepsake: string): Promise<void>;
}

/** What the worker and the pages may ask of the content scripts of a tab. A frame that does not handle a call is silent. */
export interface TabProtocol {
  /** The popup asks for the card; only the frame that shows it answers. */
  cardView(): Promise<PanelView> | PanelView;
  /** The popup asks for known messages on a page without a card; only a frame that shows one answers. */
  pageMessages(): Promise<PageMessages> | PageMessages;
  /** Settings or the waiting list have changed: load them anew. */
  stateChanged(): Promise<void> | void;
  /** A picture will be taken: take our own parts off, say what is personal. */
  prepareShot(): Promise<ShotPlan>;
  /** The picture has been taken. */
  endShot(): Promise<void> | void;
}

export type WorkerMethod = keyof WorkerProtocol;
export type TabMethod = keyof TabProtocol;

/** Why a call failed; the `message` of the Error that the caller gets. */
export type FaultCode = 'bad-message' | 'refused' | 'storage-full' | 'no-response' | 'extension-reloaded' | 'not-a-moment' | 'failed';

/** Tells our messages from any others; the number changes with the shape. */
const MARK = 'sverka/1';

export interface Envelope {
  mark: typeof MARK;
  to: 'worker' | 'view';
  type: string;
  args: unknown[];
}

export type Reply = { ok: true; value: unknown } | { ok: false; fault: FaultCode };

export function envelope(to: Envelope['to'], type: string, args: unknown[]): Envelope {
  return { mark: MARK, to, type, args };
}

/** Whether a message is ours and for this side. Nothing is known of its `type` and `args` yet. */
export function isFor(to: Envelope['to'], message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { mark, to: target, type, args } = message as Partial<Envelope>;
  return mark === MARK && target === to && typeof type === 'string' && Array.isArray(args);
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
export type Sender = Parameters<Listener>[1];

/**
 * Answers calls of the worker and the pages in a content script, a popup or a page. Methods that are not given stay unanswered, so that another
 * frame may answer them. Returns the way to stop.
 */
export function listenInView(handlers: Partial<TabProtocol>): () => void {
  const listener: Listener = (message, sender, respond) => {
    if (!isFor('view', message) || sender.id !== browser.runtime.id) return false;
    if (!Object.hasOwn(handlers, message.type)) return false;
    const handler = handlers[message.type as TabMethod];
    if (!handler) return false;
    answerWith(respond, () => handler());
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Answers with what comes out of it; of a fault it is only said that it failed. */
export function answerWith(respond: (reply: Reply) => void, run: () => unknown): void {
  Promise.resolve()
    .then(run)
    .then(
      (value) => respond({ ok: true, value }),
      () => respond({ ok: false, fault: 'failed' }),
    );
}

/** Asks the content scripts of a tab. Null when no frame answers: no content script there, no card, or the tab is gone. */
export async function askTab<M extends TabMethod>(tabId: number, method: M): Promise<Awaited<ReturnType<TabProtocol[M]>> | null> {
  try {
    const reply: Reply | undefined = await browser.tabs.sendMessage(tabId, envelope('view', method, []));
    return reply?.ok ? (reply.value as Awaited<ReturnType<TabProtocol[M]>>) : null;
  } catch {
    return null;
  }
}
