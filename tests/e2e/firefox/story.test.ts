import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { cardPath } from '../../stand/model/people.ts';
import { standOrigin } from '../../stand/serve.ts';
import { launchFirefox, openStand, PATIENCE } from './browser.ts';
import { ours, press, ticketText, type, until } from './in-view.ts';

/** One whole story in Firefox: from the refusal of the save to the text of the ticket. */

let browser: Browser;

before(async () => {
  browser = await launchFirefox();
});
after(async () => {
  await browser?.close();
});

test('Firefox: a value in use, from the refusal of the save to the merge ticket', async () => {
  const { page, strangers } = await openStand(browser, cardPath('plain', 'all-well'));
  await page.locator('::-p-text(Редактировать)').click();
  const email = await page.waitForSelector('input#email');
  await email?.click({ count: 3 });
  await page.keyboard.type('a.semenov@pochta.example');
  await page.locator('::-p-text(Сохранить)').click();
  await until('the refusal', () => page.evaluate(() => document.body.textContent?.includes('Адрес электронной почты уже используется')));

  await ours(page, 'button', 'Скопировать почту для поиска');
  await press(page, 'button', 'Развернуть');
  await ours(page, '[role="tab"]', 'Замечания');
  await press(page, 'button', 'Что делать');
  await press(page, 'input[type="radio"]', 'Не нашлось');
  await press(page, 'input[type="radio"]', 'Не нашлось и там');
  await press(page, 'button', 'Открыть заявку');

  await type(page, 'Территория', 'г. Пермь');
  // The name of the organisation comes from the card.
  await press(page, 'button', 'Скопировать заявку');
  await ours(page, 'div', 'Скопировано.');

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

  // What is in the clipboard: pasted, as the user would, into the app's own form.
  await page.goto(`${standOrigin}/plain/support`);
  const area = await page.waitForSelector('textarea');
  await area?.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '', { timeout: PATIENCE });
  assert.equal(await area?.evaluate((element) => (element as HTMLTextAreaElement).value.trim()), text.trim());
  assert.deepEqual(strangers, []);
  await page.close();
});

test('Firefox: a role is chosen by the keyboard', async () => {
  const { page, strangers } = await openStand(browser, cardPath('antd', 'demo'));
  const value = async () =>
    (await ours(page, '[data-path="people.0.role"]')).evaluate((field) => [
      (field as HTMLInputElement).value,
      field.getAttribute('aria-expanded'),
    ]);
  await press(page, 'button', 'Развернуть');
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
