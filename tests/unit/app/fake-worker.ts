import type { PendingPorts } from '@/utils/app/worker/worker-ports';
import type { PendingItem } from '@/utils/domain/pending';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings';

/** What outlives a worker: the disk, the alarm, the notification centre. */
export interface World {
  now: number;
  settings: Settings;
  hidesNames: boolean;
  stored: PendingItem[];
  alarm: number | null;
  onScreen: Map<string, string>;
  /** Every showing of a notification, by id; one that replaces itself on the screen counts too. */
  appeared: string[];
  checkable: number;
}

export function newWorld(now: number, settings: Partial<Settings> = {}): World {
  return {
    now,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    hidesNames: false,
    stored: [],
    alarm: null,
    onScreen: new Map(),
    appeared: [],
    checkable: 0,
  };
}

export class Killed extends Error {}

/**
 * A worker in that world. With `killAt` it dies at that step of its life: each port call has a step before its effect and a step after it.
 * A dead worker does nothing any more.
 */
export function workerIn(world: World, killAt = Number.POSITIVE_INFINITY): PendingPorts {
  let step = 0;
  const breathe = () => {
    if (step++ >= killAt) throw new Killed();
  };
  const call = async <T>(effect: () => T): Promise<T> => {
    breathe();
    const result = effect();
    breathe();
    return result;
  };
  const set = (part: Partial<World>): void => {
    Object.assign(world, part);
  };
  return {
    now: () => world.now,
    settings: () => call(() => world.settings),
    hidesNames: () => call(() => world.hidesNames),
    pending: {
      load: () => call(() => structuredClone(world.stored)),
      change: (change) =>
        call(() => {
          set({ stored: structuredClone(change(structuredClone(world.stored))) });
          return structuredClone(world.stored);
        }),
    },
    alarms: { wakeAt: (at) => call(() => set({ alarm: at })) },
    reminders: {
      shown: () => call(() => new Set(world.onScreen.keys())),
      show: ({ id, message }) =>
        call(() => {
          world.appeared.push(id);
          world.onScreen.set(id, message);
        }),
      clear: (id) => call(() => void world.onScreen.delete(id)),
    },
    badge: { showCheckable: (count) => call(() => set({ checkable: count })) },
  };
}
