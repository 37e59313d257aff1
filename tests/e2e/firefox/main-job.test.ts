import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { cardPath } from '../../stand/model/people.ts';
import { openStand, sharedFirefox } from './browser.ts';
import { hasView, leadOn, ours, press, unfold, until, vanishes } from './in-view.ts';

let browser: Browser;

before(async () => {
  browser = await sharedFirefox();
});

for (const face of ['plain', 'antd', 'mui'] as const) {
  test(`Firefox, «${face}»: warns on the card, fixes by a click, says from when it works`, async () => {
    const { page, strangers } = await openStand(browser, cardPath(face, 'demo'));
    await ours(page, '[data-rule="name-latin"][data-field="firstName"]');
    // The strip shows one thing at a time, the panel all.
    await unfold(page);
    await ours(page, '[data-rule="snils-checksum"][data-field="snils"]');
    // The lying panel has no foot.
    await press(page, '[role="tab"]', 'Обновление');
    const effective = await ours(page, 'time[data-effective]');
    assert.match((await effective.evaluate((node) => node.textContent)) ?? '', /14:00/);

    await page.locator('::-p-text(Редактировать)').click();
    await page.waitForSelector('input#firstName');
    await press(page, '[role="tab"]', 'Замечания');
    await press(page, '[data-rule="name-latin"] button', 'Исправить');
    await until('the corrected name', () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('#firstName')?.value === 'Александр'),
    );
    await vanishes(page, '[data-rule="name-latin"]');

    await leadOn(page, `/${face}/empty`);
    await page.waitForFunction(() => document.body.textContent !== '');
    assert.equal(hasView(page), false);
    assert.deepEqual(strangers, []);
    await page.close();
  });
}
