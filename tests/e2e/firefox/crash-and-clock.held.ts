import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cardPath } from '../../stand/model/people.ts';
import { launchFirefox, openStand } from './browser.ts';
import { until, viewOf } from './in-view.ts';
import { openOwnPage } from './own-page.ts';
import { alarms, call, expected, saving, urls, waiting } from './waiting-list.ts';

/** The browser crashes in the middle of a save, and the clock of the computer is set, in Firefox. */

declare const browser: typeof import('wxt/browser').browser;

const CRASHES = 6;
const DAY = 86_400_000;

test('Firefox: a browser that crashes in the middle of a save has it once or not at all, and once when it was answered', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'sverka-crash-'));
  const launch = () => {
    // What the driver has put aside of a profile it looks for when the browser has crashed.
    writeFileSync(join(profile, 'user.js'), '');
    return launchFirefox(profile);
  };
  for (let n = 0; n < CRASHES; n += 1) {
    const firefox = await launch();
    const own = await openOwnPage(firefox);
    await call(own, 'addPending', saving(n));
    const { page } = await openStand(firefox, cardPath('plain', 'demo'));
    await viewOf(page);
    await page.locator('::-p-text(Редактировать)').click();
    await page.locator('#firstName').fill('Александр');
    await page.locator('::-p-text(Сохранить)').click();
    await new Promise((resolve) => setTimeout(resolve, n * 40));
    const ended = new Promise((resolve) => firefox.process()?.once('exit', resolve));
    firefox.process()?.kill('SIGKILL');
    await ended;

    const again = await launch();
    const items = urls(await waiting(await openOwnPage(again)));
    assert.deepEqual(items, [...new Set(items)]);
    assert.deepEqual(
      items.filter((url) => !url.includes('/employees/')),
      expected(n + 1),
    );
    assert.ok(items.length <= n + 2);
    // The page is as alive as before.
    const { page: fresh } = await openStand(again, cardPath('plain', 'demo'));
    await viewOf(fresh);
    await again.close();
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('Firefox: the clock set back and forth: nobody is lost, nobody is reminded twice', async () => {
  const firefox = await launchFirefox();
  try {
    const page = await openOwnPage(firefox);
    await call(page, 'saveSettings', { remind: { enabled: true, quietFrom: '00:00', quietTo: '00:00', onDaysOff: true } });
    const setClock = (now: number) =>
      page.evaluate(async (moment) => {
        const inside = (await browser.runtime.getBackgroundPage()) as unknown as { Date: DateConstructor };
        inside.Date.now = () => moment;
      }, now);
    // Without a desktop the browser keeps no notices: what it was asked to show is counted.
    const reminders = () =>
      page.evaluate(async () => {
        const inside = (await browser.runtime.getBackgroundPage()) as unknown as { browser: typeof browser; reminders?: number };
        if (inside.reminders === undefined) {
          inside.reminders = 0;
          const { notifications } = inside.browser;
          const create = notifications.create.bind(notifications);
          Object.assign(notifications, {
            // What Firefox refuses for its options is tried again with fewer.
            create: async (...given: Parameters<typeof create>) => {
              const id = await create(...given);
              inside.reminders = (inside.reminders ?? 0) + 1;
              return id;
            },
          });
        }
        return inside.reminders;
      });
    await reminders();
    const monday = Date.parse('2026-11-23T10:00:00+05:00');
    await setClock(monday);
    await call(page, 'addPending', { ...saving(0), savedAt: monday });
    for (const offset of [0, 2, -5, 3, -400, 10, 1, 0]) {
      await setClock(monday + offset * DAY);
      assert.deepEqual(urls(await waiting(page)), expected(1), `${offset} days`);
    }
    await until('the reminder', async () => (await reminders()) > 0);
    assert.equal(await reminders(), 1);
    assert.equal((await alarms(page)).length <= 1, true);
  } finally {
    await firefox.close();
  }
});
