import { type FaultCode, isOrphaned, messenger, type Reply, type WorkerMethod, type WorkerProtocol } from './messenger';

/** How long a worker that has just been stopped may take to start again, ms. */
const RESTART = 200;

/**
 * The worker as seen from a content script or a page. A call rejects with an Error whose message is a `FaultCode`. The worker may be stopped in the
 * middle of a call: the call is then made once more, which is safe because every call can be repeated.
 */
export const worker = new Proxy({} as WorkerProtocol, {
  get:
    (_, method) =>
    (...args: unknown[]) =>
      call(method as WorkerMethod, args),
});

async function call(method: WorkerMethod, args: unknown[]): Promise<unknown> {
  const reply = (await send(method, args)) ?? (await afterRestart(method, args));
  if (!reply) throw fault('no-response');
  if (!reply.ok) throw fault(reply.fault);
  return reply.value;
}

async function afterRestart(method: WorkerMethod, args: unknown[]): Promise<Reply | undefined> {
  await new Promise((resolve) => setTimeout(resolve, RESTART));
  return send(method, args);
}

/** One try; undefined when nobody answered. */
async function send(method: WorkerMethod, args: unknown[]): Promise<Reply | undefined> {
  if (isOrphaned()) throw fault('extension-reloaded');
  try {
    return await messenger.sendMessage(method, args);
  } catch (error) {
    if (isOrphaned() || /context invalidated/i.test(String(error))) throw fault('extension-reloaded');
    return undefined;
  }
}

function fault(code: FaultCode): Error {
  return new Error(code);
}
