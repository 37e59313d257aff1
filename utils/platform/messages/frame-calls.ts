import type { FramePlace } from '@/utils/app/ports';
import { oneAtATime } from '@/utils/app/worker/one-at-a-time';
import { type FrameMethod, type FrameProtocol, isOrphaned, isOwnPage, messenger, type Reply, type Sender } from './messenger';

type Handlers = { [M in FrameMethod]: FrameProtocol[M] };

/** Answers what the worker and our own pages ask of this frame, and nobody else, until the signal is aborted. */
export function listenInFrame(handlers: Handlers, signal: AbortSignal): void {
  for (const method of Object.keys(handlers) as FrameMethod[]) {
    const answer = async ({ data, sender }: { data: unknown; sender: Sender }): Promise<Reply> => {
      if (!isOwnPage(sender)) return { ok: false, fault: 'refused' };
      try {
        return { ok: true, value: (await (handlers[method] as (data: unknown) => unknown)(data)) ?? null };
      } catch {
        return { ok: false, fault: 'failed' };
      }
    };
    const unlisten = messenger.onMessage(method, answer as never);
    signal.addEventListener('abort', () => {
      // Of an extension that has gone there is nothing left to take off.
      if (!isOrphaned()) unlisten();
    });
  }
}

/** Asks one frame. Null when it does not answer: its page or the card has gone. */
export async function askFrame<M extends FrameMethod>(
  { tabId, frameId }: FramePlace,
  method: M,
  ...[data]: Parameters<FrameProtocol[M]>
): Promise<Awaited<ReturnType<FrameProtocol[M]>> | null> {
  try {
    const reply = (await messenger.sendMessage(method, data as never, { tabId, frameId })) as Reply;
    return reply.ok ? (reply.value as Awaited<ReturnType<FrameProtocol[M]>>) : null;
  } catch {
    return null;
  }
}

/**
 * Calls back when the worker says that settings, the waiting list or what belongs to a card has changed; for our own pages. One call follows the end of
 * the other, however often that is said: many pages that are open would keep the worker busy with nothing else. Gives back what ends it.
 */
export function onStateChanged(run: () => Promise<void> | void): () => void {
  return onTold(
    'stateChanged',
    oneAtATime(async () => run()),
  );
}

/** Calls back when the worker says that other frames show something now, or something else. Gives back what ends it. */
export function onFramesChanged(run: () => void): () => void {
  return onTold('framesChanged', run);
}

function onTold(what: 'stateChanged' | 'framesChanged', run: () => void): () => void {
  return messenger.onMessage(what, ({ sender }) => {
    if (isOwnPage(sender)) run();
    return { ok: true, value: null };
  });
}

/** Tells all our own pages that what they have read of the worker has changed. Nobody listening is no fault. */
export async function tellPages(): Promise<void> {
  await messenger.sendMessage('stateChanged', undefined).catch(() => undefined);
}

/** Tells those of our own pages that look at frames that these show something else now. */
export async function tellFrames(): Promise<void> {
  await messenger.sendMessage('framesChanged', undefined).catch(() => undefined);
}
