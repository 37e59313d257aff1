import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { ticketText } from '@/utils/text/ru/tickets';
import { HER_WINDOW } from '../her-window';
import { axeFaultsInBothThemes } from './axe-on-page';
import { openExtensionPage, workerOf } from './browser';
import { expect, standOrigin, test } from './extension';
import { heldBut } from './held';
import { readPng } from './read-png';
import { Sverka } from './sverka';

/** In the worker, where functions given to `evaluate` run. */
declare const chrome: typeof browser;

interface Doors {
  /** Set while the worker waits for a picture. */
  giveShot?: (png: string | null) => void;
}

/** No test can press the browser's own keys: the command's event is raised in the worker, and the picture it asks the browser for is the page's. */
async function armCapture(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const doors = globalThis as unknown as Doors;
    chrome.tabs.captureVisibleTab = (() =>
      new Promise((resolve, reject) => {
        doors.giveShot = (png) => (png ? resolve(`data:image/png;base64,${png}`) : reject(new Error('refused')));
      })) as unknown as typeof chrome.tabs.captureVisibleTab;
  });
}

/** Presses the command; answers the worker's call with what the page looks like at that moment. Gives back that picture. */
async function pressCommand(worker: Worker, page: Page, answer: 'picture' | 'refusal' = 'picture', ratio = 1): Promise<Buffer | null> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { ...HER_WINDOW, deviceScaleFactor: ratio, mobile: false });
  await worker.evaluate(() => (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch('take-shot'));
  await expect.poll(() => worker.evaluate(() => (globalThis as unknown as Doors).giveShot !== undefined)).toBe(true);
  // By the protocol, for Playwright's own picture forgets the pixel ratio.
  const picture =
    answer === 'picture' ? Buffer.from((await session.send('Page.captureScreenshot', { format: 'png' })).data, 'base64') : null;
  await worker.evaluate((png) => {
    const doors = globalThis as unknown as Doors;
    doors.giveShot?.(png);
    delete doors.giveShot;
  }, picture?.toString('base64') ?? null);
  return picture;
}

async function deskAfter(context: BrowserContext, act: () => Promise<unknown>): Promise<Page> {
  const [desk] = await Promise.all([context.waitForEvent('page'), act()]);
  await desk.waitForLoadState();
  return desk;
}

async function openCard(stand: Page, path: string): Promise<void> {
  await stand.goto(`${standOrigin}/${path}`);
  await new Sverka(stand).ready();
}

/** Where the letters of a text stand; an element's own box may be a taller line. */
function lettersOf(page: Page, text: string): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.getByText(text, { exact: true }).evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  });
}

const COVER = [31, 39, 51];

for (const ratio of [1, 1.5]) {
  test.describe(`at a pixel ratio of ${ratio}`, () => {
    test('a picture loses what it hides, for good', heldBut(ratio === 1), async ({ extensionContext, stand, strangers }) => {
      const worker = await workerOf(extensionContext);
      await armCapture(worker);
      await openCard(stand, 'antd/employees/1');
      const sverka = new Sverka(stand);
      const place = await sverka.place();
      const shown = readPng(await stand.screenshot());
      const snils = await lettersOf(stand, '112-233-445 96');
      const name = await lettersOf(stand, 'Игоревич');
      let before: Buffer | null = null;
      const desk = await deskAfter(extensionContext, async () => {
        before = await pressCommand(worker, stand, 'picture', ratio);
      });
      await expect.poll(() => sverka.isShown()).toBe(true);
      expect(desk.url()).toContain('desk.html#shot');
      await expect(desk.getByRole('checkbox', { name: 'СНИЛС' })).toBeChecked();

      const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Сохранить снимок' }).click()]);
      expect(download.suggestedFilename()).toMatch(/^epos-general-kontingent-\d{4}-\d{2}-\d{2}-1\.png$/);
      const png = readPng(readFileSync(await download.path()));
      expect(new Set(png.chunks)).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
      expect([png.width, png.height]).toEqual([Math.round(HER_WINDOW.width * ratio), Math.round(HER_WINDOW.height * ratio)]);

      // Every pixel of the number is one solid colour; before, it was not.
      const original = readPng(before ?? Buffer.alloc(0));
      const colours = (picture: typeof png, box: typeof snils, scale = ratio) => {
        const seen = new Set<string>();
        for (let y = Math.floor(box.y * scale); y < (box.y + box.height) * scale; y += 1)
          for (let x = Math.floor(box.x * scale); x < (box.x + box.width) * scale; x += 1) seen.add(picture.at(x, y).join());
        return seen;
      };
      expect(colours(original, snils).size).toBeGreaterThan(5);
      expect([...colours(png, snils)]).toEqual([COVER.join()]);
      // What the ticket needs stays, pixel by pixel.
      expect(colours(png, name)).toEqual(colours(original, name));
      expect(colours(png, name).size).toBeGreaterThan(5);
      // Our own view and marks were off the page: where the view stands, the picture shows the page's plain ground and an edge.
      expect(colours(shown, place, 1).size).toBeGreaterThan(20);
      expect(colours(png, place).size).toBeLessThan(10);
      expect(strangers).toEqual([]);

      // The card's own ticket says what is attached.
      await stand.bringToFront();
      // Every tab of the test's browser believes that it has the focus, so it never comes back to one.
      await sverka.view.evaluate(() => window.dispatchEvent(new Event('focus')));
      await sverka.tab(/^Заявка/);
      await expect(sverka.host.locator('[data-ticket-text]')).toContainText(`Файлы: ${download.suggestedFilename()}`);
      await expect(sverka.host.locator('[data-ticket-text]')).toContainText('Скриншоты из Контингента прикладываю.');
      await desk.bringToFront();

      // The picture has never been on the disk.
      await desk.getByRole('tab', { name: 'Заявка' }).click();
      const stored = await worker.evaluate(async () =>
        JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null)]),
      );
      expect(stored).not.toContain('iVBOR');
      expect(stored).not.toContain('112-233');
    });
  });
}

