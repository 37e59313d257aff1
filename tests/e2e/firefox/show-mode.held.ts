import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { cardPath } from '../../stand/model/people.ts';
import { launchFirefox, openStand } from './browser.ts';
import { ours, press, unfold, until, viewOf } from './in-view.ts';
import { ask, openOwnPage } from './own-page.ts';

let browser: Browser;

before(async () => {
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
});

/** The person of the stand's card, and who waits. */
const NOBODY = /Семёнов|Алексaндр|Александр|Игоревич|14\.03\.1985|112-233-445 96|semenov|Шерматова/i;

/** What can be seen and read out of the view in the page; what stands in an input is drawn as dots. */
const shownIn = async (page: Page) =>
  (
    await (await viewOf(page)).evaluate(() => `${document.title} ${document.documentElement.outerHTML} ${document.body.textContent}`)
  ).replaceAll('\u00a0', ' ');

test('Firefox: «Режим показа», switched elsewhere, hides people in the view that stands in a page, and shows them again', async () => {
  const own = await openOwnPage(browser);
  await ask(own, 'addPending', { url: 'https://kontingent.permkrai.ru/2', label: 'Шерматова Г. Ф.', savedAt: Date.now() });
  const { page } = await openStand(browser, cardPath('plain', 'demo'));
  await ours(page, '[data-rule="name-latin"]');
  assert.match(await shownIn(page), NOBODY);
  await ask(own, 'setShowMode', true);
  await until('the masked strip', async () => !NOBODY.test(await shownIn(page)));
  await unfold(page);
  await ours(page, '[data-show-mode-bar]');
  for (const tab of ['Замечания', 'Сверка', 'Обновление', 'Заявка']) {
    await press(page, '[role="tab"]', tab);
    await until(`«${tab}»`, async () => (await ours(page, '[role="tab"][aria-selected="true"]', tab)) !== null);
    assert.doesNotMatch(await shownIn(page), NOBODY, tab);
  }
  await ask(own, 'setShowMode', false);
  await until('the names again', async () => NOBODY.test(await shownIn(page)));
  await page.close();
});

test('Firefox: a check that is switched off in the settings goes from the view that stands in a page', async () => {
  const own = await openOwnPage(browser);
  const { page } = await openStand(browser, cardPath('plain', 'demo'));
  await ours(page, '[data-rule="name-latin"]');
  await ask(own, 'saveSettings', { rulesOff: ['name-latin'] });
  await until('the end of the issue', async () =>
    (await viewOf(page)).evaluate(() => document.querySelector('[data-rule="name-latin"]') === null),
  );
  await ask(own, 'saveSettings', { rulesOff: [] });
  await ours(page, '[data-rule="name-latin"]');
  await page.close();
});
