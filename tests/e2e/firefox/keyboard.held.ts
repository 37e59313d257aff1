import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { cardPath } from '../../stand/model/people.ts';
import { launchFirefox, openStand } from './browser.ts';
import { until, viewOf } from './in-view.ts';

/** Enough to come from anywhere to anywhere in page and view. */
const PRESSES = 60;
/** A press in a view acts when it has stood still for so long (300 in the product), ms. */
const STILL = 450;
const SENT = 'Семенов Александр Игоревич, 14.03.1985, a.semenov@pochta.example, СНИЛС 112-233-445 95';

let browser: Browser;

before(async () => {
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What has the focus, by label, words, id and tag: in a view of ours where the page says that it is in one of its frames. */
async function focused(page: Page): Promise<string> {
  const names = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const at = document.activeElement;
          // Our element in the page, and the frames in it, say nothing of what is inside.
          if (!at || at === document.body || (at.tagName === 'DIV' && at.getAttribute('popover') === 'manual')) return '';
          return [at.getAttribute('aria-label'), at.textContent?.trim(), at.id, at.tagName.toLowerCase()].filter(Boolean).join(' | ');
        })
        .catch(() => ''),
    ),
  );
  // A view keeps its own focus while the page has it.
  return names[0] || names.slice(1).find(Boolean) || '';
}

/**
 * Goes on by Tab until what is called so has the focus. Never back by Shift+Tab: the protocol leaves Shift pressed in the frame that the focus has left,
 * and no button takes Shift+Enter. From the view's last button it begins with the first again, where a real Tab goes on to the browser.
 */
async function go(page: Page, wanted: RegExp): Promise<void> {
  const called: string[] = [];
  for (let presses = 0; presses < PRESSES; presses += 1) {
    const name = await focused(page);
    if (wanted.test(name)) return;
    called.push(name.slice(0, 40));
    await page.keyboard.press('Tab');
    // The focus goes from process to process.
    await pause(60);
  }
  assert.fail(`${wanted} is not reached: ${called.join(' → ')}`);
}

async function press(page: Page, wanted: RegExp): Promise<void> {
  await go(page, wanted);
  await pause(STILL);
  await page.keyboard.press('Enter');
}

const holds = (page: Page, id: string, text: string) =>
  until(`«${text}» in ${id}`, () =>
    page.evaluate((field, value) => document.querySelector<HTMLInputElement>(`#${field}`)?.value === value, id, text),
  );
const stands = (page: Page, selector: string) =>
  until(`«${selector}»`, async () => (await viewOf(page)).evaluate((inside) => document.querySelector(inside) !== null, selector));
const hasFocus = (page: Page, wanted: RegExp) => until(`the focus at ${wanted}`, async () => wanted.test(await focused(page)));

test('Firefox: the main job without a mouse: a mark, its fix, the comparison, the update and the ticket', async () => {
  const { page } = await openStand(browser, cardPath('mui', 'demo'));
  await stands(page, '[data-rule="name-latin"]');
  await press(page, /^Редактировать/);
  await page.waitForSelector('#firstName');
  await go(page, /^firstName \| input/);
  await stands(page, '[data-rule="name-latin"]');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await hasFocus(page, /^Исправить/);
  await pause(STILL);
  await page.keyboard.press('Enter');
  await holds(page, 'firstName', 'Александр');
  await hasFocus(page, /^firstName \| input/);

  // Our view stands behind the page in the order of Tab.
  await press(page, /^Сверка с тем/);
  await stands(page, 'textarea');
  await go(page, /textarea$/);
  await page.keyboard.type(SENT);
  await stands(page, '[data-compared]');
  await press(page, /^Взять всё/);
  await holds(page, 'lastName', 'Семенов');

  await go(page, /^Сверка \|.*button$/);
  await page.keyboard.press('ArrowRight');
  await hasFocus(page, /^Обновление/);
  await stands(page, '[data-effective]');
  await page.keyboard.press('ArrowRight');
  await hasFocus(page, /^Заявка/);
  await press(page, /^Скопировать/);
  await until('«Скопировано»', async () => (await viewOf(page)).evaluate(() => /Скопировано/.test(document.body.textContent ?? '')));
  await page.keyboard.press('Escape');
  await until('the strip', async () => (await viewOf(page)).evaluate(() => document.querySelector('[role="tab"]') === null));
  await page.close();
});
