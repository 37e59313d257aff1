import { settlePending } from '@/utils/app/pending/settle-pending';
import { captureShot } from '@/utils/app/shot/capture-shot';
import { oneAtATime } from '@/utils/app/worker/one-at-a-time';
import { paced } from '@/utils/app/worker/paced';
import { countTitle, menusUnder, OPEN_BY_TOOLBAR, REMINDER_BUTTONS } from '@/utils/app/worker/worker-words';
import { announceChange } from '@/utils/platform/announce';
import { offerPopup, showTabCount } from '@/utils/platform/badge';
import { forgetShot, shotPorts, waitingShot } from '@/utils/platform/capture';
import { readHealth } from '@/utils/platform/diagnosis/health';
import { logFault } from '@/utils/platform/log';
import { layMenus } from '@/utils/platform/menus';
import { askFrame, tellFrames, tellPages } from '@/utils/platform/messages/frame-calls';
import { workOnSites } from '@/utils/platform/open-tabs';
import { createPendingPorts, currentSettings } from '@/utils/platform/pending-ports';
import { readPolicy } from '@/utils/platform/policy';
import { forgetSites, grantedPatterns, grantedSites } from '@/utils/platform/sites';
import { fingerprint, forgetSecret, knownFingerprint } from '@/utils/platform/storage/secret';
import {
  basketItem,
  checklistItem,
  clearStorage,
  draftsItem,
  faultsItem,
  framesItem,
  ignoredItem,
  invitesItem,
  settingsItem,
  showModeItem,
  storageNotes,
  taughtItem,
  updatedToItem,
} from '@/utils/platform/storage/storage';
import { lookAtUpdate } from '@/utils/platform/update';
import { openPageTab, runScriptIn } from '@/utils/platform/windows';
import type { WorkerPorts } from './ports';

const pending = createPendingPorts(REMINDER_BUTTONS);
const settleOnce = oneAtATime(() => settlePending(pending));

/** What changes many times at once, as cards that are saved in many tabs, is told so often, ms: each telling makes every open page ask anew. */
const PAUSE = 250;

/** A picture of the visible tab onto the desk; asked for twice at once it is taken once. */
export const takeShot = oneAtATime(() => captureShot(shotPorts));

/** The browser behind the worker's calls. */
export const browserPorts: WorkerPorts = {
  pending,
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
  policy: readPolicy,
  prints: { make: fingerprint, known: knownFingerprint },
  notes: storageNotes,
  // Never rejects, for nobody would hear it.
  settle: async () => void (await settleOnce().catch((error: unknown) => logFault('settle', error))),
  announce: paced(() => void announceChange().catch((error: unknown) => logFault('announce', error)), PAUSE),
  tellPages: paced(() => void tellPages(), PAUSE),
  tellFrames: paced(() => void tellFrames(), PAUSE),
  order: (frame, message) => askFrame(frame, 'order', message),
  person: (frame) => askFrame(frame, 'person'),
  async showCount(tabId, shows, ready) {
    const count = shows.kind === 'card' ? shows : null;
    await showTabCount(tabId, count, countTitle(count, ready));
  },
  lookAtUpdate: () => void lookAtUpdate(),
  menus: applyMenus,
  sites: { register: workOnSites, forget: forgetSites, granted: grantedSites },
  openPage: openPageTab,
  offerPopup: (tabId) => offerPopup(tabId, OPEN_BY_TOOLBAR),
  runScript: runScriptIn,
  shots: { take: takeShot, waiting: waitingShot, forget: forgetShot },
  health: readHealth,
  async forgetAll() {
    await clearStorage();
    forgetSecret();
  },
  newToken: () => crypto.randomUUID(),
};

/** Lays both context menus as the settings are now; never rejects. */
export async function applyMenus(): Promise<void> {
  await currentSettings()
    .then(async (settings) => layMenus(menusUnder(settings), await grantedPatterns(settings.sites)))
    .catch((error: unknown) => logFault('menus', error));
}

/** Runs the sentinel on the added sites that are granted now; never rejects. */
export async function applySites(): Promise<void> {
  await currentSettings()
    .then(({ sites }) => workOnSites(sites))
    .catch((error: unknown) => logFault('sites', error));
}
