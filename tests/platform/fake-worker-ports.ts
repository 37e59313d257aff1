import {
  basketItem,
  checklistItem,
  draftsItem,
  faultsItem,
  framesItem,
  ignoredItem,
  invitesItem,
  settingsItem,
  showModeItem,
  taughtItem,
  updatedToItem,
} from '@/utils/platform/storage/storage';
import type { WorkerPorts } from '@/utils/platform/worker/ports';
import { newWorld, workerIn } from '../unit/app/fake-worker';

/** The worker's ports without a browser: what is stored stands in the fake one, everything else is counted. */
export function fakeWorkerPorts(now = Date.UTC(2026, 10, 24, 9)) {
  const world = newWorld(now);
  const calls: string[] = [];
  const done = (name: string) => async () => void calls.push(name);
  let tokens = 0;
  const ports: WorkerPorts = {
    pending: { ...workerIn(world), settings: () => settingsItem.read() },
    items: {
      settings: settingsItem,
      taught: taughtItem,
      checklist: checklistItem,
      ignored: ignoredItem,
      drafts: draftsItem,
      basket: basketItem,
      frames: framesItem,
      invites: invitesItem,
      faults: faultsItem,
      showMode: showModeItem,
      updatedTo: updatedToItem,
    },
    policy: async () => ({}),
    prints: { make: async (...parts) => parts.join('|'), known: async (...parts) => parts.join('|') },
    notes: () => [],
    settle: done('settle'),
    announce: () => void calls.push('announce'),
    tellPages: () => void calls.push('tellPages'),
    tellFrames: () => void calls.push('tellFrames'),
    order: async () => null,
    person: async () => null,
    showCount: done('showCount'),
    lookAtUpdate: () => void calls.push('lookAtUpdate'),
    menus: done('menus'),
    sites: { register: done('register'), forget: done('forget'), granted: async () => [] },
    openPage: done('openPage'),
    offerPopup: done('offerPopup'),
    runScript: done('runScript'),
    shots: { take: async () => 'taken', waiting: async () => null, forget: done('forgetShot') },
    health: async () => ({
      version: '0',
      local: {},
      session: {},
      faults: {},
      permissions: [],
      region: true,
      sites: [],
      keys: {},
      requests: 0,
    }),
    forgetAll: done('forgetAll'),
    newToken() {
      tokens += 1;
      return `token-${tokens}`;
    },
  };
  return { ports, world, calls };
}