test('a register: rows are covered but the one of the card that was open before; each can be lifted, drawn, moved and taken back', async ({
  extensionContext,
  stand,
}) => {
  const worker = await workerOf(extensionContext);
  await armCapture(worker);
  await openCard(stand, 'plain/employees/3');
  await stand.getByText('Сотрудники').first().click();
  await stand.getByText('Кузнецова').first().waitFor();
  const desk = await deskAfter(extensionContext, () => pressCommand(worker, stand));
  const boxes = desk.getByRole('checkbox', { name: /^Строка другого человека/ });
  await expect(boxes.first()).toBeChecked();
  const count = await boxes.count();
  expect(count).toBeGreaterThan(5);
  await boxes.first().uncheck();
  await desk.keyboard.press('Control+z');
  await expect(boxes.first()).toBeChecked();

  // By mouse: a box over the upper left part.
  const stage = desk.getByRole('group', { name: /^Снимок страницы/ });
  const area = await stage.boundingBox();
  if (!area) throw new Error('no stage');
  await desk.mouse.move(area.x + 40, area.y + 30);
  await desk.mouse.down();
  await desk.mouse.move(area.x + 160, area.y + 90, { steps: 4 });
  await desk.mouse.up();
  const drawn = desk.getByRole('button', { name: 'Ваша закраска', exact: true });
  await expect(drawn).toBeVisible();
  const at = await drawn.boundingBox();
  // By keys: moved, made larger, removed, brought back.
  await drawn.focus();
  await desk.keyboard.press('Shift+ArrowRight');
  await desk.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(async () => (await drawn.boundingBox())?.x).toBeGreaterThan((at?.x ?? 0) + 3);
  await expect.poll(async () => (await drawn.boundingBox())?.height).toBeGreaterThan((at?.height ?? 0) + 3);
  await desk.keyboard.press('Delete');
  await expect(drawn).toHaveCount(0);
  await desk.getByRole('button', { name: 'Отменить' }).click();
  await expect(drawn).toBeVisible();
  // An arrow and a crop without a mouse.
  await desk.getByText('Стрелка', { exact: true }).first().click();
  await desk.getByRole('button', { name: 'Добавить стрелку' }).click();
  await expect(desk.getByRole('button', { name: 'Стрелка', exact: true })).toBeFocused();
  await desk.getByText('Обрезать').click();
  await desk.getByRole('button', { name: 'Выделить часть' }).click();
  await expect(desk.getByRole('button', { name: 'Граница обрезки' })).toBeFocused();

  // A reload loses nothing.
  await desk.reload();
  await expect(drawn).toBeVisible();
  const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Сохранить снимок' }).click()]);
  const png = readPng(readFileSync(await download.path()));
  expect(png.width).toBeLessThan(HER_WINDOW.width);
  expect(png.height).toBeLessThan(HER_WINDOW.height);
});

test('a page on which nothing is known is covered whole, and the desk says so; a refusal is said too', async ({
  extensionContext,
  stand,
}) => {
  const worker = await workerOf(extensionContext);
  await armCapture(worker);
  await stand.goto(`${standOrigin}/plain/empty`);
  const desk = await deskAfter(extensionContext, () => pressCommand(worker, stand));
  await expect(desk.getByText(/^Страницу не удалось прочитать/)).toBeVisible();
  await expect(desk.getByRole('checkbox')).toHaveCount(1);
  await expect(desk.getByRole('checkbox', { name: 'Вся страница' })).toBeChecked();
  await desk.getByRole('button', { name: 'Удалить снимок' }).click();
  await expect(desk.getByText('Снимка пока нет')).toBeVisible();
  expect(await worker.evaluate(async () => Object.keys(await chrome.storage.session.get(null)))).not.toContain('shot');
  // The desk that is open is used again.
  await pressCommand(worker, stand, 'refusal');
  await expect(desk.getByText('Снимок не получился')).toBeVisible();
  expect(extensionContext.pages().filter((page) => page.url().includes('desk.html'))).toHaveLength(1);
});

