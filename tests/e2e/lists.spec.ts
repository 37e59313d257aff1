import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { HER_WINDOW } from '../her-window';
import { standPerson } from '../stand/model/people';
import { axeFaultsInBothThemes } from './axe-on-page';
import { openExtensionPage } from './browser';
import { expect, test } from './extension';
import { HELD } from './held';
import { schoolLists } from './school-lists';
import { Sverka } from './sverka';

const slot = (desk: Page, name: string): Locator => desk.getByRole('region', { name });

async function give(desk: Page, name: string, file: string, buffer: Buffer): Promise<void> {
  await slot(desk, name).locator('input[type=file]').setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer });
}

const people = (desk: Page, verdict: string) => desk.locator(`article[data-verdict="${verdict}"]`);
const count = (desk: Page, verdict: string) => desk.locator(`button[data-verdict="${verdict}"]`);

async function compared(desk: Page): Promise<void> {
  const { register, answers } = schoolLists();
  await give(desk, 'Реестр из Контингента', 'реестр.xlsx', register);
  await expect(slot(desk, 'Реестр из Контингента')).toContainText('реестр.xlsx');
  await give(desk, 'Что прислали сотрудники', 'ответы.xlsx', answers);
  await desk.getByRole('button', { name: 'Сверить' }).click();
  await expect(desk.getByRole('heading', { name: 'Итог сверки' })).toBeFocused();
}

test('a school from two files to the last decision, without a request', HELD, async ({ extensionContext, strangers }) => {
  const desk = await openExtensionPage(extensionContext, 'desk.html#lists');
  await extensionContext.grantPermissions(['clipboard-read', 'clipboard-write']);
  const broken: string[] = [];
  desk.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  await compared(desk);

  await count(desk, 'differs').click();
  await desk.getByLabel('Поиск по ФИО').fill('Кузнецова');
  await expect(people(desk, 'differs')).toContainText('Имя отличается');
  await desk.getByLabel('Поиск по ФИО').fill('семенова');
  await expect(people(desk, 'differs')).toContainText('Фамилия отличается');
  await desk.getByLabel('Поиск по ФИО').fill('глухова');
  await expect(people(desk, 'differs')).toContainText('Прислано: Мехоношина');
  await count(desk, 'differs').click();

  await desk.getByLabel('Поиск по ФИО').fill('зуева');
  await expect(people(desk, 'register-only')).toContainText('Нина');
  await people(desk, 'register-only')
    .getByRole('button', { name: /^Сообщение сотруднику/ })
    .click();
  expect(await desk.evaluate(() => navigator.clipboard.readText())).toContain('Здравствуйте, Нина Львовна! Пришлите данные так');
  await desk.getByLabel('Поиск по ФИО').fill('королева');
  await expect(people(desk, 'twice')).toContainText('строка 11');
  await desk.getByLabel('Поиск по ФИО').fill('чужестранцев');
  await people(desk, 'sent-only')
    .getByRole('button', { name: /^Скопировать для поиска/ })
    .click();
  expect(await desk.evaluate(() => navigator.clipboard.readText())).toBe('oleg@pochta.example');

  // Two namesakes: she chooses, and may take it back.
  await desk.getByLabel('Поиск по ФИО').fill('лыткин');
  await people(desk, 'unsure').getByRole('button', { name: 'Это строка 10: Лыткин Иван Ильич' }).click();
  await expect(people(desk, 'unsure')).toHaveCount(0);
  await expect(people(desk, 'register-only')).toContainText('строка 9');
  await desk.getByRole('button', { name: 'Отменить решение' }).click();
  await expect(people(desk, 'unsure')).toHaveCount(1);
  await people(desk, 'unsure')
    .getByRole('button', { name: /^Другой человек/ })
    .click();
  await expect(people(desk, 'sent-only')).toHaveCount(1);

  await desk.getByLabel('Поиск по ФИО').fill('');
  const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Сохранить в Excel' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^Сверка списком \d{4}-\d{2}-\d{2}\.xlsx$/);
  const parts = unzipSync(new Uint8Array(readFileSync((await download.path()) ?? '')));
  const sheet = Object.entries(parts)
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(sheet).toContain('&apos;=Тиунов'.replace('&apos;', "'"));

  const [asText] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Сохранить в CSV' }).click()]);
  expect(asText.suggestedFilename()).toMatch(/^Сверка списком \d{4}-\d{2}-\d{2}\.csv$/);
  expect(readFileSync((await asText.path()) ?? '', 'utf8')).toContain("'=Тиунов");

  await desk.getByRole('button', { name: 'Забыть списки' }).click();
  await expect(desk.getByRole('button', { name: 'Сверить' })).toBeDisabled();
  expect(broken).toEqual([]);
  expect(strangers).toEqual([]);
});

test('messages one after the other, and a blank to send out', async ({ extensionContext }) => {
  const desk = await openExtensionPage(extensionContext, 'desk.html#lists');
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Бланк для сотрудников' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Бланк для сотрудников.xlsx');
  await slot(desk, 'Что прислали сотрудники')
    .getByLabel('Или вставьте таблицу либо сообщения подряд')
    .fill('Семёнова Анна Ильинична, 01.02.1980, a@pochta.example\n\nДобрый день! Лыткин Иван Ильич, 2 марта 1965 года, l@pochta.example');
  await expect(slot(desk, 'Что прислали сотрудники')).toContainText(/Сообщения разобраны: 2\sчеловека/);
});

test('each card she opens is compared by itself with the list, until it is forgotten', async ({ extensionContext, stand }) => {
  const desk = await openExtensionPage(extensionContext, 'desk.html#lists');
  const { lastName, firstName, middleName, birthDate, email } = standPerson('all-well').values;
  const head = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Почта'];
  const row = [lastName, firstName, middleName, birthDate, email];
  const differing = [...row.slice(0, 4), 'another@pochta.example'];
  const paste = (name: string, label: string, rows: readonly (readonly string[])[]) =>
    slot(desk, name)
      .getByLabel(label)
      .fill(rows.map((cells) => cells.join('\t')).join('\n'));
  await paste('Реестр из Контингента', 'Или вставьте строки реестра', [head, row]);
  await paste('Что прислали сотрудники', 'Или вставьте таблицу либо сообщения подряд', [head, differing]);
  await desk.getByRole('button', { name: 'Сверить' }).click();
  await desk.getByRole('button', { name: 'Сверять по карточкам' }).click();
  await expect(desk.getByText('Список в памяти браузера')).toBeVisible();

  const sverka = new Sverka(stand);
  await stand.bringToFront();
  await sverka.open('plain', 'all-well');
  await sverka.tab(/^Сверка/);
  await expect(sverka.host.locator('[data-compared="email"][data-state="differs"]')).toBeAttached();

  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Забыть списки' }).click();
  await stand.bringToFront();
  await sverka.open('plain', 'all-well');
  await sverka.tab(/^Сверка/);
  await expect(sverka.host.locator('[data-compared]')).toHaveCount(0);
});

test('nothing is wrong for axe, nothing is cut off, in both themes and at both sizes', HELD, async ({ extensionContext }) => {
  const desk = await openExtensionPage(extensionContext, 'desk.html#lists');
  const check = async () => {
    for (const size of [{ width: 1093, height: 496 }, HER_WINDOW]) {
      await desk.setViewportSize(size);
      expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(await axeFaultsInBothThemes(desk)).toEqual([]);
  };
  await expect(desk.getByRole('button', { name: 'Сверить' })).toBeVisible();
  await check();
  await compared(desk);
  await check();
});
