import type { BrowserContext, Page } from '@playwright/test';
import { cardPath } from '../stand/model/people.ts';
import { axeFaultsInBothThemes } from './axe-on-page';
import { ask, openExtensionPage, workerOf } from './browser';
import { expect, standOrigin, test } from './extension';
import { HELD, heldBut } from './held';
import { KEPT_OUT, serveWith } from './serve-with';
import { FACES, type Face, Sverka } from './sverka';

/** A person's card in a modal dialog of a page that keeps our frames out: only the popup is left. */
async function openInDialog(stand: Page, face: Face, key: string): Promise<Sverka> {
  await serveWith(stand, KEPT_OUT);
  await stand.goto(`${standOrigin}${cardPath(face, key)}?inside=dialog`);
  const sverka = new Sverka(stand);
  await expect.poll(() => sverka.hosts()).toBe(1);
  return sverka;
}

test.afterEach(({ stand }) => stand.unrouteAll({ behavior: 'ignoreErrors' }));

/** To the edit mode of a card in the dialog: no view can be waited for there. */
async function openForEdit(stand: Page): Promise<void> {
  await stand.getByRole('button', { name: 'Редактировать' }).click();
  await expect(stand.getByRole('button', { name: 'Сохранить' })).toBeVisible();
}

const openPopup = async (context: BrowserContext) => {
  const popup = await openExtensionPage(context, 'popup.html');
  await popup.setViewportSize({ width: 360, height: 560 });
  return popup;
};
const issue = (popup: Page, field: string, rule?: string) => popup.locator(`[data-rule${rule ? `="${rule}"` : ''}][data-field="${field}"]`);
const head = (popup: Page) => popup.getByRole('button', { name: /^Карточка: / });

for (const face of FACES) {
  test(
    `corrects a card in a modal dialog, takes it back, silences, «${face}»`,
    heldBut(face === 'plain'),
    async ({ stand, extensionContext, strangers }) => {
      await openInDialog(stand, face, 'demo');
      await openForEdit(stand);

      const popup = await openPopup(extensionContext);
      await expect(popup.getByText('Панели Сверки на этой странице быть не может.', { exact: false })).toBeVisible();
      await expect(head(popup)).toHaveAttribute('aria-expanded', 'true');
      const name = stand.locator('#firstName');
      const before = await name.inputValue();
      const latin = issue(popup, 'firstName', 'name-latin');
      await expect(latin).toHaveAttribute('data-severity', 'error');
      // What tells of an act goes by itself unless it has the focus.
      const undo = popup.getByRole('button', { name: 'Вернуть' });
      await latin.getByRole('button', { name: 'Исправить' }).click();
      await undo.focus();
      await expect(latin).toHaveCount(0);
      await expect(popup.getByText('Имя: исправлено, осталось сохранить')).toBeVisible();
      await expect(name).toHaveValue('Александр');

      await undo.click();
      await expect(latin).toHaveCount(1);
      await expect(name).toHaveValue(before);

      const snils = issue(popup, 'snils', 'snils-checksum');
      await snils.getByRole('button', { name: 'Не ошибка' }).click();
      await undo.focus();
      await expect(snils).toHaveCount(0);
      await undo.click();
      await expect(snils).toHaveCount(1);
      expect(strangers).toEqual([]);
    },
  );
}

test('lists what the panel lists, in its order and words, folded as long as the panel is there', async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.edit();
  await sverka.tab(/^Замечания/);
  const told = (rows: Element[]) =>
    rows.map((row) => [
      row.getAttribute('data-rule'),
      row.getAttribute('data-field'),
      row.getAttribute('data-severity'),
      row.querySelector('p')?.textContent,
    ]);
  const inPanel = await sverka.host.locator('[data-rule]').evaluateAll(told);
  expect(inPanel.length).toBeGreaterThan(2);

  // In a tab's full size: the small one is applied to every frame of the extension, and a press in the page's would miss.
  const popup = await openExtensionPage(extensionContext, 'popup.html');
  await expect(head(popup)).toHaveAttribute('aria-expanded', 'false');
  await expect(popup.locator('[data-rule]')).toHaveCount(0);
  await head(popup).click();
  expect(await popup.locator('[data-rule]').evaluateAll(told)).toEqual(inPanel);

  // What was closed on the page stands here, and can be opened from here.
  await popup.reload();
  await expect(head(popup)).toHaveAttribute('aria-expanded', 'false');
  await stand.bringToFront();
  await sverka.button('Убрать').click();
  await sverka.button('До следующей карточки').click();
  await expect
    .poll(async () => (await sverka.view.frameElement()).isVisible(), { message: 'no empty box is left in the page' })
    .toBe(false);
  await popup.bringToFront();
  await expect(head(popup)).toHaveAttribute('aria-expanded', 'true');
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Открыть панель' }).click();
  await closed;
  await expect(sverka.host.getByRole('tab', { name: /^Замечания/ })).toBeVisible();
});

