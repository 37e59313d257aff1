import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { makeXlsx } from '../../unit/register/make-xlsx.ts';
import { sharedFirefox } from './browser.ts';
import { until } from './in-view.ts';
import { openOwnPage } from './own-page.ts';

let browser: Browser;

before(async () => {
  browser = await sharedFirefox();
});

/** The page's text once it holds these words. */
const words = (page: Page, wanted: string): Promise<string> =>
  until(`«${wanted}»`, async () => {
    const text = (await page.evaluate(() => document.body?.textContent ?? '')).replaceAll('\u00a0', ' ');
    return text.includes(wanted) ? text : null;
  });

test('Firefox: a workbook is read and checked in the worker of the desk', async () => {
  const rows = Array.from({ length: 6000 }, (_, index) => [
    'Петров',
    index === 5000 ? 'Алекс\u0061ндр' : 'Александр',
    'Ильич',
    `${String(1 + (index % 28)).padStart(2, '0')}.${String(1 + (index % 12)).padStart(2, '0')}.${1950 + (index % 50)}`,
  ]);
  const file = Buffer.from(makeXlsx({ Сотрудники: [['Фамилия', 'Имя', 'Отчество', 'Дата рождения'], ...rows] })).toString('base64');
  const page = await openOwnPage(browser, 'desk.html#register');
  await words(page, 'перетащите его сюда');
  await page.evaluate((base64) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], 'реестр.xlsx'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no input');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
  const text = await words(page, 'Проверено: ');
  assert.match(text, /Проверено: 6 000 человек/);
  assert.match(text, /Строка 5002/);
  assert.match(text, /В имени латинская буква «a»/);
});
