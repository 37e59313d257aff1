import { browser } from 'wxt/browser';
import { isOrphaned } from '@/utils/platform/estate';
import { envelope, type FaultCode, type Reply, type WorkerMethod, type WorkerProtocol } from './messages';

/** Every call of the worker; the compiler sees that none is missing. */
const METHODS: Record<WorkerMethod, true> = {
  loadState: true,
  optionsState: true,
  saveSettings: true,
  taughtFields: true,
  teach: true,
  ignored: true,
  setIgnored: true,
  cardSaved: true,
  addPending: true,
  waitForServer: true,
  removePending: true,
  restorePending: true,
  checklist: true,
  saveChecklist: true,
  draft: true,
  saveDraft: true,
  basket: true,
  saveBasket: true,
  keepsake: true,
  recover: true,
  openCards: true,
  showCount: true,
  openPage: true,
  takeShot: true,
  shot: true,
  forgetShot: true,
  applySites: true,
  deleteAll: true,
  injectModule: true,
  orderCard: true,
};

/** How long a worker that has just been stopped may take to start again, ms. */
const RESTART = 200;

/**
 * The worker as seen from a content script or a page. A call rejects with an Error whose message is a `FaultCode`. The worker may be stopped in the
 * middle of a call: the call is then made once more, which is safe because every call can be repeated.
 */
export function createWorkerClient(): WorkerProtocol {
  const calls = (Object.keys(METHODS) as WorkerMethod[]).map((method) => [method, (...args: unknown[]) => call(method, args)]);
  return Object.fromEntries(calls) as WorkerProtocol;
}

/** One call; for the sentinel, which needs but one. */
export async function call(method: WorkerMethod, args: unknown[]): Promise<unknown> {
  const reply = (await send(method, args)) ?? (await afterRestart(method, args));
  if (!reply) throw fault('no-response');
  if (!reply.ok) throw fault(reply.fault);
  return reply.value;
}

async function afterRestart(method: string, args: unknown[]): Promise<Reply | undefined> {
  await new Promise((resolve) => setTimeout(resolve, RESTART));
  return send(method, args);
}

/** One try; undefined when nobody answered. */
async function send(method: string, args: unknown[]): Promise<Reply | undefined> {
  // After an update or removal of the extension the old script lives on in the page, with a `runtime` that has lost its id.
  if (isOrphaned()) throw fault('extension-reloaded');
  try {
    return (await browser.runtime.sendMessage(envelope('worker', method, args))) as Reply | undefined;
  } catch (error) {
    if (isOrphaned() || /context invalidated/i.test(String(error))) throw fault('extension-reloaded');
    return undefined;
  }
}

function fault(code: FaultCode): Error {
  return new Error(code);
}
