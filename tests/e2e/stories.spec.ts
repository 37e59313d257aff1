import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { cardPath } from '../stand/model/people.ts';
import { ask, openExtensionPage, workerOf } from './browser';
import { expect, standOrigin, test } from './extension';
import { HELD, heldBut } from './held';
import { Sverka } from './sverka';

/** In our own pages, where functions given to `evaluate` run. */
declare const chrome: typeof browser;

/** Five stories, each from what the admin sees to the text in the clipboard. */

const SCHOOL = { kind: 'Школа', territory: 'г. Пермь', name: 'Тестовая школа БД' };
const linkOf = (face: 'plain' | 'antd' | 'mui', key: string) => `${standOrigin}${cardPath(face, key)}`;

/** The popup in a tab, with what it needs for the clipboard; the organisation is known already unless said otherwise. */
async function openPopup(context: BrowserContext, { knowsSchool = true } = {}): Promise<Page> {
  const popup = await openExtensionPage(context, 'popup.html');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  if (knowsSchool) {
    await ask(popup, 'saveSettings', { organization: SCHOOL });
    await popup.reload();
  }
  return popup;
}

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const answer = (page: Page | Locator, question: string, words: string) =>
  page.locator(`[data-question="${question}"]`).getByRole('radio', { name: words, exact: false }).click();

test('a value in use: from the refusal of the save to the merge of the record that nobody can see', async ({
  stand,
  extensionContext,
  strangers,
}) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'all-well');
  await sverka.edit();
  await stand.locator('#email').fill('a.semenov@pochta.example');
  await sverka.save();
  await expect(stand.getByText('Адрес электронной почты уже используется').first()).toBeVisible();
  await sverka.tab(/^Замечания/);
  await expect(sverka.host.getByText('На странице: «Адрес электронной почты уже используется»')).toHaveCount(1);
  await sverka.button('Что делать').click();
  await expect(sverka.host.getByLabel('Ситуация')).toHaveValue('identifier-in-use');
  await expect(sverka.button(/^Похоже на это/)).toHaveCount(0);

  // The app's own way back: the field shows the old address again, the refused one is not forgotten.
  await stand.getByRole('button', { name: 'Отменить' }).click();
  const popup = await openPopup(extensionContext, { knowsSchool: false });
  await expect(popup.getByLabel('Ситуация')).toHaveValue('identifier-in-use');
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Скопировать «a.semenov@pochta.example»' }).click();
  await expect.poll(() => clipboardOf(popup)).toBe('a.semenov@pochta.example');
  await answer(popup, 'search-own', 'Не нашлось');
  await answer(popup, 'ask-municipal', 'Не нашлось и там');
  // The panel has followed.
  await stand.bringToFront();
  await sverka.tab(/^Замечания/);
  await expect(sverka.host.getByText('Не нашлось и там')).toHaveCount(1);

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Открыть заявку' }).click();
  await popup.getByLabel('Территория').fill(SCHOOL.territory);
  await popup.getByLabel('Название').fill(SCHOOL.name);
  await popup.getByRole('button', { name: 'Запомнить организацию' }).click();
  await popup.getByRole('button', { name: 'Скопировать заявку' }).click();
  await expect(popup.getByText(/^Скопировано/)).toBeVisible();
  expect(await clipboardOf(popup)).toBe(
    `Тема: Объединение дублей личности

Сотрудник: Кузнецова Мария Павловна (профиль сотрудник)
Дата рождения: 23.07.1979
Роль в организации: сотрудник
Школа: г. Пермь, Тестовая школа БД

Прошу перенести данные с личности (не найдена, на ней указана почта a.semenov@pochta.example) на личность (Кузнецова Мария Павловна, 23.07.1979, ${linkOf('plain', 'all-well')}). Дубль личности удалить.

При внесении почты появляется сообщение «Адрес электронной почты уже используется». Ни в организации, ни в муниципалитете этот адрес у другого человека не найден.`,
  );
  expect(strangers).toEqual([]);
});