test('follows the card while it is open, and the card that comes after it', async ({ stand, extensionContext }) => {
  await openInDialog(stand, 'plain', 'demo').then(() => openForEdit(stand));
  const popup = await openPopup(extensionContext);
  await expect(issue(popup, 'firstName', 'name-latin')).toHaveCount(1);
  await stand.locator('#firstName').fill('Александр');
  await expect(issue(popup, 'firstName', 'name-latin')).toHaveCount(0);
  await stand.locator('#lastName').fill('Cемёнов');
  await expect(issue(popup, 'lastName', 'name-latin')).toHaveCount(1);
  await stand.goto(`${standOrigin}${cardPath('plain', 'all-well')}`);
  await expect(head(popup)).toHaveText(/Кузнецова.+замечаний нет/);
  await stand.goto(`${standOrigin}/plain/empty`);
  await expect(popup.getByText('Откройте карточку сотрудника в Контингенте')).toBeVisible();
});

test('shows a field in the dialog, over which a frame is drawn', async ({ stand, extensionContext }) => {
  const sverka = await openInDialog(stand, 'plain', 'demo');
  await openForEdit(stand);
  const popup = await openPopup(extensionContext);
  const closed = popup.waitForEvent('close');
  await issue(popup, 'snils').getByRole('button', { name: 'Показать поле «СНИЛС»' }).click();
  await closed;
  await expect(stand.locator('#snils')).toBeFocused();
  const root = await sverka.closedRoot();
  await root.waitFor('the frame round the field', ({ attributes }) => attributes.class === 'sverka-frame');
});

test('compares what the employee sent, and takes it over, where the panel cannot be pressed', async ({ stand, extensionContext }) => {
  await openInDialog(stand, 'plain', 'demo');
  await openForEdit(stand);
  const popup = await openPopup(extensionContext);
  await popup.getByRole('button', { name: 'Сверка с тем, что прислал сотрудник' }).click();
  await popup.getByLabel('Вставьте, что прислал сотрудник').fill('Семёнов Александр Игоревич, 01.01.2000');
  const row = popup.locator('[data-compared="firstName"]');
  await expect(row).toHaveAttribute('data-state', 'differs');
  await row.getByRole('button', { name: 'Взять присланное: Имя' }).click();
  await expect(stand.locator('#firstName')).toHaveValue('Александр');
  await expect(row).toHaveAttribute('data-state', 'equal');
  // It is kept with the card: the popup closes whenever the page is clicked.
  await popup.reload();
  await expect(popup.getByLabel('Вставьте, что прислал сотрудник')).toHaveValue('Семёнов Александр Игоревич, 01.01.2000');
  await expect(row).toHaveAttribute('data-state', 'equal');
});

test('suggests the situation of a message that the page shows in the dialog', async ({ stand, extensionContext }) => {
  const sverka = await openInDialog(stand, 'plain', 'all-well');
  await openForEdit(stand);
  await stand.locator('#email').fill('a.semenov@pochta.example');
  await sverka.save();
  await expect(stand.getByText('Адрес электронной почты уже используется').first()).toBeVisible();
  const popup = await openPopup(extensionContext);
  await expect(popup.getByText('Панели Сверки на этой странице быть не может.', { exact: false })).toBeVisible();
  await popup.getByRole('button', { name: 'Похоже на это: Почта или СНИЛС уже используется' }).click();
  await expect(popup.getByLabel('Ситуация')).toHaveValue('identifier-in-use');
});

