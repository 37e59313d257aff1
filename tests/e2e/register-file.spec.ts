import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { HER_WINDOW } from '../her-window';
import { axeFaultsInBothThemes } from './axe-on-page';
import { openExtensionPage, workerOf } from './browser';
import { expect, test } from './extension';
import { FULL, HELD, heldBut } from './held';
import { largeCsv, lockedXlsx, smallCsv, smallXlsx, tabbed } from './register-files';

/** In the worker, where functions given to `evaluate` run. */
declare const chrome: typeof browser;

const openDesk = (context: BrowserContext) => openExtensionPage(context, 'desk.html#register');

async function choose(desk: Page, name: string, buffer: Buffer): Promise<void> {
  await desk.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const faults = (desk: Page) => desk.getByRole('region', { name: 'Замечания' }).getByRole('listitem');
const row = (desk: Page, number: number) => desk.locator('[data-index]').filter({ hasText: new RegExp(`^Строка ${number}(?!\\d)`) });

async function leftOnDisk(context: BrowserContext): Promise<string> {
  const worker = await workerOf(context);
  return worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null), await chrome.storage.sync.get(null)]),
  );
}

test('an exported workbook: what is wrong, by the rows of the file; a reload forgets it', async ({ extensionContext, strangers }) => {
  const desk = await openDesk(extensionContext);
  await extensionContext.grantPermissions(['clipboard-read', 'clipboard-write']);
  const broken: string[] = [];
  desk.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  await choose(desk, 'сотрудники.xlsx', smallXlsx());
  const sum = desk.getByRole('region', { name: 'Итог проверки' });
  await expect(sum).toContainText('Проверено: 6 человек');
  await expect(sum).toContainText('СНИЛС без нулей в начале');
  await expect(sum).toContainText('Пропущена 1 строка без человека');
  await expect(sum).toContainText('Ничего не сохранено');
  await expect(row(desk, 5).locator('[data-rule="name-latin"][data-field="firstName"][data-severity="error"]')).toBeVisible();
  await expect(row(desk, 8)).toContainText('Дата рождения не указана');
  // The row whose СНИЛС is a number is no fault of the person.
  await expect(row(desk, 9)).toHaveCount(0);
  await desk.getByLabel('Какие замечания').selectOption({ label: 'Все' });
  await expect(row(desk, 9)).toContainText('СНИЛС');

  await desk.getByLabel('Проверка', { exact: true }).selectOption({ label: 'Латинские буквы в ФИО (1)' });
  await expect(desk.locator('[data-index]')).toHaveCount(1);
  await desk.getByLabel('Проверка', { exact: true }).selectOption('');
  await desk.getByLabel('Поиск по ФИО').fill('королев');
  await expect(desk.getByText(/^Показано 2 из/)).toBeVisible();
  await desk.getByLabel('Поиск по ФИО').fill('нет такой');
  await desk.getByRole('button', { name: 'Показать все' }).click();

  await desk.getByRole('button', { name: 'Скопировать список' }).click();
  await expect(desk.getByText(/^Скопировано: 5\sстрок/)).toBeVisible();
  const copied = await desk.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Строка 5. Петров');
  expect(copied).not.toContain('112-233');

  const stored = await leftOnDisk(extensionContext);
  for (const trace of ['Кузнецова', 'сотрудники', '112-233']) expect(stored).not.toContain(trace);
  await desk.reload();
  await expect(desk.getByText('перетащите его сюда')).toBeVisible();
  expect(broken).toEqual([]);
  expect(strangers).toEqual([]);
});