interface Waiting {
  id: string;
  url: string;
  label: string;
  savedAt: number;
  checkAfter: number;
}

const pendingOf = async (popup: Page): Promise<Waiting[]> => {
  const { value } = (await ask(popup, 'loadState')) as { value: { pending: Waiting[] } };
  return value.pending;
};

test("a file's pair takes its links from the cards that are opened next, and says whose card each is", async ({
  stand,
  extensionContext,
}) => {
  const sverka = new Sverka(stand);
  const popup = await openPopup(extensionContext);
  // As «Заявка на объединение» of a pair leaves it: two rows of the file, no address.
  const row = (id: string, fullName: string) => ({ id, person: { fullName, profile: 'employee', birthDate: '17.05.1987' }, claims: [] });
  await ask(popup, 'saveBasket', [row('hand-1', 'Королёва Алёна Петровна'), row('hand-2', 'Королева Алена Петровна')]);
  await popup.close();
  for (const [face, key] of [
    ['plain', 'duplicate-yo-a'],
    ['antd', 'duplicate-yo-b'],
  ] as const) {
    await sverka.open(face, key);
    await sverka.tab(/^Заявка/);
    await sverka.button('Взять ссылку отсюда').click();
    await expect(sverka.button('Взять ссылку отсюда')).toHaveCount(0);
  }
  const desk = await openDesk(sverka, extensionContext);
  await desk.getByRole('button', { name: 'Это один человек' }).click();
  const text = desk.locator('[data-ticket-text]').first();
  for (const link of [linkOf('plain', 'duplicate-yo-a'), linkOf('antd', 'duplicate-yo-b')]) await expect(text).toContainText(link);
  await expect(text).not.toContainText('ссылка на карточку');
  const sides = desk.getByRole('region', { name: 'Две карточки одного человека' });
  await expect(sides.getByText('Это карточка профиля.')).toHaveCount(1);
  await expect(sides.getByText(/^По странице не видно, карточка это личности или профиля/)).toHaveCount(1);
});

/** The person has been waiting for a week: the update has passed since. */
async function letTimePass(popup: Page): Promise<void> {
  const [item] = await pendingOf(popup);
  if (!item) throw new Error('nobody waits');
  await ask(popup, 'removePending', item.id);
  await ask(popup, 'addPending', { url: item.url, label: item.label, savedAt: item.savedAt - 7 * 86_400_000 });
}

