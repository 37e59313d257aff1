import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cardPath } from '../../stand/model/people.ts';
import { launchFirefox, openStand } from './browser.ts';
import { press, until, viewOf } from './in-view.ts';
import { reloadExtension } from './own-page.ts';

const profile = mkdtempSync(join(tmpdir(), 'sverka-firefox-'));
after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));

test('Firefox: a new version takes over an open card, keeps what was typed in it, and stands there once', async () => {
  const firefox = await launchFirefox(profile);
  try {
    const { page } = await openStand(firefox, cardPath('plain', 'demo'));
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.locator('::-p-text(Редактировать)').click();
    await page.locator('#lastName').fill('Набрано и не сохранено');
    let old = await viewOf(page);

    for (let round = 0; round < 2; round += 1) {
      await reloadExtension(firefox);
      await page.bringToFront();
      old = await until('the new view', async () => {
        const now = await viewOf(page);
        return now === old ? null : now;
      });
    }

    assert.equal(await page.$eval('#lastName', (input) => (input as HTMLInputElement).value), 'Набрано и не сохранено');
    assert.equal(await page.evaluate(() => document.querySelectorAll(':popover-open').length), 1);
    // The new life reads the card and writes into it.
    await press(page, '[data-field="firstName"] button', 'Исправить');
    await until('the corrected name', () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('#firstName')?.value === 'Александр'),
    );
    assert.deepEqual(faults, []);
  } finally {
    await firefox.close();
  }
});