test('several people in one ticket: collected, typed in, put in order, removed and taken back, copied', async ({ extensionContext }) => {
  const desk = await openExtensionPage(extensionContext, 'desk.html#ticket');
  await desk
    .getByLabel('Вставьте, что прислал сотрудник')
    .fill('Иванова Тест Тестовна, 01.01.2000, ivanova@pochta.example, СНИЛС 112-233-445 95');
  await desk.getByRole('button', { name: 'Добавить в заявку' }).click();
  await desk.getByRole('button', { name: 'Вписать человека' }).click();
  await desk.getByRole('textbox', { name: 'ФИО', exact: true }).fill('Петров Тест');
  await desk.getByRole('button', { name: 'Добавить в заявку' }).click();
  const list = desk.getByRole('row').filter({ has: desk.getByRole('button', { name: /^Убрать из заявки/ }) });
  await expect(list).toHaveCount(2);
  await expect(list.first().getByRole('textbox', { name: /^ФИО/ })).toHaveValue('Иванова Тест Тестовна');
  const text = desk.locator('[data-ticket-text]').first();
  await expect(text).toContainText('1. Сотрудник: Иванова Тест Тестовна');
  await expect(text).not.toContainText('112-233');
  await desk.getByRole('button', { name: 'Выше: Петров Тест' }).press('Enter');
  await expect(text).toContainText('1. Сотрудник: Петров Тест');
  await desk.getByRole('button', { name: 'Убрать из заявки: Петров Тест' }).click();
  await expect(list).toHaveCount(1);
  await desk.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(list).toHaveCount(2);

  await desk.reload();
  await expect(list).toHaveCount(2);
  const stored = await (await workerOf(extensionContext)).evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(stored).not.toContain('Иванова');

  await desk.getByRole('button', { name: 'Скопировать неполную' }).first().click();
  await expect(desk.getByText(/^Скопировано/).first()).toBeVisible();

  // With roles there are ten columns: they are not scrolled sideways on her screen at 125 %, and everybody can read and work them.
  await desk.getByRole('combobox', { name: 'Вид заявки' }).selectOption({ label: 'Добавить или удалить роль' });
  const table = desk.getByRole('table', { name: ticketText.peopleOf });
  for (const size of [HER_WINDOW, { width: 1093, height: 496 }]) {
    await desk.setViewportSize(size);
    const cut = await table.evaluate(({ parentElement }) => (parentElement ? parentElement.scrollWidth - parentElement.clientWidth : null));
    expect(cut, `${size.width} px`).toBe(0);
  }
  await expect(desk.getByRole('columnheader', { name: 'Роль в подсистеме' })).toBeVisible();
  expect(await axeFaultsInBothThemes(desk)).toEqual([]);
});

test('the training card corrects itself like a real one', async ({ extensionContext }) => {
  const desk = await openExtensionPage(extensionContext, 'desk.html#training');
  const issue = desk.getByRole('listitem').and(desk.locator('[data-rule="name-latin"][data-field="lastName"]'));
  await expect(issue).toBeVisible();
  await issue.getByRole('button', { name: 'Исправить' }).click();
  await expect(desk.getByRole('textbox', { name: 'Фамилия' })).toHaveValue('Кузнецова');
  await expect(issue).toHaveCount(0);
  await expect(desk.locator('[data-mark="lastName"][data-rule="name-latin"]')).toHaveCount(0);
  await desk.getByRole('textbox', { name: 'Фамилия' }).fill('Ааааа');
  await expect(desk.locator('[data-rule][data-field="lastName"]').first()).toBeAttached();
  await desk.getByRole('button', { name: 'Без замечаний' }).click();
  await expect(desk.locator('[data-rule][data-severity="error"]')).toHaveCount(0);
});

test('the picture can be read and worked by everybody, in both themes', async ({ extensionContext, stand }) => {
  const worker = await workerOf(extensionContext);
  await armCapture(worker);
  await openCard(stand, 'antd/employees/1');
  const desk = await deskAfter(extensionContext, () => pressCommand(worker, stand));
  await desk.getByRole('button', { name: 'Сохранить снимок' }).waitFor();
  expect(await axeFaultsInBothThemes(desk)).toEqual([]);
});