test('a sign-in that fails: compared by letters, saved, waited for, and only then a ticket', HELD, async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  await sverka.open('antd', 'demo');
  const popup = await openPopup(extensionContext);
  await popup.getByLabel('Ситуация').selectOption('login-confirmed');
  await answer(popup, 'error-page', 'Да, видно');

  await stand.bringToFront();
  await sverka.edit();
  await sverka.tab(/^Сверка/);
  await sverka.host
    .getByLabel('Вставьте, что прислал сотрудник')
    .fill('Семёнов Александр Игоревич, 14.03.1985, a.semenov@pochta.example, СНИЛС 112-233-445 95');
  const row = (field: string) => sverka.host.locator(`[data-compared="${field}"]`);
  await expect(row('firstName')).toHaveAttribute('data-state', 'differs');
  await expect(row('lastName')).toHaveAttribute('data-state', 'equal');
  for (const field of ['firstName', 'snils']) {
    await sverka.inSight();
    await row(field).getByRole('button').click();
    await expect(row(field)).toHaveAttribute('data-state', 'equal');
  }
  await sverka.save();
  await expect(stand.getByRole('button', { name: 'Редактировать' })).toBeVisible();
  await sverka.tab(/^Обновление/);
  await expect(sverka.host.getByText(/Сохранено/).first()).toBeVisible();

  await popup.bringToFront();
  await popup.reload();
  await answer(popup, 'duplicates', 'Дублей нет');
  const waiting = popup.locator('[data-step="wait-update"]');
  await expect(waiting).not.toBeChecked();
  await expect(popup.locator('time[data-effective]').first()).toHaveAttribute('datetime', /T14:00:00\+05:00$/);
  await letTimePass(popup);
  await popup.reload();
  await expect(waiting).toBeChecked();
  await answer(popup, 'check-login', 'Не работает');
  await popup.locator('[data-step="error-picture"]').check();
  await popup.locator('[data-step="screenshot"]').check();

  await popup.getByRole('button', { name: 'Открыть заявку' }).click();
  const ticket = popup.locator('[data-ticket-text]');
  await expect(ticket).toContainText('Вход проверен');
  if ((await popup.getByRole('button', { name: 'Скопировать неполную' }).count()) > 0) {
    // Before 14:00 the day of the test is not yet known.
    await popup.getByRole('button', { name: 'Изменить данные заявки' }).click();
    await popup.getByLabel('День проверки входа').fill('23.11.2026');
  }
  await popup.getByRole('button', { name: 'Скопировать заявку' }).click();
  await expect(popup.getByText(/^Скопировано/)).toBeVisible();
  const text = (await clipboardOf(popup)).replace(/Вход проверен \d\d\.\d\d\.\d{4}/, 'Вход проверен ДД.ММ.ГГГГ');
  expect(text).toBe(`Тема: Ошибка входа в ЭПОС

Сотрудник: Семёнов Александр Игоревич (профиль сотрудник)
Школа: г. Пермь, Тестовая школа БД
Дата рождения: 14.03.1985
Почта, использованная для регистрации на Госуслугах: a.semenov@pochta.example

При входе кнопкой «Вход через ЕСИА» появляется страница с ошибкой, данные сотрудника на ней показаны. Данные в Контингенте сверены, ФИО, ДР и почта совпадают с теми, что указаны на Госуслугах. В рамках организации дубли не найдены. Вход проверен ДД.ММ.ГГГГ после 14:00. Скриншоты из Контингента и скриншот ошибки прикладываю. Просьба проверить, с чем связана ошибка.`);
});

/** Collects a card's person by the panel's button. */
async function collect(sverka: Sverka, face: 'plain' | 'antd' | 'mui', key: string): Promise<void> {
  await sverka.open(face, key);
  await sverka.tab(/^Заявка/);
  await sverka.button('Добавить в заявку на нескольких').click();
  await expect(sverka.button('Обновить в заявке на нескольких')).toBeVisible();
}

/** The desk, by the panel's way to it. */
async function openDesk(sverka: Sverka, context: BrowserContext): Promise<Page> {
  const [desk] = await Promise.all([context.waitForEvent('page'), sverka.button(/^Список: 2/).click()]);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return desk;
}

test('no access for two: both cards collected, one ticket for the roles', HELD, async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  const popup = await openPopup(extensionContext);
  await popup.close();
  await collect(sverka, 'mui', 'all-well');
  await collect(sverka, 'mui', 'initials-in-full');
  const desk = await openDesk(sverka, extensionContext);
  await desk.getByLabel('Вид заявки').selectOption('role');
  for (const [index, role] of ['Учитель/преподаватель/педагог', 'Классный руководитель'].entries()) {
    await desk.locator(`[data-path="people.${index}.subsystem"]`).fill('ЭЖД');
    await desk.locator(`[data-path="people.${index}.role"]`).fill(role);
  }
  await desk.getByRole('group', { name: 'Действие для всех' }).getByRole('radio', { name: 'Добавить роль' }).check();
  await desk.getByRole('button', { name: 'Скопировать заявку' }).click();
  await expect(desk.getByText(/^Скопировано/)).toBeVisible();
  expect(await clipboardOf(desk)).toBe(`Тема: Добавление ролей

1. Сотрудник: Кузнецова Мария Павловна (профиль сотрудник)
Школа: г. Пермь, Тестовая школа БД
Дата рождения: 23.07.1979
Почта, использованная для регистрации на Госуслугах: m.kuznetsova@pochta.example
Подсистема ЭПОС: ЭЖД
Роль пользователя в подсистеме: Учитель/преподаватель/педагог
Действие: добавить роль

2. Сотрудник: Волков Илья Петрович (профиль сотрудник)
Школа: г. Пермь, Тестовая школа БД
Дата рождения: 25.01.1981
Почта, использованная для регистрации на Госуслугах: i.volkov@pochta.example
Подсистема ЭПОС: ЭЖД
Роль пользователя в подсистеме: Классный руководитель
Действие: добавить роль`);
});

