import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { cardPath } from '../../stand/model/people.ts';
import { standOrigin } from '../../stand/serve.ts';
import { openStand, PATIENCE, sharedFirefox } from './browser.ts';
import { leadOn, ours, press, ticketText, unfold, until } from './in-view.ts';
import { ask, openOwnPage, pressOwn } from './own-page.ts';

/** One whole story in Firefox: from the refusal of the save to the text of the ticket. */

let browser: Browser;

const SCHOOL = { kind: 'Школа', territory: 'г. Пермь', name: 'Тестовая школа БД' };

before(async () => {
  browser = await sharedFirefox();
});

let told: Promise<void> | undefined;
async function tellSchool(): Promise<void> {
  const page = await openOwnPage(browser);
  await ask(page, 'saveSettings', { organization: SCHOOL });
  await page.close();
}

/** A page of the stand where the school is known. */
async function openKnown(path: string): ReturnType<typeof openStand> {
  told ??= tellSchool();
  await told;
  return openStand(browser, path);
}

/** What is in the clipboard: pasted, as the user would, into the app's own form. */
async function pasted(page: Page): Promise<string> {
  await page.bringToFront();
  await leadOn(page, '/plain/support');
  const area = await page.waitForSelector('textarea');
  await area?.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '', { timeout: PATIENCE });
  return (await area?.evaluate((element) => (element as HTMLTextAreaElement).value.trim())) ?? '';
}

test('Firefox: a value in use, from the refusal of the save to the merge ticket', async () => {
  const { page, strangers } = await openKnown(cardPath('plain', 'all-well'));
  await page.locator('::-p-text(Редактировать)').click();
  const email = await page.waitForSelector('input#email');
  await email?.click({ count: 3 });
  await page.keyboard.type('a.semenov@pochta.example');
  await page.locator('::-p-text(Сохранить)').click();
  await until('the refusal', () => page.evaluate(() => document.body.textContent?.includes('Адрес электронной почты уже используется')));

  await ours(page, 'button', 'Скопировать почту для поиска');
  // «Guided from the error message to the paste»: four clicks, the copy among them.
  for (const [selector, words] of [
    ['button', 'Что делать'],
    ['input[type="radio"]', 'Не нашлось'],
    ['input[type="radio"]', 'Не нашлось и там'],
    ['button', 'Скопировать заявку'],
  ] as const)
    await press(page, selector, words);
  await ours(page, 'button', 'Скопировать заявку');
  await until('the word of the copy', async () =>
    (await ours(page, '[role="status"]', 'Скопировано.')).evaluate((node) => node.textContent?.includes('«объединение личностей»')),
  );
  await press(page, '[role="tab"]', 'Заявка');

  const text = await ticketText(page);
  assert.equal(
    text.trim(),
    `Тема: Объединение дублей личности

Сотрудник: Кузнецова Мария Павловна (профиль сотрудник)
Дата рождения: 23.07.1979
Роль в организации: сотрудник
Школа: г. Пермь, Тестовая школа БД

Прошу перенести данные с личности (не найдена, на ней указана почта a.semenov@pochta.example) на личность (Кузнецова Мария Павловна, 23.07.1979, ${standOrigin}${cardPath('plain', 'all-well')}). Дубль личности удалить.

При внесении почты появляется сообщение «Адрес электронной почты уже используется». Ни в организации, ни в муниципалитете этот адрес у другого человека не найден.`,
  );

  assert.equal(await pasted(page), text.trim());
  assert.deepEqual(strangers, []);
  await page.close();
});

test('Firefox: a sign-in that fails after the update, from its error page to the login ticket in four clicks, and one from then on', async () => {
  const { page } = await openKnown(cardPath('plain', 'all-well'));
  const url = `${standOrigin}${cardPath('plain', 'all-well')}`;
  const popup = await openOwnPage(browser, 'popup.html');
  // What was done at the card a week ago: compared, no duplicate found, saved.
  const ticks = Object.fromEntries(
    ['ask-data', 'compare-name', 'compare-birth-date', 'compare-email', 'compare-snils'].map((id) => [id, true]),
  );
  await ask(popup, 'saveChecklist', url, { situation: 'login-confirmed', ticks, answers: { duplicates: 'none' } });
  await ask(popup, 'addPending', { url, label: 'Кузнецова М. П.', savedAt: Date.now() - 7 * 86_400_000 });
  await popup.reload({ timeout: 500 }).catch(() => undefined);
  await pressOwn(popup, 'Не работает');
  await pressOwn(popup, 'Да, видно');
  await pressOwn(popup, 'Готово');
  // What is ticked is known to the worker before the popup is opened anew.
  await until('the tick of the picture', async () => {
    const steps = (await ask(popup, 'checklist', url)) as { ticks?: Record<string, boolean> } | null;
    return steps?.ticks?.screenshot === true;
  });
  // Before 14:00 in Perm nobody can have tried it today: the day is the one thing that is asked.
  const late = new Date(Date.now() + 5 * 3_600_000).getUTCHours() >= 14;
  const copy = late ? 'Скопировать заявку' : 'Скопировать неполную';
  await pressOwn(popup, copy);
  const isCopied = () =>
    popup.evaluate(() => [...document.querySelectorAll('[role="status"]')].some((one) => one.textContent?.includes('«вход в систему»')));
  await until('the word of the copy', isCopied);
  await popup.reload({ timeout: 500 }).catch(() => undefined);
  await until('the popup anew', async () => !(await isCopied()));
  // The open card has heard of what was ticked beside it.
  await until('the steps anew', () =>
    popup.evaluate(
      () => /Скопировать/u.test(document.body.textContent ?? '') && !/снимок Контингента/u.test(document.body.textContent ?? ''),
    ),
  );
  await pressOwn(popup, copy);
  await until('the word of the second copy', isCopied);
  const copied = await pasted(page);
  assert.match(copied, /^Тема: Ошибка входа в ЭПОС/u);
  assert.match(copied, /дубли не найдены\. .*Скриншоты из Контингента и скриншот ошибки прикладываю\./u);
  assert.deepEqual(copied.match(/\[укажите: [^\]]+\]/gu) ?? [], late ? [] : ['[укажите: день, когда проверен вход]']);
  await popup.close();
  await page.close();
});

test('Firefox: a role is chosen by the keyboard', async () => {
  const { page, strangers } = await openKnown(cardPath('antd', 'demo'));
  const value = async () =>
    (await ours(page, '[data-path="people.0.role"]')).evaluate((field) => [
      (field as HTMLInputElement).value,
      field.getAttribute('aria-expanded'),
    ]);
  await unfold(page);
  await press(page, '[role="tab"]', 'Заявка');
  const kind = await ours(page, 'select', 'Вид заявки');
  await kind.select('role');
  await press(page, 'button', 'роль в подсистеме');
  await page.keyboard.press('ArrowDown');
  await ours(page, '[role="option"]', 'Школьный куратор олимпиад');
  await page.keyboard.type('зам дир');
  await ours(page, '[role="listbox"]', 'Роль в подсистеме');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until('the role in the ticket', async () => (await ticketText(page)).includes('Заместитель директора'));
  assert.deepEqual(await value(), ['Заместитель директора', 'false']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.deepEqual(await value(), ['Заместитель директора', 'false']);
  assert.deepEqual(strangers, []);
  await page.close();
});
