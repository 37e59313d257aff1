import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cardPath } from '../../stand/model/people.ts';
import { openStand } from './browser.ts';
import { ours, press, ticketText, type, WAIT } from './in-panel.ts';
import { launchKnown, reloadExtension } from './own-page.ts';

const profile = mkdtempSync(join(tmpdir(), 'sverka-firefox-'));
after(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));

type Host = HTMLElement & { oldLife?: boolean };

test('Firefox: an update under an open card keeps what was typed, and leaves one panel', { timeout: 120_000 }, async () => {
  const firefox = await launchKnown(profile);
  try {
    const { page } = await openStand(firefox, cardPath('plain', 'demo'));
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.locator('::-p-text(Редактировать)').click();
    await page.locator('#lastName').fill('Набрано и не сохранено');
    await press(page, '[role="tab"]', 'Заявка');
    await press(page, 'button', 'Изменить данные заявки');
    await type(page, 'Тема', 'Не открывается журнал');
    await press(page, '[role="tab"]', 'Сверка');
    await press(page, 'textarea', 'Вставьте');
    await page.keyboard.type('Фамилия: Иванова');
    // Firefox ends the old life without a word: what it knew is written down a moment after the last change.
    await new Promise((resolve) => setTimeout(resolve, 1500));

    for (let round = 0; round < 2; round += 1) {
      await page.evaluate(() => {
        for (const host of document.querySelectorAll<Host>('epos-sverka')) host.oldLife = true;
      });
      await reloadExtension(firefox);
      await page.bringToFront();
      await page.waitForFunction(() => {
        const hosts = [...document.querySelectorAll<Host>('epos-sverka')];
        return hosts.length === 1 && hosts[0]?.oldLife !== true && hosts[0]?.shadowRoot?.querySelector('textarea');
      }, WAIT);
    }

    assert.equal(await page.$eval('#lastName', (input) => (input as HTMLInputElement).value), 'Набрано и не сохранено');
    const pasted = await ours(page, 'textarea', 'Вставьте');
    assert.equal(await pasted.evaluate((area) => (area as HTMLTextAreaElement).value), 'Фамилия: Иванова');
    await press(page, '[role="tab"]', 'Заявка');
    await page.waitForFunction(() => document.querySelector('epos-sverka')?.shadowRoot?.querySelector('[data-ticket-text]'), WAIT);
    assert.match(await ticketText(page), /Тема: Не открывается журнал/);
    // The new life reads the card and writes into it.
    await press(page, '[role="tab"]', 'Замечания');
    await press(page, '[data-field="firstName"] button', 'Исправить');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#firstName')?.value === 'Александр', WAIT);
    assert.deepEqual(faults, []);
  } finally {
    await firefox.close();
  }
});