test('two records of one person: collected, compared by letters, swapped, merged', async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  const popup = await openPopup(extensionContext);
  await popup.close();
  await collect(sverka, 'plain', 'duplicate-yo-a');
  await collect(sverka, 'plain', 'duplicate-yo-b');
  const desk = await openDesk(sverka, extensionContext);
  await desk.getByRole('button', { name: 'Это один человек' }).click();
  const sides = desk.getByRole('region', { name: 'Две карточки одного человека' });
  const text = desk.locator('[data-ticket-text]');
  const [full, bare] = [linkOf('plain', 'duplicate-yo-a'), linkOf('plain', 'duplicate-yo-b')];
  await expect(text).toContainText(`с личности (Королева Алена Петровна, 17.05.1987, ${bare}) на личность (Королёва Алёна Петровна`);
  await expect(sides.getByText('Чем отличаются')).toBeVisible();
  await sides.getByRole('button', { name: 'Поменять местами' }).click();
  await desk.getByRole('button', { name: 'Скопировать заявку' }).click();
  await expect(desk.getByText(/^Скопировано/)).toBeVisible();
  expect(await clipboardOf(desk)).toBe(`Тема: Объединение дублей личности

Сотрудник: Королёва Алёна Петровна (профиль сотрудник)
Дата рождения: 17.05.1987
Роль в организации: сотрудник
Школа: г. Пермь, Тестовая школа БД

Прошу перенести данные с личности (Королёва Алёна Петровна, 17.05.1987, ${full}) на личность (Королева Алена Петровна, 17.05.1987, ${bare}). Дубль личности (${full}) удалить.`);
});

test('steps that lead into the register go on there, with what to look for', HELD, async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'duplicate-yo-a');
  const popup = await openPopup(extensionContext);
  await popup.getByLabel('Ситуация').selectOption('user-not-found');
  for (const id of ['ask-data', 'compare-name', 'compare-birth-date', 'compare-email']) await popup.locator(`[data-step="${id}"]`).check();
  await popup.getByRole('button', { name: 'Пропустить' }).click();
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Скопировать первый' }).click();
  await expect(popup.getByRole('button', { name: /^Скопировать следующий \(2 из/ })).toBeVisible();
  await popup.close();

  await stand.bringToFront();
  await stand.getByText('Сотрудники').first().click();
  await sverka.gone();
  await sverka.ready();
  await expect(sverka.button(/^Сверка: похоже на дубли/)).toBeVisible();
  const again = await openExtensionPage(extensionContext, 'popup.html');
  await expect(again.getByText('сейчас открыта другая страница')).toBeVisible();
  await expect(again.getByRole('button', { name: /^Скопировать следующий \(2 из/ })).toBeVisible();
  await answer(again, 'duplicates', 'Дубль найден');
  await again.reload();
  await expect(again.locator('li[data-state="done"]', { hasText: 'Дубль найден' })).toHaveCount(1);
  await again.getByRole('button', { name: 'Закончить' }).click();
  // The popup answers for the register at hand again.
  await expect(again.getByText('сейчас открыта другая страница')).toHaveCount(0);
  await expect(again.getByText('Реестр на странице')).toBeVisible();
  await again.close();
  // Back at the card everything stands as it was answered.
  await sverka.open('plain', 'duplicate-yo-a');
  const back = await openExtensionPage(extensionContext, 'popup.html');
  await expect(back.locator('li[data-state="done"]', { hasText: 'Дубль найден' })).toHaveCount(1);
});

