import { browser } from 'wxt/browser';
import { logFault } from '@/utils/platform/log';
import { settingsItem } from '@/utils/platform/storage/storage';
import { type CheckedCall, checkCall } from './message-guard';
import { type FaultCode, isFor, type Reply } from './messages';

/** Answers calls to the worker: each is looked at first, and done one by one. To be called synchronously at the worker's start. */
export function listenAsWorker(answer: (call: CheckedCall) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    if (!isFor('worker', message)) return false;
    const { type, args } = message;
    reply(type, () => settingsItem.read().then(({ sites }) => checkCall(type, args, sender, sites)), answer).then(respond);
    return true;
  });
}

async function reply(
  type: string,
  check: () => Promise<ReturnType<typeof checkCall>>,
  answer: (call: CheckedCall) => Promise<unknown>,
): Promise<Reply> {
  try {
    const verdict = await check();
    if (!verdict.ok) return verdict;
    return { ok: true, value: (await answer(verdict.call)) ?? null };
  } catch (error) {
    logFault(/^\w{1,40}$/.test(type) ? type : 'call', error);
    return { ok: false, fault: faultOf(error) };
  }
}

function faultOf(error: unknown): FaultCode {
  if (error instanceof RangeError) return 'not-a-moment';
  return error instanceof Error && error.message === 'storage-full' ? 'storage-full' : 'failed';
}