const OVER = {
  'something in the dialog lies over it': () => {
    const over = document.createElement('div');
    over.style.cssText = 'position: fixed; inset: 0; background: white';
    document.querySelector('dialog')?.append(over);
  },
  'another dialog has been opened over the card': () => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p>Сменить раздел?</p><button>Нет</button>';
    document.body.append(dialog);
    dialog.showModal();
  },
};
for (const [what, cover] of Object.entries(OVER)) {
  test(
    `writes nothing and says so when ${what}`,
    heldBut(what === 'another dialog has been opened over the card'),
    async ({ stand, extensionContext }) => {
      await openInDialog(stand, 'plain', 'demo').then(() => openForEdit(stand));
      const popup = await openPopup(extensionContext);
      const latin = issue(popup, 'firstName', 'name-latin');
      await expect(latin).toHaveCount(1);
      const before = await stand.locator('#firstName').inputValue();
      await stand.evaluate(cover);
      await latin.getByRole('button', { name: 'Исправить' }).click();
      await expect(popup.getByText('Имя: поле чем-то закрыто.', { exact: false })).toBeVisible();
      await expect(stand.locator('#firstName')).toHaveValue(before);
      await latin.getByRole('button', { name: 'Показать поле «Имя»' }).click();
      await expect(popup.getByText('Поле чем-то закрыто.', { exact: false })).toBeVisible();
    },
  );
}

test('obeys our own pages alone: no content script, nor a page through one', async ({ stand, extensionContext }) => {
  await openInDialog(stand, 'plain', 'demo').then(() => openForEdit(stand));
  const before = await stand.locator('#firstName').inputValue();
  const popup = await openPopup(extensionContext);
  const latin = issue(popup, 'firstName', 'name-latin');
  await expect(latin).toHaveCount(1);
  const frames = ((await ask(popup, 'frames')) as { value: { tabId: number; frameId: number; shows: { kind: string } }[] }).value;
  const place = frames.find(({ shows }) => shows.kind === 'card');
  if (!place) throw new Error('no frame says that it shows a card');
  const shown = { rule: 'name-latin', code: 'latin', field: 'firstName', value: before };
  const order = (suggestion: string) => ({
    id: 1,
    type: 'order',
    data: { role: 'panel', order: { act: 'fix', issue: { ...shown, suggestion } } },
    timestamp: 1,
  });

  // From a content script, as a broken page process would: its messages come to our own pages, never to a frame.
  const worker = await workerOf(extensionContext);
  await worker.evaluate(
    async ([id, message]) => {
      const { scripting } = (globalThis as unknown as { chrome: { scripting: typeof import('wxt/browser').browser.scripting } }).chrome;
      await scripting.executeScript({
        target: { tabId: id as number },
        args: [message],
        func: async (call: unknown) => {
          const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
          await runtime.sendMessage(call).catch(() => undefined);
        },
      });
    },
    [place.tabId, order('Александр')],
  );
  await expect(stand.locator('#firstName')).toHaveValue(before);

  // From our own page: what brings a text of its own is not carried out, what names the proposal is.
  const send = (suggestion: string) =>
    popup.evaluate(
      ([at, message]) => {
        const { tabs } = (globalThis as unknown as { chrome: { tabs: typeof import('wxt/browser').browser.tabs } }).chrome;
        return tabs.sendMessage(at.tabId, message, { frameId: at.frameId });
      },
      [place, order(suggestion)] as const,
    );
  expect(await send('Подменённое')).toMatchObject({ res: { ok: true, value: { outcome: 'changed' } } });
  await expect(stand.locator('#firstName')).toHaveValue(before);
  await latin.getByRole('button', { name: 'Исправить' }).click();
  await expect(stand.locator('#firstName')).toHaveValue('Александр');
});

test(
  'issues and comparison in the popup can be read and worked by everybody, in both themes, in a narrow window too',
  HELD,
  async ({ stand, extensionContext }) => {
    await openInDialog(stand, 'plain', 'demo').then(() => openForEdit(stand));
    await stand.locator('#lastName').fill('Константинопольская-Преображенскaя');
    const popup = await openPopup(extensionContext);
    await expect(issue(popup, 'lastName', 'name-latin')).toHaveCount(1);
    await popup.getByRole('button', { name: 'Сверка с тем, что прислал сотрудник' }).click();
    await popup.getByLabel('Вставьте, что прислал сотрудник').fill('Семенов Александр Игоревич, 01.01.2000');
    await expect(popup.locator('[data-compared="lastName"]')).toHaveAttribute('data-state', 'differs');
    expect(await axeFaultsInBothThemes(popup)).toEqual([]);
    await popup.setViewportSize({ width: 320, height: 560 });
    expect(await popup.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
  },
);
