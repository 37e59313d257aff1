import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { CardOrder, OrderReply } from '@/utils/app/card/card-order';
import type { ViewRole } from '@/utils/app/card/carry-out-order';
import type { ContentPort, TicketPerson, WorkerPort } from '@/utils/app/ports';
import type { ShotPlan } from '@/utils/domain/shot';
import type { ScriptName } from '@/utils/platform/page-scripts';

/** The wire between worker, content scripts and our own pages (docs/adr/0013). Part of the content scripts: no schema library here. */

/** What may be asked of the worker: the ports of the app, and what only the browser can do. */
export interface WorkerProtocol extends ContentPort, WorkerPort {
  /** Runs one of the card's scripts in the sender's frame, where a page may not `import()` it. */
  runScript(name: ScriptName): Promise<void>;
  /** Hands the order of a view on to a frame of its own tab, where the view may not ask it itself (Firefox). Null when the frame does not answer. */
  relayOrder(frameId: number, message: Parameters<FrameProtocol['order']>[0]): Promise<OrderReply | null>;
}
export type WorkerMethod = keyof WorkerProtocol;

/** What the worker and our own pages may ask of the content script of a frame. */
export interface FrameProtocol {
  /** A view orders something. */
  order(message: { role: ViewRole; order: CardOrder }): Promise<OrderReply>;
  /** Settings, the waiting list or what is taught have changed: ask for them anew. */
  stateChanged(): Promise<void>;
  /** The person of the card that stands here, for a merge; null without a card. */
  person(): Promise<TicketPerson | null>;
  /** A picture will be taken: take our own parts off, say what is personal. Null where the page around this frame cannot be read. */
  prepareShot(): Promise<ShotPlan | null>;
  /** The picture has been taken. */
  endShot(): Promise<void>;
}
export type FrameMethod = keyof FrameProtocol;

/** Why a call failed; the `message` of the Error that the caller gets. */
export type FaultCode = 'bad-message' | 'refused' | 'storage-full' | 'no-response' | 'extension-reloaded' | 'not-a-moment' | 'failed';

/** What comes back: a value, or a code. No error travels with its message and stack. */
export type Reply<Value = unknown> = { ok: true; value: Value } | { ok: false; fault: FaultCode };

type Wire = { [M in WorkerMethod]: (args: unknown[]) => Reply } & {
  [M in Exclude<FrameMethod, 'stateChanged'>]: (data: Parameters<FrameProtocol[M]>[0]) => Reply<Awaited<ReturnType<FrameProtocol[M]>>>;
} & {
  /** To a frame, or to all our own pages. */
  stateChanged(): Reply;
  /** To all our own pages: which frames show something, or what. */
  framesChanged(): Reply;
};

export const messenger = defineExtensionMessaging<Wire>();

export type Sender = Parameters<Parameters<typeof messenger.onMessage>[1]>[0]['sender'];

/** Whether a message or a port comes from a page of our own or from the worker: never from a content script, whose address is its page's. */
export function isOwnPage(sender: { id?: string; url?: string } | undefined): boolean {
  return sender?.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

/** Whether this script has outlived its extension (updated, reloaded, switched off, removed): its `runtime` has lost its id, and no page can take it. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}