test('two records of one person in two tabs: the second is found by itself', HELD, async ({ stand, extensionContext }) => {
  const popup = await openPopup(extensionContext);
  await popup.close();
  const other = new Sverka(await extensionContext.newPage());
  await other.open('plain', 'duplicate-yo-b');
  await stand.bringToFront();
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'duplicate-yo-a');
  await sverka.tab(/^Заявка/);
  await sverka.button('Объединить дубли').click();
  await expect(sverka.host.locator('[data-ticket-text]')).toContainText(
    `с личности (Королева Алена Петровна, 17.05.1987, ${linkOf('plain', 'duplicate-yo-b')}) на личность (Королёва Алёна Петровна, 17.05.1987, ${linkOf('plain', 'duplicate-yo-a')})`,
  );
});

test('many at once: people onto the list, ticked for all, one ticket on the desk', HELD, async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  for (const key of ['all-well', 'initials-in-full']) {
    await sverka.open('mui', key);
    const popup = await openPopup(extensionContext);
    await popup.getByLabel('Ситуация').selectOption('many-users');
    await popup.getByRole('button', { name: 'Добавить в список' }).click();
    await expect(popup.getByRole('button', { name: 'Уже в списке' })).toBeDisabled();
    if (key === 'all-well') {
      await popup.close();
      continue;
    }
    await answer(popup, 'common-problem', 'Нет ролей или доступа');
    for (const id of ['collect-people', 'compare-each']) await popup.locator(`[data-step="${id}"]`).check();
    await answer(popup, 'duplicates-each', 'Дублей нет');
    await popup.locator('[data-step="error-picture"]').check();
    const [desk] = await Promise.all([
      extensionContext.waitForEvent('page'),
      popup.getByRole('button', { name: 'Открыть заявку' }).click(),
    ]);
    await expect(desk.getByLabel('Вид заявки')).toHaveValue('role');
    const text = desk.locator('[data-ticket-text]').first();
    await expect(text).toContainText(/1\. Сотрудник: Кузнецова.*2\. Сотрудник: Волков/su);
    await expect(text).toContainText('Данные в Контингенте сверены');
    await expect(text).toContainText('В рамках организации дубли не найдены. Скриншот ошибки прикладываю.');
    expect(new URL(desk.url()).search).toBe('');
  }
});

test('a pupil who is not found: the general ticket as the slides show it', HELD, async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  await sverka.open('antd', 'pupil-well');
  const popup = await openPopup(extensionContext);
  const situation = popup.getByLabel('Ситуация');
  await situation.selectOption('user-not-found');
  const step = (id: string) => popup.locator(`[data-step="${id}"]`);
  for (const id of ['ask-data', 'compare-name', 'compare-birth-date', 'compare-email']) await step(id).check();
  await popup.getByRole('button', { name: 'Пропустить' }).click();
  await answer(popup, 'duplicates', 'Дублей нет');
  await step('save').check();
  await step('wait-update').check();
  await answer(popup, 'check-login', 'Не работает');
  await step('error-picture').check();
  await step('screenshot').check();
  await popup.getByRole('button', { name: 'Открыть заявку' }).click();
  // The example of the slides claims neither duplicates nor a sign-in that was tested: what is not wanted is taken out by a tick.
  await popup.getByRole('button', { name: 'Изменить данные заявки' }).click();
  await popup.getByLabel('Дублей в организации нет').uncheck();
  await popup.getByLabel('Вход проверен после 14:00').uncheck();
  await popup.getByRole('button', { name: 'Скопировать заявку' }).click();
  await expect(popup.getByText(/^Скопировано/)).toBeVisible();
  expect(await clipboardOf(popup)).toBe(`Тема: Ошибка «Пользователь не найден»

Ученик: Баяндин Степан Лукич (профиль обучающийся)
Школа: г. Пермь, Тестовая школа БД
Дата рождения: 30.01.2013
Почта, использованная для регистрации на Госуслугах: s.bayandin@pochta.example

Возникает ошибка «Пользователь не найден». Данные в Контингенте сверены, ФИО, ДР и почта совпадают с теми, что указаны на Госуслугах. Скриншоты из Контингента и скриншот ошибки прикладываю. Просьба проверить, с чем связана ошибка.`);
});

