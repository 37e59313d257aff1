import { withoutExpired } from '@/utils/app/worker/expiry';
import { logFault } from '@/utils/platform/log';
import type { StoredItem } from '@/utils/platform/storage/stored-item';
import type { WorkerPorts } from './ports';

/** Takes from the disk what has expired, though nobody asks for it any more: at the worker's start. Who waits for an update is looked after by `settle`. Never rejects. */
export async function forgetExpired({ items, pending }: WorkerPorts): Promise<void> {
  const now = pending.now();
  try {
    await withoutOld(items.checklist, ({ expires }) => expires, now);
    await withoutOld(items.ignored, (expires) => expires, now);
  } catch (error) {
    logFault('expiry', error);
  }
}

/** Written only if something goes: a worker starts a hundred times a day. */
async function withoutOld<T>(item: StoredItem<Record<string, T>>, expiresOf: (entry: T) => number, now: number): Promise<void> {
  const kept = await item.read();
  if (Object.values(kept).every((entry) => expiresOf(entry) > now)) return;
  await item.change((entries) => withoutExpired(entries, expiresOf, now));
}
