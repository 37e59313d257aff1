/** The signs on the rows of a register, in Firefox: our root in the page is closed to the protocol, so they are seen as a user sees them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { readPng } from '../read-png.ts';
import { launchFirefox, openStand } from './browser.ts';
import { until } from './in-view.ts';
import { openOwnPage, pressOwn } from './own-page.ts';

let browser: Browser;

before(async () => {
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
});

const SENT = 'ФИО;Дата рождения;СНИЛС;Электронная почта\nКузнецова Мария Павловна;23.07.1979;112-233-445 95;kuznetsova@pochta.example\n';
/** A sign has so many coloured points at least. */
const LEAST = 20;

test('Firefox: while a list is kept each row of the register on screen has its sign, and none when it is forgotten', async () => {
  const { page } = await openStand(browser, '/plain/school');
  await until('the rows', () => page.evaluate(() => document.querySelectorAll('tbody tr').length > 5));
  await until('our view', async () => page.frames().length > 1);
  /** Coloured points in the cells of surnames: the page's own text is grey. */
  const coloured = async () => {
    const box = await page.evaluate(() => {
      const cells = [...document.querySelectorAll('tbody tr td:first-child')].slice(0, 6).map((cell) => cell.getBoundingClientRect());
      const [first, last] = [cells[0], cells.at(-1)];
      return first && last ? { x: first.x, y: first.y, width: first.width, height: last.bottom - first.y } : null;
    });
    assert.ok(box);
    const { width, height, at } = readPng(await page.screenshot({ clip: box }));
    let count = 0;
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const [red, green, blue] = at(x, y);
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) count += 1;
      }
    return count;
  };
  assert.ok((await coloured()) < LEAST);

  const desk = await openOwnPage(browser, 'desk.html#lists');
  await until('the two lists', () => desk.evaluate(() => document.querySelectorAll('input[type=file]').length === 2));
  await desk.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'ответы.csv'));
    const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[1];
    if (!input) throw new Error('no input');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, SENT);
  await until('the list', () => desk.evaluate(() => document.body.textContent?.includes('ответы.csv') === true));
  await pressOwn(desk, 'Сверять по карточкам');
  await page.bringToFront();
  await until('the signs', async () => (await coloured()) >= LEAST);

  await desk.bringToFront();
  await pressOwn(desk, 'Забыть список');
  await page.bringToFront();
  await until('the end of the signs', async () => (await coloured()) < LEAST);
});
