import { axeFaults } from './axe-in-view';
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

    await stand.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none';
      document.body.append(cover);
      cover.showPopover();
    });
    await stand.waitForTimeout(300);
    await fix.click();
    await expect(sverka.host.getByText('Что-то закрывает окно Сверки', { exact: false })).toBeVisible();
    await expect(input).toHaveValue(LATIN);
    await stand.evaluate(() => document.querySelector('#cover')?.remove());
    await stand.waitForTimeout(800);
    await fix.click();
    await expect(input).toHaveValue('Александр');
    // The field had the focus while it was written to; now the view goes on with the next issue.
    await expect.poll(() => sverka.view.evaluate(() => document.activeElement?.closest('li')?.dataset.rule)).toBe('snils-checksum');

    // Two readings that are as likely: a button each.
    const surname = stand.locator('#lastName');
    await surname.fill('Xернов');
    const choice = sverka.issue('lastName').first().getByRole('button', { name: 'Исправить на «Чернов»' });
    // A press may come before the view has been in sight for long enough; a write may take longer than one look at the field.
    await expect(async () => {
      if ((await surname.inputValue()) !== 'Чернов') await choice.click({ timeout: 5000 });
      await expect(surname).toHaveValue('Чернов', { timeout: 2000 });
    }).toPass();
  });

  test('hangs one bare element on the page, out of reach of its styles', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('antd', 'demo');
    await sverka.issue('firstName').first().waitFor();
    await stand.addStyleTag({
      content: 'html > div { display: none !important; opacity: 0 !important; --ground: red !important } * { --ground: red; --text: red }',
    });
    const host = stand.locator('html > div');
    expect(await host.evaluate((element) => [...element.attributes].map(({ name }) => name))).toEqual(['popover']);
    expect(await host.evaluate((element) => element.childNodes.length)).toBe(0);
    expect(await host.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await sverka.mark('firstName').visible();
    const ground = await sverka.host.getByRole('region').evaluate((panel) => getComputedStyle(panel).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
  });

  test('is drawn in the colours that the user forces, and moves nothing for whoever wants no motion', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await stand.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await sverka.open('plain', 'demo');
    await sverka.edit();
    const faults = await sverka.view.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('button')].filter((button) => button.checkVisibility());
      const invisible = shown.filter((button) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(button);
        return color === backgroundColor && borderTopColor === backgroundColor;
      });
      const moving = [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration);
      });
      return { shown: shown.length > 4, invisible: invisible.length, moving: moving.map(({ className }) => `${className}`) };
    });
    expect(faults).toEqual({ shown: true, invisible: 0, moving: [] });
    // A sign is told by its letter, and the letter is seen.
    expect(await axeFaults(sverka.view)).toEqual([]);
    await stand.emulateMedia({ forcedColors: null, reducedMotion: null });
  });

  test('opens a mark by Alt+↓ from its field and leads back by Esc', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('mui', 'demo');
    await sverka.edit();
    await sverka.mark('firstName').visible();
    await stand.locator('#firstName').focus();
    await stand.keyboard.press('Alt+ArrowDown');
    const popover = (await sverka.ready('popover')).getByRole('dialog', { name: /^Имя/ });
    await expect(popover).toBeVisible();
    await expect(popover.getByRole('button', { name: /^Исправить/ })).toBeFocused();
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
    await mark.visible();
    const [own, field] = await Promise.all([mark.box(), stand.locator('#snils').boundingBox()]);
    if (!own || !field) throw new Error('nothing to compare');
    expect(own.x >= field.x + field.width || own.y + own.height <= field.y).toBe(true);

    await stand.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; background: white; z-index: 9999';
      document.body.append(cover);
    });
    await mark.hidden();
    await stand.evaluate(() => document.querySelector('#cover')?.remove());
    await mark.visible();
  });

  test('folds by Esc and stays folded on the next card', async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('plain', 'demo');
    await sverka.tab(/^Замечания/);
    await sverka.host.getByRole('tab', { name: /^Замечания/ }).focus();
    await stand.keyboard.press('Escape');
    await expect(sverka.host.getByRole('tab')).toHaveCount(0);
    await stand.reload();
    await sverka.mark('firstName').visible();
    await sverka.ready();
    await expect(sverka.host.getByRole('tab')).toHaveCount(0);
    await expect(sverka.button('Развернуть')).toBeVisible();
  });
});
