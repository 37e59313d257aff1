import { captureShot } from '@/utils/app/capture-shot';
import { LAST_CARD } from '@/utils/app/card/last-card';
import { CHECKLIST_KEPT, IGNORED_KEPT, withoutExpired } from '@/utils/app/expiry';
import { closePending, recordSave, reopenPending, waitForServer } from '@/utils/app/pending/record-save';
import { itemOfReminder } from '@/utils/app/pending/reminders';
import { oneAtATime, settlePending } from '@/utils/app/pending/settle-pending';
import { changedSettings, pendingUnder, policyNames } from '@/utils/app/settings/change-settings';
import { personOfCard } from '@/utils/app/ticket/ticket-person';
import { calendarNotes, countTitle, noteSentences, REMINDER_BUTTONS } from '@/utils/app/worker-words';
import { checkable, type PendingItem } from '@/utils/domain/pending';
import { withPolicy } from '@/utils/domain/settings';
import type { TaughtFields } from '@/utils/domain/taught';
import { announceChange, tellPages } from '@/utils/platform/announce';
import { showTabCount } from '@/utils/platform/badge';
import { forgetShot, shotPorts, waitingShot } from '@/utils/platform/capture';
import { keepsake, recoverKeepsake } from '@/utils/platform/keepsake';
import { logFault } from '@/utils/platform/log';
import { openCardViews } from '@/utils/platform/open-card';
import { startInOpenTabs } from '@/utils/platform/open-tabs';
import { createPendingPorts, currentSettings } from '@/utils/platform/pending-ports';
import { readPolicy } from '@/utils/platform/policy';
import { forgetSites, registerSites } from '@/utils/platform/sites';
import { fingerprint, forgetSecret, knownFingerprint } from '@/utils/platform/storage/secret';
import {
  basketItem,
  checklistItem,
  clearStorage,
  draftsItem,
  ignoredItem,
  settingsItem,
  storageNotes,
  taughtItem,
} from '@/utils/platform/storage/storage';
import { injectInto, openPageTab, openPopupWindow } from '@/utils/platform/windows';
import { sendOrder } from './card-orders';
import type { CheckedCall } from './message-guard';
import type { WorkerMethod, WorkerProtocol } from './messages';

/** Everything that the worker does when it is asked: reads, writes, and keeps reminders, badge and alarm in line. */

type Tab = CheckedCall['tab'];
type Handlers = { [M in WorkerMethod]: (args: Parameters<WorkerProtocol[M]>, tab: Tab) => ReturnType<WorkerProtocol[M]> };

const ports = createPendingPorts(REMINDER_BUTTONS);

/** Brings reminders, badge and alarm into line; never rejects, for nobody would hear it. */
const settleOnce = oneAtATime(() => settlePending(ports));
export const settle = async (): Promise<void> => {
  await settleOnce().catch((error: unknown) => logFault('settle', error));
};

/** After the policy has come or changed: the waiting list is kept as it says; never rejects. */
export async function policyChanged(): Promise<void> {
  try {
    const [settings, items] = await Promise.all([currentSettings(), ports.pending.load()]);
    const ruled = (list: readonly PendingItem[]) => pendingUnder(settings, list, ports.now());
    if (JSON.stringify(ruled(items)) !== JSON.stringify(items)) await ports.pending.change(ruled);
  } catch (error) {
    logFault('policy', error);
  }
  await settle();
  announce();
}

/** Runs the sentinel in the pages that stand open; never rejects. */
export async function startEverywhere(): Promise<void> {
  const sites = await currentSettings().then(
    (settings) => settings.sites,
    () => [],
  );
  await startInOpenTabs(sites);
}

/** Runs the sentinel on the added sites that are granted now; never rejects. */
export async function applySites(): Promise<void> {
  await currentSettings()
    .then(({ sites }) => registerSites(sites))
    .catch((error: unknown) => logFault('sites', error));
}

/** After the waiting list has changed: answers with it as it stands when everything is in line. */
async function settled(items: Promise<PendingItem[]>): Promise<PendingItem[]> {
  await items;
  await settle();
  announce();
  return ports.pending.load();
}

/** Tells the others in passing: no answer waits for pages that may be slow to hear it. */
function announce(): void {
  settingsItem
    .read()
    .then(({ sites }) => announceChange(sites))
    .catch((error: unknown) => logFault('announce', error));
}

