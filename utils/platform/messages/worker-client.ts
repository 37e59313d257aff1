import { type FaultCode, isOrphaned, messenger, type Reply, type WorkerMethod, type WorkerProtocol } from './messenger';

/** How long a worker that has just been stopped may take to start again, ms: at first as on an idle machine, then as on a busy one. */
const RESTARTS = [200, 600, 1500];

/**
 * The worker as seen from a content script or a page. A call rejects with an Error whose message is a `FaultCode`. The worker may be stopped in the
 * middle of a call: the call is then made again, which is safe because every call can be repeated. What nobody answers is never taken for empty.
 */
export const worker = new Proxy({} as WorkerProtocol, {
  get:
    (_, method) =>
    (...args: unknown[]) =>
      call(method as WorkerMethod, args),
});

async function call(method: WorkerMethod, args: unknown[]): Promise<unknown> {
  let reply = await send(method, args);
  for (const pause of RESTARTS) reply ??= await afterRestart(pause, method, args);
  if (!reply) throw fault('no-response');
  if (!reply.ok) throw fault(reply.fault);
  return reply.value;
}

async function afterRestart(pause: number, method: WorkerMethod, args: unknown[]): Promise<Reply | undefined> {
  await new Promise((resolve) => setTimeout(resolve, pause));
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
