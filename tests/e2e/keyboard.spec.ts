import type { Frame, Locator } from '@playwright/test';
import { expect, test } from './extension';
import { HELD } from './held';
import { Sverka } from './sverka';

/** Enough to come from anywhere to anywhere in page and view. */
const PRESSES = 60;
const SENT = 'Семенов Александр Игоревич, 14.03.1985, a.semenov@pochta.example, СНИЛС 112-233-445 95';

const hasFocus = (control: Locator) =>
  expect(control.first())
    .toBeFocused({ timeout: 50 })
    .then(
      () => true,
      () => false,
    );

test(
  'the main job without a mouse: a mark, its fix, the comparison, the update, the ticket, and back to the page',
  HELD,
  async ({ stand, extensionContext }) => {
    await extensionContext.grantPermissions(['clipboard-read', 'clipboard-write']);
    const sverka = new Sverka(stand);
    const { keyboard } = stand;
    /** Goes on by Tab, or back by Shift+Tab, until the control has the focus. */
    const go = async (control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
      for (let presses = 0; presses < PRESSES && !(await hasFocus(control)); presses += 1) await keyboard.press(key);
      expect(await hasFocus(control), `${control} is not reached by ${key}`).toBe(true);
    };
    /** Nothing is written or copied in the moment after a view has come. */
    const press = async (control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
      await go(control, key);
      await sverka.inSight();
      await keyboard.press('Enter');
    };

    await sverka.open('mui', 'demo');
    await press(stand.getByRole('button', { name: 'Редактировать' }));
    await expect(stand.getByRole('button', { name: 'Сохранить' })).toBeVisible();
    const field = stand.locator('#firstName');
    await go(field);
    await sverka.mark('firstName').visible();
    await keyboard.press('Alt+ArrowDown');
    const popover: Frame = await sverka.ready('popover');
    const fix = popover.getByRole('button', { name: /^Исправить/ });
    await expect(fix).toBeFocused();
    await sverka.inSight();
    await keyboard.press('Enter');
    await expect(field).toHaveValue('Александр');
    await expect(field).toBeFocused();

    // Our view stands behind the page in the order of Tab.
    await press(sverka.button('Сверка'));
    await expect(sverka.host.locator('textarea').first()).toBeVisible();
    await stand.evaluate((text) => navigator.clipboard.writeText(text), SENT);
    await keyboard.press('ControlOrMeta+V');
    await expect(sverka.host.locator('[data-compared]').first()).toBeVisible();
    await press(sverka.button(/^Взять всё/));
    await expect(stand.locator('#lastName')).toHaveValue('Семенов');

    const tab = (name: RegExp) => sverka.host.getByRole('tab', { name });
    await go(tab(/^Сверка/), 'Shift+Tab');
    await keyboard.press('ArrowRight');
    await expect(tab(/^Обновление/)).toBeFocused();
    await expect(sverka.host.locator('[data-effective]').first()).toBeVisible();
    await keyboard.press('ArrowRight');
    await press(sverka.button(/^Скопировать/));
    await expect.poll(() => sverka.clipboard()).toMatch(/^Тема: /);
    await keyboard.press('Escape');
    await expect(tab(/^Заявка/)).toBeHidden();
    await press(stand.getByRole('button', { name: 'Сохранить' }), 'Shift+Tab');
    await expect(stand.getByRole('button', { name: 'Редактировать' })).toBeVisible();
  },
);