test('a passing server error: the page without a card suggests it, no ticket, until when to wait', async ({
  stand,
  extensionContext,
  strangers,
}) => {
  await stand.goto(`${standOrigin}/mui/login-error?kind=502`);
  const sverka = new Sverka(stand);
  await sverka.ready();
  await sverka.button(/^Сверка: что делать/).click();
  await expect(sverka.host.getByText('На странице: «Ошибка 502»')).toHaveCount(1);
  const popup = await openPopup(extensionContext);
  await expect(popup.getByText('На странице: «Ошибка 502»')).toBeVisible();
  // The one situation that fits has been entered when the pill was opened.
  await expect(popup.getByLabel('Ситуация')).toHaveValue('server-error');
  await expect(popup.getByText(/Проверьте снова между \d\d:\d\d и \d\d:\d\d/).first()).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Скопировать/ })).toHaveCount(0);
  // The hint on the page has followed.
  await expect(sverka.host.getByLabel('Ситуация')).toHaveValue('server-error');

  await popup.getByRole('button', { name: 'Напомнить' }).click();
  await expect(popup.getByText(/Напомню в\s\d\d:\d\d\.$/)).toBeVisible();
  await expect(popup.getByText('Ошибка сервера', { exact: true })).toBeVisible();
  await expect(sverka.host.getByText(/Напомню в\s\d\d:\d\d\.$/)).toBeVisible();
  const [wait] = await pendingOf(popup);
  // What is kept of the address holds nothing that a failed sign-in may have left in it.
  expect(wait).toMatchObject({ waitsFor: 'server', label: '', url: `${standOrigin}/mui/login-error` });
  expect((wait?.checkAfter ?? 0) - (wait?.savedAt ?? 0)).toBe(3_600_000);

  // An hour later, on a Sunday evening too: one notification, and the popup asks.
  await ask(popup, 'waitForServer', { url: wait?.url, since: Date.now() - 3_700_000, until: Date.now() - 100_000 });
  await expect
    .poll(() => popup.evaluate(async () => Object.keys(await chrome.notifications.getAll())))
    .toEqual([expect.stringMatching(/^person-[0-9a-f]{16}$/)]);
  await popup.getByRole('button', { name: 'Пока нет' }).first().click();
  await expect(popup.getByText('Напомню ещё раз через час')).toBeVisible();
  await expect.poll(async () => ((await pendingOf(popup))[0]?.checkAfter ?? 0) > Date.now() + 3_500_000).toBe(true);
  await popup.getByRole('button', { name: 'Убрать напоминание' }).click();
  await expect.poll(() => pendingOf(popup)).toEqual([]);
  expect(strangers).toEqual([]);
});

