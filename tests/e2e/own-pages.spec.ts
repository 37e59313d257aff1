import type { Page } from '@playwright/test';
import { HER_WINDOW } from '../her-window';
import { axeFaultsInBothThemes } from './axe-on-page';
import { ask, openExtensionPage } from './browser';
import { expect, test } from './extension';
import { FULL } from './held';

/** The browser's own object inside an extension page. */
declare const chrome: typeof import('wxt/browser').browser;

/** Every page of the extension that stands in a tab of its own or beside one; lists, register and picture are walked with what they show (lists, register-file, desk). */
const PAGES = ['options.html?welcome', 'desk.html#ticket', 'help.html#memo', 'popup.html'];
/** Made of the same parts. */
const HELD_PAGES = [
  'options.html#diagnosis',
  'desk.html#training',
  'help.html#rules',
  'help.html#shortcuts',
  'help.html#rollout',
  'sidepanel.html',
];

/** Sizes: her window, the same at 125 and 200 %, and a telephone's width. */
const SIZES = [HER_WINDOW, { width: 1093, height: 496 }, { width: 683, height: 310 }, { width: 320, height: 620 }];

/** By how many px what is drawn is wider than the window: nobody scrolls sideways to read. */
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('every page of ours can be read by everybody: in both themes, enlarged, narrow, in forced colours', async ({
  extensionContext,
  strangers,
}) => {
  // Nine pages, four sizes, two themes and forced colours, each looked over by axe.
  if (FULL) test.setTimeout(900_000);
  const page = await openExtensionPage(extensionContext, 'help.html');
  const root = page.url().replace(/help\.html.*$/, '');
  for (const path of FULL ? [...PAGES, ...HELD_PAGES] : PAGES) {
    await page.goto('about:blank');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize(HER_WINDOW);
    await page.goto(`${root}${path}`);
    await expect(page.locator('h1, h2').first(), path).toBeVisible();
    // What a tab is called is what stands in it.
    await expect(page, path).toHaveTitle(new RegExp((await page.locator('h1').first().textContent()) ?? ''));
    if (path.endsWith('#diagnosis')) await expect(page.getByText('0\u00a0запросов')).toBeVisible();
    expect(await axeFaultsInBothThemes(page), path).toEqual([]);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await tooWide(page), `${path} at ${size.width} px`).toBeLessThanOrEqual(0);
      if (FULL) expect(await axeFaultsInBothThemes(page), `${path} at ${size.width} px`).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    if (FULL) expect(await axeFaultsInBothThemes(page), `${path}, forced colours`).toEqual([]);
    const { length } = await page.locator('button:visible, a:visible, input:visible').all();
    expect(length, `${path}, forced colours`).toBeGreaterThan(0);
  }
  expect(strangers).toEqual([]);
});

test('the browser has given every command the keys that the help names', async ({ extensionContext }) => {
  const page = await openExtensionPage(extensionContext, 'help.html#shortcuts');
  const given = await page.evaluate(() => chrome.commands.getAll());
  expect(given.map(({ name }) => name).sort()).toEqual(['_execute_action', 'copy-ticket', 'show-mode', 'take-shot']);
  for (const { shortcut } of given) await expect(page.getByRole('cell', { name: shortcut || 'no keys', exact: true })).toBeVisible();
});

test('the marks of the training card stay where they stand, with a window open beside one too', async ({ extensionContext }) => {
  const page = await openExtensionPage(extensionContext, 'desk.html#training');
  await expect(page.locator('[data-mark]')).toHaveCount(7);
  // However long the page is: a scroll bar that comes moves nothing.
  const room = () => page.evaluate(() => document.body.clientWidth);
  const before = await room();
  await page.setViewportSize({ ...HER_WINDOW, height: 2000 });
  expect(await room()).toBe(before);
  await page.setViewportSize(HER_WINDOW);
  const places = () =>
    page.evaluate(async () => {
      // As every look for what has moved; two frames later they are drawn.
      dispatchEvent(new Event('resize'));
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((mark) => {
        const { x, y } = mark.getBoundingClientRect();
        return `${mark.dataset.mark} ${x},${y}`;
      });
    });
  await places();
  const first = await places();
  for (let look = 0; look < 3; look += 1) expect(await places()).toEqual(first);
  await page.locator('[data-mark="firstName"]').click();
  await expect(page.locator('[data-popover] [data-rule]').first()).toBeVisible();
  for (let look = 0; look < 3; look += 1) expect(await places()).toEqual(first);
});

test('the memo prints on one page of A4, with its picture', async ({ extensionContext }) => {
  const page = await openExtensionPage(extensionContext, 'help.html#memo');
  const picture = page.getByRole('img', { name: /Сверка на карточке/ });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('«Режим показа» is known before the first name is drawn, in popup and desk', async ({ extensionContext }) => {
  const desk = await openExtensionPage(extensionContext, 'help.html');
  await desk.goto(desk.url().replace('help.html', 'desk.html#ticket'));
  const person = { fullName: 'Вощенникова Гульнара Фаридовна', birthDate: '18.05.1987', email: 'g.voschenikova@pochta.example' };
  await ask(desk, 'saveBasket', [{ id: 'https://kontingent.permkrai.ru/2', person, claims: [] }]);
  await ask(desk, 'addPending', { url: 'https://kontingent.permkrai.ru/2', label: 'Вощенникова Г. Ф.', savedAt: Date.now() });
  await ask(desk, 'setShowMode', true);
  await desk.reload();
  await expect(desk.getByText('Режим показа: личные данные')).toBeVisible();
  await expect(desk.locator('[data-ticket-text]')).toContainText('Тема: ');
  const popup = await openExtensionPage(extensionContext, 'popup.html');
  await popup.getByRole('button', { name: /^Ждут обновления/ }).click();
  await expect(popup.getByText('••')).not.toHaveCount(0);
  for (const page of [desk, popup]) expect(await page.content()).not.toMatch(/Вощенников|18\.05\.1987|voschenikova/);
  await ask(desk, 'setShowMode', false);
  await expect(desk.locator('[data-ticket-text]')).toContainText('Вощенникова Гульнара Фаридовна');
  await expect(popup.getByText('Вощенникова Г. Ф.')).toBeVisible();
});
