import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './extension';
import { heldBut } from './held';
import { CALM, FAULTS } from './layer-faults';
import { Sverka } from './sverka';

/** A fault put into each layer in turn: the app goes on, and ours says so in one calm sentence or does without. */

/** Script for the isolated world of the extension in a page. */
async function inOurWorld(page: Page, session: CDPSession, expression: string): Promise<void> {
  const worlds: { id: number; name: string; auxData?: { type?: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.some(({ auxData, name }) => auxData?.type === 'isolated' && /Сверка/.test(name))).toBe(true);
  for (const { id, auxData, name } of worlds)
    if (auxData?.type === 'isolated' && /Сверка/.test(name)) await session.send('Runtime.evaluate', { contextId: id, expression });
  await session.send('Runtime.disable');
  expect(page.isClosed()).toBe(false);
}

for (const [layer, script, tells] of FAULTS)
  test(`a fault in ${layer} leaves the app as it is`, heldBut(layer === 'the reading of the page'), async ({ stand }) => {
    const sverka = new Sverka(stand);
    await sverka.open('plain', 'demo');
    await sverka.edit();
    await sverka.tab(/^Замечания/);
    const thrown: string[] = [];
    // The fault itself is thrown in our world; what counts is that the app's own code meets none.
    stand.on('pageerror', (error) => /extension:/.test(error.stack ?? '') || thrown.push(error.message));
    const session = await stand.context().newCDPSession(stand);
    await inOurWorld(stand, session, script);
    // The app goes on: typing, its own buttons, its own save.
    await stand.locator('#middleName').fill('Игоревич');
    await expect(stand.locator('#middleName')).toHaveValue('Игоревич');
    if (tells) await expect(sverka.host).toContainText(CALM);
    await sverka.save();
    await expect(stand.getByRole('button', { name: 'Редактировать' })).toBeVisible();
    expect(thrown).toEqual([]);
    // A page that is loaded anew has everything again.
    await sverka.open('plain', 'demo');
    await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
    await expect(sverka.host).not.toContainText(CALM);
    await session.detach();
  });

test('a fault in one tab of the view leaves the others, and the page', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.tab(/^Замечания/);
  await sverka.view.evaluate(() => {
    Intl.DateTimeFormat.prototype.format = () => {
      throw new TypeError('broken');
    };
    Intl.DateTimeFormat.prototype.formatToParts = () => {
      throw new TypeError('broken');
    };
    Array.prototype.toSorted = () => {
      throw new TypeError('broken');
    };
  });
  await sverka.tab(/^Заявка/);
  await sverka.tab(/^Замечания/);
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  await stand.getByRole('button', { name: 'Редактировать' }).click();
  await expect(stand.locator('#firstName')).toBeVisible();
});
