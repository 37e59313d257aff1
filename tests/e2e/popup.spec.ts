import { openExtensionPage } from './browser';
import { expect, test } from './extension';
import { FACES, Sverka } from './sverka';

for (const face of FACES) {
  test(`leads through the situation and copies the ticket, «${face}»`, async ({ stand, extensionContext, strangers }) => {
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
  });
}

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