for (const face of ['plain', 'antd', 'mui'] as const) {
  test(
    `the support form takes the copied ticket at a click and is never sent by us, «${face}»`,
    heldBut(face === 'antd'),
    async ({ stand, extensionContext, strangers }) => {
      const sverka = new Sverka(stand);
      const popup = await openPopup(extensionContext);
      await popup.close();
      await sverka.open(face, 'all-well');
      await sverka.tab(/^Заявка/);
      await expect(sverka.host.locator('[data-ticket-text]')).toContainText(`${SCHOOL.territory}, ${SCHOOL.name}`);
      await sverka.button('Скопировать неполную').click();
      await expect(sverka.host.getByText(/^Скопировано/)).toBeVisible();
      await expect(sverka.host.getByRole('link', { name: 'Открыть форму' })).toHaveCount(0);

      await stand.goto(`${standOrigin}/${face}/support`);
      await sverka.ready();
      await sverka.button('Сверка: заполнить форму').click();
      await sverka.host.getByLabel('Ваши ФИО').fill('Иванова Тест Тестовна');
      await sverka.host.getByLabel('Ваша почта').fill('admin@shkola.example');
      await sverka.inSight();
      await sverka.button('Заполнить форму').click();
      await expect(sverka.host.getByText('Заполнено: описание, ФИО, почта, школа.')).toBeVisible();
      await expect(
        sverka.host.getByText(/^В поле «Тип обращения» выберите, что ближе к «.+»\. Проверьте и отправьте сами\.$/),
      ).toBeVisible();
      const values = await stand
        .locator('textarea:visible, input[type="text"]:visible, input:not([type]):visible')
        .evaluateAll((controls) => controls.map((control) => (control as HTMLInputElement).value));
      expect(values).toEqual(
        expect.arrayContaining([
          expect.stringContaining('Сотрудник: Кузнецова Мария Павловна (профиль сотрудник)'),
          'Иванова Тест Тестовна',
          'admin@shkola.example',
          SCHOOL.name,
        ]),
      );
      await expect(stand.getByText('Обращение принято')).toHaveCount(0);

      // Asked once; and the address is known from now on.
      await stand.goto(linkOf(face, 'all-well'));
      await sverka.tab(/^Заявка/);
      await expect(sverka.host.locator('[data-ticket-text]')).toContainText(`${SCHOOL.territory}, ${SCHOOL.name}`);
      await sverka.button('Скопировать неполную').click();
      await expect(sverka.host.getByRole('link', { name: 'Открыть форму' })).toHaveAttribute('href', `${standOrigin}/${face}/support`);
      await stand.goto(`${standOrigin}/${face}/support`);
      await sverka.ready();
      await sverka.button('Сверка: заполнить форму').click();
      await expect(sverka.host.getByLabel('Ваши ФИО')).toHaveCount(0);
      expect(strangers).toEqual([]);
    },
  );
}

/** Stops the extension's worker as the browser does when it has been idle. */
async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('a draft outlives the closed panel, the stopped worker and another page', async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  await openPopup(extensionContext).then((popup) => popup.close());
  await sverka.open('plain', 'all-well');
  await sverka.tab(/^Заявка/);
  await sverka.button('Изменить данные заявки').click();
  await sverka.host.getByLabel('Тема').fill('Не открывается журнал');
  const text = () => sverka.host.locator('[data-ticket-text]').first();
  await expect(text()).toContainText('Тема: Не открывается журнал');

  // At once, before the pause after which a draft is stored. A worker that is stopped before it has what the view said as it went knows nothing of it.
  await stand.goto(`${standOrigin}/plain/employees`);
  const worker = await workerOf(extensionContext);
  await expect
    .poll(() => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get('drafts'))))
    .toContain('Не открывается журнал');
  await killWorker(stand);
  await sverka.open('plain', 'all-well');
  await sverka.tab(/^Заявка/);
  await expect(text()).toContainText('Тема: Не открывается журнал');

  await sverka.button('Убрать').click();
  await sverka.button('До следующей карточки').click();
  await expect(text()).toHaveCount(0);
  await killWorker(stand);
  await stand.reload();
  await sverka.tab(/^Заявка/);
  await expect(text()).toContainText('Тема: Не открывается журнал');

  const popup = await openExtensionPage(extensionContext, 'popup.html');
  await expect(popup.getByLabel('Ситуация')).toBeVisible();
  await popup.getByLabel('Ситуация').selectOption('login-confirmed');
  await expect(popup.locator('[data-ticket-text]')).toContainText('Тема: Не открывается журнал');
});