const handlers: Handlers = {
  async loadState() {
    await settle();
    const [own, policy, pending] = await Promise.all([settingsItem.read(), readPolicy(), ports.pending.load()]);
    const settings = withPolicy(own, policy);
    const notes = [...noteSentences(storageNotes()), ...calendarNotes(settings, ports.now())];
    return { settings, managed: policyNames(policy), pending, notes };
  },

  async optionsState() {
    const [own, policy, taught] = await Promise.all([settingsItem.read(), readPolicy(), taughtItem.read()]);
    return { own, policy, taught: taught };
  },

  async saveSettings([patch]) {
    const policy = await readPolicy();
    await settingsItem.change((own) => changedSettings(own, patch, policy));
    const settings = await currentSettings();
    if ('calendar' in patch || 'showLabels' in patch) await ports.pending.change((items) => pendingUnder(settings, items, ports.now()));
    if ('sites' in patch) await registerSites(settings.sites);
    if (Object.keys(patch).some((key) => key !== 'panelPlaces')) {
      await settle();
      announce();
    }
    return settings;
  },

  async taughtFields([host]) {
    const taught = await taughtItem.read();
    return Object.fromEntries(taught.filter((entry) => entry.host === host).map(({ field, place }) => [field, place])) as TaughtFields;
  },

  async teach([host, field, place]) {
    await taughtItem.change((taught) => {
      const others = taught.filter((entry) => entry.host !== host || entry.field !== field);
      return place ? [...others, { host, field, place }] : others;
    });
    announce();
  },

  async ignored([keys]) {
    const known = await ignoredItem.read();
    const now = ports.now();
    const prints = await Promise.all(keys.map(({ rule, code, value }) => knownFingerprint('ignored', rule, code, value)));
    return prints.map((print) => print !== null && Object.hasOwn(known, print) && (known[print] ?? 0) > now);
  },

  async setIgnored([{ rule, code, value }, ignored]) {
    const print = await fingerprint('ignored', rule, code, value);
    const now = ports.now();
    await ignoredItem.change(({ [print]: _, ...others }) =>
      withoutExpired(ignored ? { ...others, [print]: now + IGNORED_KEPT } : others, (expires) => expires, now),
    );
  },

  cardSaved: ([save]) => settled(recordSave({ ...save, id: save.url }, ports)),
  addPending: async ([save]) => settled(recordSave({ ...save, id: save.url || (await handMadeId(save)) }, ports)),
  waitForServer: ([wait]) => settled(waitForServer(wait, ports)),
  removePending: ([id]) => settled(closePending(id, ports)),
  restorePending: ([item]) => settled(reopenPending(item, ports)),

  async checklist([cardUrl]) {
    const print = await knownFingerprint('checklist', cardUrl);
    const kept = print === null ? {} : await checklistItem.read();
    const entry = kept[print ?? ''];
    return entry && entry.expires > ports.now() ? entry.progress : null;
  },

  async saveChecklist([cardUrl, progress]) {
    const print = await fingerprint('checklist', cardUrl);
    const now = ports.now();
    await checklistItem.change(({ [print]: _, ...others }) =>
      withoutExpired(
        progress ? { ...others, [print]: { progress, expires: now + CHECKLIST_KEPT } } : others,
        ({ expires }) => expires,
        now,
      ),
    );
    // Not the panels: two tabs of one card that see different things would answer each other for ever.
    void tellPages();
  },

  async draft([key]) {
    return (await draftsItem.read()).find((entry) => entry.key === key)?.draft ?? null;
  },

  async saveDraft([key, draft]) {
    await draftsItem.change((drafts) => {
      const others = drafts.filter((entry) => entry.key !== key);
      return draft === null || draft === undefined ? others : [...others, { key, draft }];
    });
    // A popup that is open meanwhile goes on with the card that has just been left.
    if (key === LAST_CARD) void tellPages();
  },

  basket: () => basketItem.read(),

  async saveBasket([people]) {
    await basketItem.change(() => people);
    void tellPages();
  },

  keepsake: () => keepsake(),

  async recover([copy]) {
    await recoverKeepsake(copy, (await currentSettings()).sites);
  },

  async openCards(_, tab) {
    return (await openCardViews(tab?.id)).map(({ card, record }) => personOfCard(card, record));
  },

  async showCount([count], tab) {
    if (!tab) return;
    const ready = checkable(await ports.pending.load(), ports.now()).length;
    await showTabCount(tab.id, count, countTitle(count, ready));
  },

  openPage: ([page, query]) => openPageTab(page, query),
  takeShot: () => takeShot(),
  shot: () => waitingShot(),
  forgetShot: () => forgetShot(),

  applySites,

  async deleteAll() {
    const { sites } = await currentSettings();
    const shown = await ports.reminders.shown();
    await Promise.all([...shown].map((id) => ports.reminders.clear(id)));
    await forgetSites(sites);
    await forgetShot();
    await clearStorage();
    forgetSecret();
    await settle();
    announce();
  },

  orderCard: ([tabId, key, order]) => sendOrder(tabId, key, order),

  async injectModule([name], tab) {
    if (tab) await injectInto(tab, name);
  },
};

/** A picture of the visible tab onto the desk; asked for twice at once it is taken once. */
export const takeShot = oneAtATime(() => captureShot(shotPorts));

/** Does what a checked call asks for. */
export async function answer({ method, args, tab }: CheckedCall): Promise<unknown> {
  return handlers[method](args as never, tab);
}

/** A click on a notification: «Вход работает» closes the entry, «Не работает» and the body open it in the popup's window. */
export async function answerReminder(id: string, button: number | null): Promise<void> {
  await ports.reminders.clear(id);
  const item = itemOfReminder(id, await ports.pending.load());
  if (item && button === 0) {
    await settled(closePending(item.id, ports));
    return;
  }
  await openPopupWindow(item ? `?${button === 1 ? 'failed' : 'person'}=${id}` : '');
}

/** The same person with the same time added twice is one entry: the call may be made twice when the worker is stopped. */
async function handMadeId({ label, savedAt }: { label: string; savedAt: number }): Promise<string> {
  return `hand-${(await fingerprint('hand', label, String(savedAt))).slice(0, 20)}`;
}
