import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FULL } from '../held.ts';
import { launchFirefox } from './browser.ts';
import { openOwnPage, reloadExtension } from './own-page.ts';
import { alarms, call, expected, saving, urls, waiting } from './waiting-list.ts';

/** The waiting list in Firefox: browser restarts and extension reloads. `npm run hold -- waiting` runs as many as were promised. */
const [RESTARTS, RELOADS] = FULL ? [20, 10] : [1, 1];

const profile = mkdtempSync(join(tmpdir(), 'sverka-firefox-'));
after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));

test(`Firefox: ${RESTARTS} restarts on one profile lose nobody and double nobody`, async () => {
  for (let n = 0; n <= RESTARTS; n += 1) {
    const firefox = await launchFirefox(profile);
    try {
      const page = await openOwnPage(firefox);
      const items = await waiting(page);
      assert.deepEqual(urls(items), expected(n));
      assert.deepEqual(await alarms(page), n === 0 ? [] : [Math.min(...items.map(({ checkAfter }) => checkAfter))]);
      await call(page, 'addPending', saving(n));
    } finally {
      await firefox.close();
    }
  }
});

test(`Firefox: ${RELOADS} reloads of the extension leave list and alarm`, async () => {
  const firefox = await launchFirefox(profile);
  try {
    for (let n = 0; n < RELOADS; n += 1) {
      const page = await openOwnPage(firefox);
      const items = await call(page, 'addPending', saving(1000 + n));
      assert.equal(items.filter(({ url }) => /card\/1\d{3}$/.test(url)).length, n + 1);
      await reloadExtension(firefox);
      const again = await openOwnPage(firefox);
      assert.deepEqual(urls(await waiting(again)), urls(items));
      assert.deepEqual(await alarms(again), [Math.min(...items.map(({ checkAfter }) => checkAfter))]);
      await again.close();
    }
  } finally {
    await firefox.close();
  }
});