test('probable duplicates: letter by letter, none of them, both into a ticket and back', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await choose(desk, 'реестр.csv', smallCsv());
  await expect(desk.getByText('Кодировка файла — Windows-1251.')).toBeVisible();
  await desk.getByRole('tab', { name: 'Возможные дубли' }).click();
  const pair = desk.getByRole('article', { name: /Королёва/ });
  await expect(pair).toContainText('один человек');
  await expect(pair).toContainText('буквы-заменители');
  await expect(pair).toContainText('Строка 4');
  await expect(pair).toContainText('Строка 5');

  await pair.getByRole('button', { name: /^Не дубль/ }).click();
  await expect(pair).toHaveCount(0);
  await expect(desk.getByText('Скрыто как «не дубль»: 1')).toBeVisible();
  await desk.getByRole('button', { name: 'Вернуть', exact: true }).click();

  await pair.getByRole('button', { name: /^Заявка на объединение/ }).click();
  await expect(desk.getByRole('tab', { name: /^Заявка/ })).toHaveAttribute('aria-selected', 'true');
  const text = desk.locator('[data-ticket-text]').first();
  await expect(text).toContainText('Прошу перенести данные с личности (Королева Алена Петровна');
  await expect(text).toContainText('на личность (Королёва Алёна Петровна');
  await expect(text).not.toContainText('087-654');
  // Nobody knows the cards' addresses yet: they are asked for.
  await expect(desk.getByText(/ссылка на карточку/).first()).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Скопировать неполную' }).first()).toBeVisible();
  // The register is still there.
  await desk.getByRole('tab', { name: 'Реестр' }).click();
  await expect(desk.getByRole('region', { name: 'Итог проверки' })).toContainText('Проверено: 5 человек');
  await desk.getByRole('tab', { name: /^Заявка/ }).click();
  await desk.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(desk.getByText('В заявке пока никого нет')).toBeVisible();
});

test('a pasted table, and columns that have to be named', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  const area = desk.getByLabel('Или вставьте таблицу');
  const paste = (text: string) =>
    area.evaluate((element, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste(tabbed());
  await expect(desk.getByRole('heading', { name: 'Вставленная таблица' })).toBeVisible();
  await expect(row(desk, 3)).toContainText('Петров');
  await desk.getByRole('button', { name: 'Открыть другой файл' }).click();

  await paste('Кто\tНомер\nЛи Анна Олеговна\t112-233-445 96\n');
  await expect(desk.getByText('Названия столбцов незнакомые')).toBeVisible();
  await desk.getByLabel('Столбец 1').selectOption({ label: 'не нужен' });
  await expect(desk.getByRole('button', { name: 'Проверить' })).toBeDisabled();
  await expect(desk.getByText('Не нашли столбец с фамилией или ФИО')).toBeVisible();
  await desk.getByLabel('Столбец 1').selectOption({ label: 'ФИО целиком' });
  await desk.getByLabel('Столбец 2').selectOption({ label: 'СНИЛС' });
  await desk.getByRole('button', { name: 'Проверить' }).click();
  await expect(row(desk, 2)).toContainText('Контрольное число СНИЛС не сходится');
  await expect(desk.getByText('Не проверено, в файле нет столбцов: «Дата рождения», «Электронная почта».')).toBeVisible();
  await desk.getByRole('button', { name: 'Столбцы' }).click();
  await expect(desk.getByLabel('Столбец 2')).toHaveValue('snils');
});

for (const [name, buffer, says] of [
  ['пусто.xlsx', Buffer.alloc(0), 'В файле нет ни одной строки'],
  ['пароль.xlsx', lockedXlsx(), 'Файл защищён паролем'],
  ['картинка.xlsx', Buffer.from('89504e470d0a1a0a', 'hex'), 'Это не таблица'],
  ['обрывок.xlsx', smallXlsx().subarray(0, 700), 'Файл повреждён'],
  ['страница.xls', Buffer.from('<html><table><tr><td>Фамилия</td></tr></table></html>'), 'Внутри файла веб-страница'],
] as const) {
  test(`says what to do with ${name}`, heldBut(name === 'обрывок.xlsx'), async ({ extensionContext }) => {
    const desk = await openDesk(extensionContext);
    await choose(desk, name, buffer);
    await expect(desk.getByText(new RegExp(`^${says}.*: «${name}»`))).toBeVisible();
    // And goes on with a good one.
    await choose(desk, 'реестр.csv', smallCsv());
    await expect(desk.getByRole('region', { name: 'Итог проверки' })).toBeVisible();
  });
}

test('a file that is dropped does not take the desk away', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  const transfer = await desk.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'реестр.csv'));
      return data;
    },
    [...smallCsv()],
  );
  const section = desk.getByRole('region', { name: 'Проверка реестра из файла' });
  await section.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(desk.getByText('Отпустите файл')).toBeVisible();
  await section.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(desk.getByRole('region', { name: 'Итог проверки' })).toBeVisible();
});

