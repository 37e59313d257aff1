import type { Frame, Page } from '@playwright/test';
import { makeXlsx } from '../unit/register/make-xlsx';
import { ask, openExtensionPage, workerOf } from './browser';
import { expect, standOrigin, test } from './extension';
import { HELD } from './held';
import { HEADINGS } from './register-files';
import { Sverka } from './sverka';

/** In the worker, where functions given to `evaluate` run. */
declare const chrome: typeof import('wxt/browser').browser;

// Settings, people and files are left behind.
test.use({ ownBrowser: true });

/** People whose every word is looked for: the one of the stand's card, what he has sent, who waits, who is on the desk, in files, and who writes the tickets. */
const CARD = ['Семёнов', 'Алексaндр', 'Игоревич', '14.03.1985', '112-233-445 96', '000-01-01', 'a.semenov@'];
const SENT = ['Семенцов', 'Спиридон', 'Егорович', '15.04.1986', '087-654-303 00', 'sementsov@pochta.example'];
const OTHERS = ['Вощенникова', 'Гульнара', 'Фаридовна', '18.05.1987', 'voschenikova', 'Шерматова', 'Делопроизводова', 'Октябрина'];
/** In names of files alone, and two of the stand's register whose rows look alike. */
const ELSEWHERE = ['Бжезовск', 'Королёва', 'Королева', 'Алёна'];
const NOBODY = [...CARD, ...SENT, ...OTHERS, ...ELSEWHERE];

const row = (lastName: string) => [
  lastName,
  'Гульнара',
  'Фаридовнa',
  '18.05.1987',
  '087-654-303 01',
  'g.voschenikova@pochta.example',
  'Школа',
];
const FILE = Buffer.from(makeXlsx({ Лист1: [HEADINGS, row('Вощенникова'), row('Вощенникoва'), row('Шерматова')] }));
const ANSWERS = Buffer.from(makeXlsx({ Лист1: [HEADINGS, [...row('Вощенникова').slice(0, 2), 'Фаритовна', ...row('').slice(3)]] }));

/** Nothing that can be seen or read out of a page or a view of ours names anybody; what stands in an input is drawn as dots. */
async function namesNobody(shown: Page | Frame, where: string): Promise<void> {
  const look = () =>
    shown.evaluate(() => {
      const open = [...document.querySelectorAll<HTMLInputElement>('input:not([data-nobodys] *), textarea:not([data-nobodys] *)')].filter(
        (field) =>
          field.value !== '' &&
          !/^(?:checkbox|radio|file)$/.test(field.type) &&
          getComputedStyle(field).getPropertyValue('-webkit-text-security') !== 'disc',
      );
      return `${document.title}\n${document.documentElement.outerHTML}\n${document.body.textContent}\n${open.map(({ value }) => value).join('\n')}`;
    });
  const text = (await look()).replaceAll('\u00a0', ' ');
  expect(text, `${where} is drawn`).toMatch(/[а-яё]{4}/i);
  expect(
    NOBODY.filter((word) => text.toLowerCase().includes(word.toLowerCase())),
    where,
  ).toEqual([]);
}

