import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { makeXlsx } from '../../unit/register/make-xlsx.ts';
import { FIREFOX_E2E } from './browser.ts';

/** The extension's address is settled beforehand. */
const UUID = '5e6f0b9a-1111-4222-8333-944445555777';

let browser: Browser;

before(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    // pages of an extension count as the browser's own
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'sverka@epos-sverka.example': UUID }) },
  });
  await browser.installExtension(FIREFOX_E2E);
});
after(async () => {
  await browser?.close();
});

/** Waits for words on the page; the protocol does not see pages of an extension load, so it is asked. */
async function words(page: Page, wanted: string): Promise<string> {
  let text = '';
  for (let tries = 0; tries < 200; tries += 1) {
    text = (await page.evaluate(() => document.body?.textContent ?? '').catch(() => '')).replaceAll('\u00a0', ' ');
    if (text.includes(wanted)) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`«${wanted}» is not in: ${text}`);
}

test('Firefox: a workbook is read and checked in the worker of the desk', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 6000 }, (_, index) => [
    'Петров',
    index === 5000 ? 'Алекс\u0061ндр' : 'Александр',
    'Ильич',
    `${String(1 + (index % 28)).padStart(2, '0')}.${String(1 + (index % 12)).padStart(2, '0')}.${1950 + (index % 50)}`,
  ]);
  const file = Buffer.from(makeXlsx({ Сотрудники: [['Фамилия', 'Имя', 'Отчество', 'Дата рождения'], ...rows] })).toString('base64');
  const page = await browser.newPage();
  await page.goto(`moz-extension://${UUID}/desk.html#register`, { timeout: 500 }).catch(() => undefined);
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