/** As many as the register of a city, or enough for a list of which only a part is drawn. */
const ROWS = FULL ? 30_000 : 4_000;

test('a large register: stopped, done, walked through by keys', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await choose(desk, 'большой.csv', largeCsv(ROWS));
  await expect(desk.getByRole('progressbar')).toBeVisible();
  await desk.getByRole('button', { name: 'Остановить' }).click();
  if (await desk.getByRole('button', { name: 'Проверить' }).isVisible()) await desk.getByRole('button', { name: 'Проверить' }).click();
  else await choose(desk, 'большой.csv', largeCsv(ROWS));
  await expect(desk.getByRole('region', { name: 'Итог проверки' })).toContainText(`Проверено: ${ROWS.toLocaleString('ru-RU')} человек`, {
    timeout: 240_000,
  });
  // Of thousands only those in view are in the tree.
  expect(await faults(desk).count()).toBeLessThan(60);

  const list = desk.getByRole('region', { name: 'Замечания' });
  await list.focus();
  await desk.keyboard.press('ArrowDown');
  await expect(desk.locator('[data-index="0"]')).toBeFocused();
  await desk.keyboard.press('ArrowDown');
  await expect(desk.locator('[data-index="1"]')).toBeFocused();
  await desk.keyboard.press('End');
  await expect.poll(async () => Number(await desk.locator('[data-index]:focus').getAttribute('data-index'))).toBeGreaterThan(ROWS / 30);
  await desk.keyboard.press('Home');
  await expect(desk.locator('[data-index="0"]')).toBeFocused();

  await desk.getByRole('tab', { name: 'Возможные дубли' }).click();
  const pairs = desk.getByRole('region', { name: 'Возможные дубли' });
  await pairs.focus();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Tab');
  await expect(pairs.getByRole('button', { name: /^Заявка на объединение/ }).first()).toBeFocused();
});

test('every state can be read and worked by everybody, in both themes, at every width', HELD, async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  const check = async (state: string) => {
    for (const width of [HER_WINDOW.width, 800, 360]) {
      await desk.setViewportSize({ width, height: HER_WINDOW.height });
      const wide = await desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, `${state} at ${width}`).toBeLessThanOrEqual(0);
    }
    await desk.setViewportSize(HER_WINDOW);
    if (FULL || state === 'faults' || state === 'pairs') expect(await axeFaultsInBothThemes(desk), state).toEqual([]);
  };
  await check('empty');
  await choose(desk, 'пароль.xlsx', lockedXlsx());
  await desk.getByText('Файл защищён паролем').waitFor();
  await check('failed');
  await choose(desk, 'список.csv', Buffer.from('Кто;Номер\nЛи Анна;112-233-445 96\n'));
  await desk.getByRole('button', { name: 'Проверить' }).waitFor();
  await check('columns');
  await desk.getByRole('button', { name: 'Открыть другой файл' }).click();
  await choose(desk, 'сотрудники.xlsx', smallXlsx());
  await desk.getByRole('region', { name: 'Итог проверки' }).waitFor();
  await check('faults');
  await desk.getByRole('tab', { name: 'Возможные дубли' }).click();
  await check('pairs');
});
