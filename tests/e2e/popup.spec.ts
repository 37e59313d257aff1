import { openExtensionPage } from './browser';
import { expect, standOrigin, test } from './extension';
import { heldBut } from './held';
import { FACES, Sverka } from './sverka';

for (const face of FACES) {
  test(
    `leads through the situation and copies the ticket, «${face}»`,
    heldBut(face === 'antd'),
    async ({ stand, extensionContext, strangers }) => {
      const sverka = new Sverka(stand);
      await sverka.open(face, 'demo');
      await expect(sverka.issue('firstName').first()).toBeAttached();

      const popup = await openExtensionPage(extensionContext, 'popup.html');
      await expect(popup.getByText('Карточка: Семёнов А. И.')).toBeVisible();
      await expect(popup.getByText('3 замечания')).toBeVisible();

      const situation = popup.getByLabel('Ситуация');
      await situation.selectOption('esia-transition');
      const step = (id: string) => popup.locator(`[data-step="${id}"]`);
      await expect(step('open-card')).toBeChecked();
      await expect(popup.getByText(/^\d+ из \d+$/)).toBeVisible();

      await situation.selectOption('login-confirmed');
      await popup.getByLabel('Да, видно').click();
      await step('ask-data').check();
      await expect(step('ask-data')).toBeChecked();

      await popup.reload();
      await expect(popup.getByLabel('Ситуация')).toHaveValue('login-confirmed');
      await expect(step('ask-data')).toBeChecked();

      await extensionContext.grantPermissions(['clipboard-read', 'clipboard-write']);
      await popup.bringToFront();
      await popup.getByRole('button', { name: 'Скопировать неполную' }).click();
      await expect(popup.getByText('Скопировано.')).toBeVisible();
      const text = await popup.evaluate(() => navigator.clipboard.readText());
      expect(text).toMatch(/^Тема: .+\n\nСотрудник: Семёнов Алекс.ндр Игоревич \[укажите: ФИО без латинских букв\] \(профиль сотрудник\)/);
      expect(text).toContain('[укажите: территория]');
      expect(text).not.toContain('Данные в Контингенте сверены');
      expect(strangers).toEqual([]);
    },
  );
}

test('says that a list under unknown heads was not read, and that a card is kept in a closed root', async ({ stand, extensionContext }) => {
  const show = async (draw: () => void) => {
    await stand.goto(`${standOrigin}/plain/`);
    await stand.evaluate(draw);
    const popup = await openExtensionPage(extensionContext, 'popup.html');
    await stand.bringToFront();
    await popup.reload();
    return popup;
  };
  const list = await show(() => {
    const rows = ['Ли Анна Павловна', 'Ким Олег Ильич', 'Цой Яна Павловна', 'Ан Иван Ильич'].map(
      (name, at) => `<tr><td>${name}</td><td>0${at + 1}.05.1987</td></tr>`,
    );
    document.body.innerHTML = `<table><tr><th>Кто</th><th>Когда</th></tr>${rows.join('')}</table>`;
  });
  await expect(list.getByText('список людей, но столбцы его называются непривычно')).toBeVisible();
  const card = await show(() => {
    document.body.innerHTML = '<div></div>';
    const root = (document.body.firstElementChild as HTMLElement).attachShadow({ mode: 'closed' });
    root.innerHTML = ['Фамилия', 'Имя', 'Отчество', 'СНИЛС'].map((label) => `<p><label>${label}</label><input></p>`).join('');
  });
  await expect(card.getByText('страница скрывает карточку от расширений')).toBeVisible();
});

test('is calm without a card', async ({ extensionContext }) => {
  const popup = await openExtensionPage(extensionContext, 'popup.html');
  await expect(popup.getByText('Откройте карточку сотрудника в Контингенте')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Учебная карточка' })).toBeVisible();
  await popup.getByLabel('Ситуация').selectOption('server-error');
  await expect(popup.getByRole('button', { name: /^Скопировать/ })).toHaveCount(0);
});

test('is set in the size that the rest of it is set in', async ({ extensionContext }) => {
  const popup = await openExtensionPage(extensionContext, 'popup.html');
  const size = (selector: string) =>
    popup
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontSize);
  expect([await size('html'), await size('body'), await size('main')]).toEqual(['14px', '14px', '14px']);
});
