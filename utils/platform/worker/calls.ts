import type * as z from 'zod/mini';
import type { FramePlace } from '@/utils/app/ports';
import type { WorkerMethod, WorkerProtocol } from '@/utils/platform/messages/messenger';

/**
 * Where a call may come from: a content script on a site of ours; a view (popup, side panel, or the frame in a page); the desk; the options page.
 */
export type Context = 'content' | 'view' | 'desk' | 'options';

export const PAGES = ['view', 'desk', 'options'] as const satisfies readonly Context[];

/** Who has sent a call, looked at. */
export interface Caller {
  context: Context;
  /** The frame of a content script, or of a view in a page; null of pages in tabs of their own, of popup and side panel. */
  frame: FramePlace | null;
  /** The sender's document, where the browser names it. */
  documentId: string | null;
  /** Origin of the page that a content script runs in, `https://host`; '' of our own pages. */
  origin: string;
  /** Address of the tab in which the sender stands, '' where the browser does not tell. */
  tabUrl: string;
}

export interface Call<M extends WorkerMethod> {
  args: z.ZodMiniType<Parameters<WorkerProtocol[M]>>;
  from: readonly Context[];
  /** An address that the call names: a content script may name only one of its own origin, or none. */
  names?: (args: Parameters<WorkerProtocol[M]>) => string;
  handle: (args: Parameters<WorkerProtocol[M]>, caller: Caller) => ReturnType<WorkerProtocol[M]>;
}

/** Some calls of one topic; the compiler sees that arguments, handler and protocol agree. */
export type Calls<M extends WorkerMethod> = { [One in M]: Call<One> };

/** Every call of the worker: what it takes, who may make it, what is done. */
export type CallTable = Calls<WorkerMethod>;
