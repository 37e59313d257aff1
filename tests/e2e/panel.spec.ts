import { expect, test } from './extension';
import { Sverka } from './sverka';

const LATIN = 'Алекс\u0061ндр';

test.describe('the panel in the page', () => {
  test('writes at a real click only, and not when it cannot be seen', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('plain', 'demo');
    await sverka.edit();
    const fix = sverka.issue('firstName').first().getByRole('button', { name: 'Исправить' });
    const input = stand.locator('#firstName');
    await fix.waitFor();

    await fix.evaluate((button: HTMLElement) => button.click());
    await stand.evaluate(() => {
      document.documentElement.style.opacity = '0.5';
    });
    await fix.click();
    await stand.evaluate(() => {
      document.documentElement.style.opacity = '';
    });
    await stand.waitForTimeout(800);
    await expect(input).toHaveValue(LATIN);

    await fix.click();
    await expect(input).toHaveValue('Александр');
  });

  test('hangs one bare element on the page, out of reach of its styles', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('antd', 'demo');
    await sverka.issue('firstName').first().waitFor();
    await stand.addStyleTag({
      content: 'epos-sverka { display: none !important; opacity: 0 !important } * { --ground: red; --text: red }',
    });
    const host = sverka.host;
    expect(await host.evaluate((element) => [...element.attributes].map(({ name }) => name))).toEqual(['popover']);
    expect(await host.evaluate((element) => element.childNodes.length)).toBe(0);
    expect(await host.evaluate((element) => element.parentElement === document.documentElement)).toBe(true);
    expect(await host.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await expect(sverka.mark('firstName')).toBeVisible();
    const ground = await host.getByRole('region').evaluate((panel) => getComputedStyle(panel).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
  });

  test('stands beside the fields, and keeps off the field in use wherever it has been put', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('antd', 'demo');
    await sverka.edit();
    const panel = sverka.host.getByRole('region');
    await panel.waitFor();
    const overlap = async (selector: string) => {
      const [field, box] = await Promise.all([stand.locator(selector).boundingBox(), panel.boundingBox()]);
      if (!field || !box) return false;
      return field.x < box.x + box.width && box.x < field.x + field.width && field.y < box.y + box.height && box.y < field.y + field.height;
    };
    for (const field of ['#lastName', '#birthDate', '#email', '#birthPlace']) expect(await overlap(field)).toBe(false);

    const head = await panel.locator('header').boundingBox();
    const email = await stand.locator('#email').boundingBox();
    if (!head || !email) throw new Error('nothing to drag');
    await stand.mouse.move(head.x + 150, head.y + 14);
    await stand.mouse.down();
    await stand.mouse.move(head.x + 150, email.y - 60, { steps: 5 });
    await stand.mouse.up();
    await expect.poll(() => overlap('#email')).toBe(true);
    await stand.locator('#email').focus();
    await expect.poll(() => overlap('#email')).toBe(false);
  });

  test('opens a mark by Alt+↓ from its field and leads back by Esc', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('mui', 'demo');
    await sverka.edit();
    await sverka.mark('firstName').waitFor();
    await stand.locator('#firstName').focus();
    await stand.keyboard.press('Alt+ArrowDown');
    const popover = sverka.host.getByRole('dialog', { name: /^Имя/ });
    await expect(popover).toBeVisible();
    await stand.keyboard.press('Escape');
    await expect(popover).toHaveCount(0);
    await expect(stand.locator('#firstName')).toBeFocused();
    await expect(stand.getByRole('button', { name: 'Сохранить' })).toBeVisible();
  });

  test('puts no mark over what the page shows, nor beside a field that cannot be seen', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('plain', 'demo');
    await sverka.edit();
    const mark = sverka.mark('snils');
    await mark.waitFor();
    const [own, field] = await Promise.all([mark.boundingBox(), stand.locator('#snils').boundingBox()]);
    if (!own || !field) throw new Error('nothing to compare');
    expect(own.x >= field.x + field.width || own.y + own.height <= field.y).toBe(true);

    await stand.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; background: white; z-index: 9999';
      document.body.append(cover);
    });
    await expect(mark).toHaveCount(0);
    await stand.evaluate(() => document.querySelector('#cover')?.remove());
    await expect(mark).toBeVisible();
  });

  test('folds by Esc and stays folded on the next card', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('plain', 'demo');
    const panel = sverka.host.getByRole('region');
    await panel.waitFor();
    await panel.getByRole('tab', { name: /^Замечания/ }).focus();
    await stand.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await stand.reload();
    await expect(sverka.mark('firstName')).toBeVisible();
    await expect(panel).toHaveCount(0);
    await expect(sverka.host.getByRole('button', { name: /замечания/ })).toBeVisible();
  });
});