test(
  '«Режим показа», switched by its keys, names nobody in any view, page or title of ours, and says that it is on',
  HELD,
  async ({ stand, extensionContext }) => {
    const desk = await openExtensionPage(extensionContext, 'desk.html');
    const root = desk.url().replace('desk.html', '');
    await ask(desk, 'saveSettings', { contact: { name: 'Делопроизводова Октябрина', email: 'oktyabrina@pochta.example' } });
    const person = { fullName: 'Вощенникова Гульнара Фаридовна', birthDate: '18.05.1987', email: 'g.voschenikova@pochta.example' };
    await ask(desk, 'saveBasket', [{ id: 'https://kontingent.permkrai.ru/2', person, claims: [] }]);
    await ask(desk, 'addPending', { url: 'https://kontingent.permkrai.ru/2', label: 'Шерматова Г. Ф.', savedAt: Date.now() });
    const worker = await workerOf(extensionContext);
    await worker.evaluate(() => (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch('show-mode'));

    const sverka = new Sverka(stand);
    await stand.bringToFront();
    await sverka.open('plain', 'demo');
    await sverka.edit();
    await expect(sverka.host.locator('[data-rule]').first()).toBeVisible();
    await namesNobody(sverka.view, 'strip');
    for (const tab of [/^Замечания/, /^Сверка/, /^Обновление/, /^Заявка/]) {
      await sverka.tab(tab);
      if (tab.source.includes('Сверка')) {
        await sverka.host
          .locator('textarea')
          .first()
          .fill(`${SENT.slice(0, 3).join(' ')}, ${SENT.slice(3).join(', ')}`);
        await expect(sverka.host.getByText('•').first()).toBeVisible();
      }
      await namesNobody(sverka.view, `panel ${tab}`);
    }
    await expect(sverka.host.getByText('Режим показа: личные данные')).toBeVisible();
    await sverka.button('Свернуть').click();
    await sverka.mark('firstName').click();
    const popover = await sverka.ready('popover');
    await expect(popover.locator('[data-rule]').first()).toBeVisible();
    await namesNobody(popover, 'popover');

    await stand.goto(`${standOrigin}/plain/employees`);
    await sverka.ready();
    await sverka.button(/^Сверка: похоже на дубли/).click();
    await expect(sverka.host.getByRole('list', { name: 'Похожие записи' }).getByRole('listitem').first()).toBeVisible();
    await expect(sverka.host.getByText('Режим показа: личные данные')).toBeVisible();
    await namesNobody(sverka.view, 'register on the page');
    await sverka.open('plain', 'demo');

    for (const path of ['popup.html', 'sidepanel.html']) {
      const popup = await openExtensionPage(extensionContext, path);
      await stand.bringToFront();
      await popup.bringToFront();
      await expect(popup.getByText('Режим показа: личные данные')).toBeVisible();
      await expect(popup.getByText('••').first()).toBeVisible();
      for (const folded of await popup.locator('[aria-expanded="false"]').all())
        await folded.click({ timeout: 2000 }).catch(() => undefined);
      await namesNobody(popup, path);
      await popup.setViewportSize({ width: 400, height: 900 });
      await popup.close();
    }

    const give = (place: Page | ReturnType<Page['getByRole']>, name: string, buffer: Buffer) =>
      place.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await desk.bringToFront();
    await desk.goto(`${root}desk.html#ticket`);
    await expect(desk.locator('[data-ticket-text]')).toContainText('Тема: ');
    await namesNobody(desk, 'desk, ticket');
    await desk.getByRole('tab', { name: /^Проверить список|Реестр/ }).click();
    await give(desk, 'Бжезовская.xlsx', FILE);
    await expect(desk.getByRole('region', { name: 'Итог проверки' })).toBeVisible();
    await namesNobody(desk, 'desk, register');
    await desk.getByRole('tab', { name: /^Сверка списком/ }).click();
    await give(desk.getByRole('region', { name: 'Реестр из Контингента' }), 'Бжезовская.xlsx', FILE);
    await give(desk.getByRole('region', { name: 'Что прислали сотрудники' }), 'ответы Бжезовской.xlsx', ANSWERS);
    await namesNobody(desk, 'desk, lists before');
    await desk.getByRole('button', { name: 'Сверить' }).click();
    await expect(desk.getByRole('heading', { name: 'Итог сверки' })).toBeFocused();
    await namesNobody(desk, 'desk, lists');

    for (const path of ['options.html', 'options.html?welcome', 'options.html#diagnosis']) {
      const options = await openExtensionPage(extensionContext, path);
      await expect(options.locator('h1')).toBeVisible();
      await expect(options.getByText('Режим показа: личные данные'), path).toBeVisible();
      await namesNobody(options, path);
      await options.close();
    }
    await worker.evaluate(() => (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch('show-mode'));
    await expect(desk.getByText('Вощенникова').first()).toBeVisible();
  },
);
