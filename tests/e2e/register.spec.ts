import { axeFaults } from './axe-in-view';
import { openExtensionPage } from './browser';
import { expect, standOrigin, test } from './extension';
import { heldBut } from './held';
import { FACES, Sverka } from './sverka';

for (const face of FACES) {
  test(
    `a register shows its probable duplicates, and forgets a pair of two people, «${face}»`,
    heldBut(face === 'mui'),
    async ({ stand, strangers }) => {
      const sverka = new Sverka(stand);
      await stand.goto(`${standOrigin}/${face}/employees`);
      await sverka.ready();
      await sverka.button(/^Сверка: похоже на дубли/).click();
      const pairs = () => sverka.host.getByRole('list', { name: 'Похожие записи' }).getByRole('listitem');
      await expect(pairs().first()).toBeAttached();
      const before = await pairs().count();
      expect(before).toBeGreaterThan(0);
      await expect(sverka.host.getByText('Королёва Алёна Петровна', { exact: false }).first()).toBeAttached();
      await sverka.button('Показать строку').first().click();
      await expect(stand.getByText('Королева', { exact: true })).toBeInViewport();

      await sverka.button('Разные люди').first().click();
      await expect(pairs()).toHaveCount(before - 1);
      // With another number of pairs the hint has another size.
      await sverka.inSight();
      await sverka.host.getByRole('button', { name: 'Вернуть', exact: true }).click();
      await expect(pairs()).toHaveCount(before);
      await sverka.inSight();
      await sverka.button('Разные люди').first().click();
      await expect(pairs()).toHaveCount(before - 1);
      await stand.reload();
      await expect(stand.getByText('Королева', { exact: true })).toBeAttached();
      if (before > 1) {
        await sverka.ready();
        await sverka.button(/^Сверка: похоже на дубли/).click();
        await expect(pairs()).toHaveCount(before - 1);
      } else await sverka.gone();
      expect(strangers).toEqual([]);
    },
  );
}

test('the person whose steps have led here is looked for among the rows, and what is found answers the question', async ({
  stand,
  extensionContext,
}) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'duplicate-yo-a');
  const popup = await openExtensionPage(extensionContext, 'popup.html');
  await popup.getByLabel('Ситуация').selectOption('user-not-found');
  await expect(popup.locator('[data-step]').first()).toBeVisible();
  await popup.reload();
  await expect(popup.getByLabel('Ситуация')).toHaveValue('user-not-found');
  await popup.close();
  await stand.bringToFront();
  await stand.getByText('Сотрудники').first().click();
  await sverka.gone();
  await sverka.ready();
  await sverka.button(/^Сверка: похоже на дубли/).click();
  await expect(sverka.host.getByText(/^Королёва Алёна Петровна: посмотрели \d+\sстро/)).toBeVisible();
  const first = sverka.host.getByRole('list', { name: 'Похожие записи' }).getByRole('listitem').first();
  await expect(first).toContainText('карточка: Королёва Алёна Петровна, 17.05.1987; в реестре: Королева Алена Петровна, 17.05.1987');

  const again = await openExtensionPage(extensionContext, 'popup.html');
  for (const id of ['ask-data', 'compare-name', 'compare-birth-date', 'compare-email']) await again.locator(`[data-step="${id}"]`).check();
  await again.getByRole('button', { name: 'Пропустить' }).click();
  const found = again.locator('[data-question="duplicates"]').getByRole('radio', { name: 'Дубль найден' });
  await expect(found).not.toBeChecked();
  await expect(again.locator('[data-question="duplicates"]')).toContainText('похоже, так');
});

test('the hint beside a register can be read by everybody, in both themes', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await stand.goto(`${standOrigin}/plain/employees`);
  await sverka.ready();
  await sverka.button(/^Сверка: похоже на дубли/).click();
  await expect(sverka.button('Показать строку').first()).toBeVisible();
  for (const colorScheme of ['dark', 'light'] as const) {
    await stand.emulateMedia({ colorScheme });
    await expect
      .poll(() => sverka.view.evaluate((theme) => matchMedia(`(prefers-color-scheme: ${theme})`).matches, colorScheme))
      .toBe(true);
    expect(await axeFaults(sverka.view), colorScheme).toEqual([]);
  }
});
