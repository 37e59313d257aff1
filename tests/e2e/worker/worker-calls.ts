import { type BrowserContext, type CDPSession, expect, type Page } from '@playwright/test';
import type { AppState } from '@/utils/app/ports';
import type { PendingItem } from '@/utils/domain/pending';
import type { WorkerMethod } from '@/utils/platform/messages/messenger';
import { ask, extensionId } from '../browser';

/** The browser's own object inside an extension page. */
declare const chrome: typeof import('wxt/browser').browser;

/** An extension page from which the worker is asked, the browser's storage read, and the worker stopped. */
export interface Desk {
  page: Page;
  cdp: CDPSession;
}

/** Opens the popup's page in a tab: the smallest page of ours. */
export async function openDesk(context: BrowserContext, path = 'popup.html'): Promise<Desk> {
  const id = await extensionId(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  return { page, cdp };
}

export async function killWorker({ cdp }: Desk): Promise<void> {
  await cdp.send('ServiceWorker.stopAllWorkers');
}

/** One call as the worker client makes it. */
export async function call<T>({ page }: Desk, type: WorkerMethod, ...args: unknown[]): Promise<T> {
  const reply = await ask(page, type, ...args);
  expect(reply, `${type} has no answer`).toBeTruthy();
  if (!reply?.ok) throw new Error(reply?.fault);
  return reply.value as T;
}

export const pendingOf = async (desk: Desk): Promise<PendingItem[]> => (await call<AppState>(desk, 'loadState')).pending;

/** Reminders at any hour: what is tested must not depend on when it is tested. */
export async function remindAlways(desk: Desk): Promise<void> {
  await call(desk, 'saveSettings', { remind: { enabled: true, quietFrom: '00:00', quietTo: '00:00', onDaysOff: true } });
}

/** Changes the stored waiting list behind the worker's back, as a passing of time would. */
export async function alterStored({ page }: Desk, patch: Partial<PendingItem>): Promise<void> {
  await page.evaluate(async (change) => {
    const { pending } = (await chrome.storage.local.get('pending')) as { pending: { n: number; data: object[] } };
    await chrome.storage.local.set({
      pending: { ...pending, n: pending.n + 1, data: pending.data.map((item) => ({ ...item, ...change })) },
    });
  }, patch);
}

export const notifications = ({ page }: Desk) => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
export const alarmTimes = ({ page }: Desk) =>
  page.evaluate(async () => (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));
export const badgeText = ({ page }: Desk) => page.evaluate(() => chrome.action.getBadgeText({}));

/** Everything that stands in the browser's storage, by area; what a page of ours can see of it. */
export const storedEverywhere = ({ page }: Desk) =>
  page.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return { local: await local.get(null), session: await session.get(null), sync: await sync.get(null) };
  });

/** Writes into the local area behind the worker's back. */
export const store = ({ page }: Desk, values: Record<string, unknown>) =>
  page.evaluate((given) => chrome.storage.local.set(given), values as Record<string, never>);

/** Puts all notifications away, as the user does. */
export async function putAway({ page }: Desk): Promise<void> {
  await page.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
}

export const cardUrl = (n: number) => `https://kontingent.permkrai.ru/card/${n}`;
export const saving = (n: number, savedAt = Date.now()) => ({ url: cardUrl(n), label: `Иванова ${n}.`, savedAt });
