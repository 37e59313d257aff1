import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { WorkerMethod } from '@/utils/platform/messages/messenger';
import { crash, launch, RELEASE } from '../browser';
import { expect, standOrigin, test } from '../extension';
import { FULL, HELD } from '../held';
import { Sverka } from '../sverka';
import { alarmTimes, call, cardUrl, killWorker, openDesk, pendingOf, saving, storedEverywhere } from './worker-calls';

/** Broken off in the middle, by whatever means: 0 lost, 0 doubled, 0 dead pages. `npm run hold -- faults` does as many as were promised. */
const TABS = FULL ? 20 : 4;
const CRASHES = FULL ? 10 : 1;

test.use({ ownBrowser: 'of the file' });

/** Every call that changes something, and what stands in the storage when it has been made once. */
const CHANGES: [WorkerMethod, unknown[], 'local' | 'session', string][] = [
  ['addPending', [saving(1, 1_795_000_000_000)], 'local', 'pending'],
  ['saveChecklist', [cardUrl(1), { situation: 'login-confirmed', ticks: { save: true }, answers: {} }], 'local', 'checklist'],
  ['setIgnored', [{ rule: 'name-yo', code: 'yo', value: 'lastName=Семёнова' }, true], 'local', 'ignored'],
  ['saveSettings', [{ showLabels: false }], 'local', 'settings'],
  ['saveDraft', [{ card: cardUrl(1) }, { text: 'черновик' }], 'session', 'drafts'],
  ['saveBasket', [[{ fullName: 'Иванова Тест Тест' }]], 'session', 'basket'],
];

test('a worker killed at every message does what it was asked, once', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  for (const [method, args, area, key] of CHANGES)
    for (const wait of [0, 3, 15]) {
      const answer = call(desk, method, ...args);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await killWorker(desk);
      await answer;
      const stored = (await storedEverywhere(desk))[area][key] as { data: unknown } | undefined;
      expect(stored?.data, `${method} after ${wait} ms`).toBeTruthy();
      if (Array.isArray(stored?.data)) expect(stored.data, `${method} after ${wait} ms`).toHaveLength(1);
    }
  for (const method of ['loadState', 'basket', 'frames'] as const) {
    const answer = call(desk, method);
    await killWorker(desk);
    expect(await answer, method).toBeTruthy();
  }
});

test('alarms that the browser has lost are set again', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await call(desk, 'addPending', saving(1));
  const [before] = await alarmTimes(desk);
  // The worker may still be setting what it was asked for.
  await expect(async () => {
    await desk.page.evaluate(() => (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.alarms.clearAll());
    expect(await alarmTimes(desk)).toEqual([]);
  }).toPass();
  await killWorker(desk);
  await pendingOf(desk);
  await expect.poll(() => alarmTimes(desk)).toEqual([before]);
});

test('a browser that crashes in the middle of a save has it once or not at all, and once when it was answered', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'sverka-crash-'));
  for (let n = 0; n < CRASHES; n += 1) {
    const { context } = await launch({ extension: RELEASE, profile });
    const desk = await openDesk(context);
    await call(desk, 'addPending', saving(n));
    const stand = await context.newPage();
    await new Sverka(stand).open('plain', 'demo');
    await stand.getByRole('button', { name: 'Редактировать' }).click();
    await stand.locator('#firstName').fill('Александр');
    await stand.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await stand.waitForTimeout(n * 40);
    await crash(context);

    const again = await launch({ extension: RELEASE, profile });
    const items = await pendingOf(await openDesk(again.context));
    const urls = items.map(({ url }) => url);
    expect(urls).toEqual([...new Set(urls)]);
    for (let known = 0; known <= n; known += 1) expect(urls).toContain(cardUrl(known));
    expect(urls.filter((url) => url.includes('/employees/')).length).toBeLessThanOrEqual(1);
    const page = await again.context.newPage();
    await new Sverka(page).open('plain', 'demo');
    await again.context.close();
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

test(
  'many tabs that save at once, one of which crashes: each stands once, and each save is there once',
  HELD,
  async ({ extensionContext }) => {
    const desk = await openDesk(extensionContext);
    const tabs: Page[] = [];
    for (let n = 0; n < TABS; n += 1) {
      const tab = await extensionContext.newPage();
      await tab.goto(`${standOrigin}/plain/employees/${1 + n}`);
      tabs.push(tab);
    }
    for (const tab of tabs) await new Sverka(tab).ready();
    // Faster than a person: nothing has looked at the edit mode before «Сохранить» is pressed in it.
    await Promise.all(
      tabs.map(async (tab) => {
        await tab.getByRole('button', { name: 'Редактировать' }).click();
        await new Sverka(tab).save();
        await tab.getByRole('button', { name: 'Редактировать' }).waitFor();
      }),
    );
    const saved = tabs.map((tab) => tab.url()).sort();
    const waiting = async () => (await pendingOf(desk)).map(({ url }) => url).sort();
    await expect.poll(waiting, { timeout: 120_000 }).toEqual(saved);

    const [first] = tabs;
    if (!first) throw new Error('no tab');
    await Promise.all([first.waitForEvent('crash'), first.goto('chrome://crash').catch(() => undefined)]);
    await first.close();
    const fresh = await extensionContext.newPage();
    const sverka = new Sverka(fresh);
    await sverka.open('plain', 'demo');
    expect(await sverka.hosts()).toBe(1);
    for (const tab of tabs.slice(1)) expect(await new Sverka(tab).hosts()).toBe(1);
    expect(await waiting()).toEqual(saved);
  },
);
