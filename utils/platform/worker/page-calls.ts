import * as z from 'zod/mini';
import { nameReminders } from '@/utils/app/pending/settle-pending';
import type { OwnPage } from '@/utils/app/ports';
import { countFault, FAULT } from '@/utils/platform/diagnosis/keep-faults';
import { type Calls, PAGES } from './calls';
import type { WorkerPorts } from './ports';
import { nothing, page, query, scriptName } from './shapes';

/** Pages of ours, pictures of the screen, and the end of all data. */
export function pageCalls(
  ports: WorkerPorts,
): Calls<
  | 'openPage'
  | 'takeShot'
  | 'shot'
  | 'forgetShot'
  | 'deleteAll'
  | 'runScript'
  | 'offerPopup'
  | 'setShowMode'
  | 'toldUpdate'
  | 'health'
  | 'noteFault'
> {
  return {
    openPage: {
      args: z.union([z.tuple([page]), z.tuple([page, query])]) as unknown as z.ZodMiniType<[OwnPage, string?]>,
      from: PAGES,
      handle: ([name, at]) => ports.openPage(name, at),
    },
    takeShot: { args: nothing, from: ['view'], handle: () => ports.shots.take() },
    shot: { args: nothing, from: ['desk'], handle: () => ports.shots.waiting() },
    forgetShot: { args: nothing, from: ['desk'], handle: () => ports.shots.forget() },
    deleteAll: {
      args: nothing,
      from: ['options'],
      async handle() {
        const { sites } = await ports.pending.settings();
        const shown = await ports.pending.reminders.shown();
        await Promise.all([...shown].map((id) => ports.pending.reminders.clear(id)));
        await ports.sites.forget(sites);
        await ports.shots.forget();
        await ports.forgetAll();
        await ports.menus();
        await ports.settle();
        ports.announce();
      },
    },
    health: {
      args: nothing,
      from: PAGES,
      handle: async () => ports.health((await ports.pending.settings()).sites),
    },
    noteFault: {
      args: z.tuple([z.string().check(z.regex(FAULT))]),
      from: PAGES,
      handle: async ([fault]) => void (await ports.items.faults.change((faults) => countFault(faults, fault))),
    },
    setShowMode: {
      args: z.tuple([z.boolean()]),
      from: PAGES,
      handle: ([on]) => switchShowMode(ports, () => on),
    },
    toldUpdate: {
      args: nothing,
      from: ['view'],
      handle: async () => void (await ports.items.updatedTo.change(() => '')),
    },
    offerPopup: {
      args: nothing,
      from: ['content'],
      async handle(_, { frame }) {
        if (frame) await ports.offerPopup(frame.tabId);
      },
    },
    runScript: {
      args: z.tuple([scriptName]),
      from: ['content'],
      async handle([name], { frame }) {
        if (frame) await ports.runScript(frame, name);
      },
    },
  };
}

/** «Режим показа» on or off, in all that is open: pages of ours, and reminders that stand on the screen. */
export async function switchShowMode(ports: WorkerPorts, change: (on: boolean) => boolean): Promise<void> {
  await ports.items.showMode.change(change);
  ports.announce();
  await nameReminders(ports.pending);
}
