import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchFirefox, openStand } from './browser.ts';
import { until } from './in-view.ts';
import { openOwnPage } from './own-page.ts';

let browser: Browser;

before(async () => {
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
});

test('Firefox: the self-diagnosis says why a page is no card, without a value of it', async () => {
  const { page } = await openStand(browser, '/plain/');
  await page.evaluate(() => {
    const rows = [
      ['Фамилия', 'Вощенникова'],
      ['Имя', 'Гульнара'],
      ['Отчество', 'Фаритовна'],
    ].map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`);
    document.body.innerHTML = `<table>${rows.join('')}</table>`;
  });
  const options = await openOwnPage(browser, 'options.html#diagnosis');
  const text = await until('the self-diagnosis', async () => {
    const shown = await options.evaluate(() => document.querySelector('[data-diagnosis]')?.textContent ?? '');
    return shown.includes('почему не карточка') ? shown.replaceAll('\u00a0', ' ') : null;
  });
  for (const words of ['рядом нет кнопок', '✓ Имя: подпись «имя»', 'permkrai.ru: браузер разрешил', '0 запросов', 'about:debugging'])
    assert.ok(text.includes(words), words);
  for (const planted of ['Вощенникова', 'Гульнара', 'Фаритовна']) assert.ok(!text.includes(planted), planted);
});
