import * as z from 'zod/mini';
import { closePending, recordSave, reopenPending, waitForServer } from '@/utils/app/pending/record-save';
import { type PendingItem, savedCardOf } from '@/utils/domain/pending';
import { originOf } from '@/utils/platform/hosts';
import { pendingItem } from '@/utils/platform/storage/schemas';
import { type Calls, PAGES } from './calls';
import type { WorkerPorts } from './ports';
import { saving, serverWait, text } from './shapes';

/** After the waiting list has changed: answers with it as it stands when everything is in line. */
export async function settled(items: Promise<PendingItem[]>, { settle, announce, pending }: WorkerPorts): Promise<PendingItem[]> {
  await items;
  await settle();
  announce();
  return pending.pending.load();
}

/** The list of those who wait for the update. */
export function pendingCalls(ports: WorkerPorts): Calls<'cardSaved' | 'addPending' | 'waitForServer' | 'removePending' | 'restorePending'> {
  /** The same person with the same time added twice is one entry: the call may be made twice when the worker is stopped. */
  const handMadeId = async ({ label, savedAt }: { label: string; savedAt: number }) =>
    `hand-${(await ports.prints.make('hand', label, String(savedAt))).slice(0, 20)}`;
  /** One entry per card and person: the second person at an address gets a name of its own, which says nothing. */
  const cardId = async ({ url, label }: { url: string; label: string }) => {
    const items = await ports.pending.pending.load();
    const known = savedCardOf(items, url, label);
    if (known) return known.id;
    return items.some(({ id }) => id === url) ? `${url} ${(await ports.prints.make('card', url, label)).slice(0, 20)}` : url;
  };
  return {
    cardSaved: {
      args: z.tuple([saving]),
      from: ['content'],
      names: ([{ url }]) => url || 'no card',
      async handle([save], { origin }) {
        const items = await settled(recordSave({ ...save, id: await cardId(save) }, ports.pending), ports);
        return items.filter(({ url }) => originOf(url) === origin);
      },
    },
    addPending: {
      args: z.tuple([saving]),
      from: PAGES,
      handle: async ([save]) => settled(recordSave({ ...save, id: save.url || (await handMadeId(save)) }, ports.pending), ports),
    },
    waitForServer: {
      args: z.tuple([serverWait]),
      from: PAGES,
      handle: ([wait]) => settled(waitForServer(wait, ports.pending), ports),
    },
    removePending: {
      args: z.tuple([text(4000)]),
      from: PAGES,
      handle: ([id]) => settled(closePending(id, ports.pending), ports),
    },
    restorePending: {
      args: z.tuple([pendingItem]),
      from: PAGES,
      handle: ([item]) => settled(reopenPending(item, ports.pending), ports),
    },
  };
}
