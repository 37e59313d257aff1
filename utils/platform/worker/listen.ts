import { logFault } from '@/utils/platform/log';
import { type FaultCode, isOwnPage, messenger, type Reply, type WorkerMethod } from '@/utils/platform/messages/messenger';
import type { CallTable } from './calls';
import { checkCall, type Verdict } from './guard';

/** Answers the calls of the table: each is looked at first. To be called synchronously at the worker's start. `sites` are the origins that the user has added; our own pages are asked of before. */
export function listenAsWorker(table: CallTable, sites: () => Promise<readonly string[]>): void {
  for (const type of Object.keys(table) as WorkerMethod[])
    messenger.onMessage(type, ({ data, sender }) =>
      reply(type, async () => checkCall(table, type, data, sender, isOwnPage(sender) ? [] : await sites())),
    );
}

async function reply(type: string, check: () => Promise<Verdict>): Promise<Reply> {
  try {
    const verdict = await check();
    return verdict.ok ? { ok: true, value: (await verdict.run()) ?? null } : verdict;
  } catch (error) {
    logFault(type, error);
    return { ok: false, fault: faultOf(error) };
  }
}

function faultOf(error: unknown): FaultCode {
  if (error instanceof RangeError) return 'not-a-moment';
  return error instanceof Error && error.message === 'storage-full' ? 'storage-full' : 'failed';
}
