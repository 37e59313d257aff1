import { HER_WINDOW } from '../her-window';
import { axeFaults } from './axe-in-view';
import { expect, test } from './extension';
import { HELD } from './held';
import { Sverka } from './sverka';

/** The lists of the ticket in the panel: no mouse after the tab is open. */

test('a role is chosen by the keyboard alone, inside the window and without a word to the page', HELD, async ({ stand }) => {
  const sverka = new Sverka(stand);
  await sverka.open('antd', 'demo');
  await sverka.tab(/^Заявка/);
  await sverka.host.getByLabel('Вид заявки').selectOption('role');
  await sverka.button('роль в подсистеме').press('Enter');
  const field = sverka.host.getByRole('combobox', { name: 'Роль в подсистеме' });
  const list = sverka.host.getByRole('listbox', { name: 'Роль в подсистеме' });
  const text = sverka.host.locator('[data-ticket-text]');
  await expect(field).toBeFocused();
  await expect(list).toBeHidden();

  await stand.keyboard.press('ArrowDown');
  await expect(list.getByRole('option')).toHaveCount(19);
  const box = await list.boundingBox();
  const place = await field.boundingBox();
  expect(box && place && box.y >= 0 && box.y + box.height <= HER_WINDOW.height && Math.abs(box.x - place.x) <= 8).toBe(true);
  expect(await axeFaults(sverka.view)).toEqual([]);

  await stand.keyboard.type('УЧИТ');
  await expect(list.getByRole('option')).toHaveCount(1);
  await stand.keyboard.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  await expect(sverka.host.locator(`[id="${active}"]`)).toHaveText('Учитель/преподаватель/педагог');
  await stand.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue('Учитель/преподаватель/педагог');
  await expect(text).toContainText('Роль пользователя в подсистеме: Учитель/преподаватель/педагог');
  // Enter has chosen, and that is all.
  await expect(sverka.host.getByText(/^Скопировано/)).toHaveCount(0);

  // Opened again it shows all of them, and Esc leaves the panel where it is.
  await stand.keyboard.press('ArrowDown');
  await expect(list.getByRole('option')).toHaveCount(19);
  await expect(list.getByRole('option', { selected: true })).toHaveText('Учитель/преподаватель/педагог');
  await stand.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toBeFocused();

  // A text of one's own is kept when the field is left, and over a reload of the page.
  await stand.keyboard.press('ControlOrMeta+A');
  await stand.keyboard.type('Тьютор');
  await expect(list.getByRole('option')).toHaveText(['Своё значение: Тьютор']);
  await stand.keyboard.press('Tab');
  await expect(list).toBeHidden();
  await expect(text).toContainText('Роль пользователя в подсистеме: Тьютор');
  await stand.reload();
  await sverka.tab(/^Заявка/);
  // The view of the page that was loaded anew is another frame.
  await expect(sverka.host.locator('[data-ticket-text]')).toContainText('Роль пользователя в подсистеме: Тьютор');
});

test('a click of the page closes the list, a click in it chooses', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.tab(/^Заявка/);
  await sverka.host.getByLabel('Вид заявки').selectOption('role');
  await sverka.button('подсистема ЭПОС').click();
  const field = sverka.host.getByRole('combobox', { name: 'Подсистема ЭПОС' });
  const list = sverka.host.getByRole('listbox', { name: 'Подсистема ЭПОС' });
  await field.click();
  await expect(list).toBeVisible();
  await stand.mouse.click(300, 400);
  await expect(list).toBeHidden();

  await sverka.button('Показать варианты: Подсистема ЭПОС').click();
  await list.getByRole('option', { name: 'Траектория' }).click();
  await expect(field).toHaveValue('Траектория');
  await expect(field).toBeFocused();
  await sverka.button('Очистить: Подсистема ЭПОС').click();
  await expect(field).toHaveValue('');
});
