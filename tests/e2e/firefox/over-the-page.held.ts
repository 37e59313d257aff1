import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox, openCase } from './browser.ts';
import { ours, press, until } from './in-view.ts';

/** What is ours where the page takes the focus, the scale or the top for itself, or brings its card late, in Firefox. */

let browser: Browser;

before(async () => {
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
});

const host = (page: Page) => until('our element', () => page.$('div[popover]'));

/** A press where the mark of the first name is to be, until its popover stands. */
async function pressMark(page: Page): Promise<void> {
  await host(page);
  await until('the popover of the mark', async () => {
    const at = await page.$eval('#i1', (field) => {
      const { right, top, height } = field.getBoundingClientRect();
      return { x: right + 10, y: top + height / 2 };
    });
    await page.mouse.click(at.x, at.y);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (const frame of page.frames().slice(1))
      if (await frame.evaluate(() => location.hash.startsWith('#popover')).catch(() => false)) return true;
    return false;
  });
}

test('Firefox: a mark stands beside its field where the page is enlarged', async () => {
  const { page } = await openCase(browser, 'zoom-html-zoom');
  await pressMark(page);
  await page.close();
});

test('Firefox: a mark is pressed in a modal dialog within a modal dialog', async () => {
  const inTwo = (html: string) =>
    html
      .replace('<dialog id="d">', '<dialog id="outer"><dialog id="d">')
      .replace('</dialog>', '</dialog></dialog>')
      .replace("document.getElementById('d').showModal()", "document.getElementById('outer').showModal();$&");
  const { page } = await openCase(browser, 'dialog-modal', inTwo);
  await until('our element in the inner dialog', () => page.$('#d > div[popover]'));
  await pressMark(page);
  await page.close();
});

test('Firefox: what is typed in the view stays there where the page keeps the focus in its form', async () => {
  const { page } = await openCase(browser, 'focus-trap-capture');
  await press(page, 'button', 'Сверка');
  await press(page, 'textarea');
  await page.keyboard.type('Петрова Анна');
  const typed = await (await ours(page, 'textarea')).evaluate((box) => (box as HTMLTextAreaElement).value);
  assert.equal(typed, 'Петрова Анна');
  assert.equal(await page.$eval('#i0', (field) => (field as HTMLInputElement).value), 'Кузнецова');
  await page.close();
});

test('Firefox: a card that comes late in an open shadow root is worked, and the next one after a home page', async () => {
  const { page } = await openCase(browser, 'shadow-late-content');
  await host(page);
  await ours(page, '[data-field="firstName"]');
  const card = await page.evaluate(() => {
    const root = document.querySelector('x-app')?.shadowRoot;
    const html = root?.innerHTML ?? '';
    if (root) root.innerHTML = '<p>Главная</p>';
    return html;
  });
  await until('a page without ours', async () => page.frames().length === 1);
  await page.evaluate((html) => {
    const root = document.querySelector('x-app')?.shadowRoot;
    if (root) root.innerHTML = html;
  }, card);
  await ours(page, '[data-field="firstName"]');
  await page.close();
});

test('Firefox: what the page takes back is on the clipboard, and is said to be', async () => {
  const { page } = await openCase(browser, 'server-refuses');
  await press(page, 'button', 'Исправить');
  await ours(page, '[role="status"]', 'Имя: страница не приняла значение. Вставьте сами: скопировано');
  const name = await page.$('#i1');
  await name?.click({ count: 3 });
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  await until('the pasted name', () => page.evaluate(() => document.querySelector<HTMLInputElement>('#i1')?.value === 'Ольга'));
  await page.close();
});
