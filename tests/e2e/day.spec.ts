import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { crash, launch, openExtensionPage, RELEASE } from './browser';
import { expect, standOrigin, test } from './extension';
import { HELD } from './held';
import { CONTROL, PLANTED, plant, typeIntoAll, WRITTEN_AFTER } from './planted-words';
import { findInFolder } from './profile-search';
import { isOfMaker, startRecordingProxy } from './recording-proxy';
import { Sverka } from './sverka';

/**
 * A day with all that can be typed or pasted, in every part of ours, and a browser that crashes at its end: nothing planted may stand in the profile's
 * folder, and nobody of the network may have been asked for, by whatever context.
 */

const SECTIONS = ['ticket', 'register', 'lists', 'training', 'shot'];

/** Types a word of its own into every field that can be seen, as a keyboard does; gives back how many there were. */
const fillAll = (where: Page | Frame): Promise<number> => where.evaluate(typeIntoAll, Array.from({ length: 40 }, plant));

async function spendTheDay(context: BrowserContext, stand: Page): Promise<void> {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.edit();
  await sverka.tab(/^Сверка/);
  await sverka.host
    .getByLabel('Вставьте, что прислал сотрудник')
    .fill(`${plant()} ${plant()} ${plant()}, 02.03.1971, ${plant()}@pochta.example`);
  await sverka.tab(/^Заявка/);
  await sverka.button(/^Изменить/).click();
  expect(await fillAll(sverka.view)).toBeGreaterThan(3);
  await sverka.button('Скопировать неполную').click();
  // A page's own field, without a word about keeping, left for another page: shows that the search finds what is kept.
  const other = await context.newPage();
  await other.goto(`${standOrigin}/plain/empty`);
  await other.evaluate(() => {
    document.body.appendChild(document.createElement('textarea')).id = 'own';
  });
  await other.locator('#own').pressSequentially(CONTROL);
  await other.goto(`${standOrigin}/plain/employees`);

  let typed = 0;
  for (const section of SECTIONS) {
    const desk = await openExtensionPage(context, `desk.html#${section}`);
    await expect(desk.locator('#root > *').first()).toBeVisible();
    const person = desk.getByRole('button', { name: 'Вписать человека' });
    if (await person.count()) await person.click();
    typed += await fillAll(desk);
    await desk.close({ runBeforeUnload: false });
  }
  expect(typed).toBeGreaterThan(6);
  const desk = await openExtensionPage(context, 'desk.html#ticket');
  await fillAll(desk);
  const register = await openExtensionPage(context, 'desk.html#register');
  await register
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'реестр.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Фамилия;Имя;Отчество;Дата рождения\n${plant()};${plant()};Ильич;01.01.1980\n`),
    });
  for (const page of ['popup.html', 'sidepanel.html', 'options.html']) {
    const opened = await openExtensionPage(context, page);
    await expect(opened.locator('#root > *').first()).toBeVisible();
    // What is typed among the settings is kept on purpose.
    if (page !== 'options.html') await fillAll(opened);
  }
  await stand.bringToFront();
}

test('after a day and a crash nothing that was typed stands in the profile, and nobody was asked for', HELD, async () => {
  test.setTimeout(400_000);
  const profile = mkdtempSync(join(tmpdir(), 'sverka-day-'));
  const proxy = await startRecordingProxy();
  const args = [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'];
  try {
    const { context, strangers } = await launch({ extension: RELEASE, profile, args });
    const stand = await context.newPage();
    await spendTheDay(context, stand);
    await stand.waitForTimeout(WRITTEN_AFTER);
    // The file holds what stood in all pages at that moment.
    await expect.poll(() => findInFolder(profile, [CONTROL]).length, { timeout: 120_000, intervals: [2000] }).toBeGreaterThan(0);
    expect(findInFolder(profile, PLANTED)).toEqual([]);
    await crash(context);

    const again = await launch({ extension: RELEASE, profile, args });
    const page = await again.context.newPage();
    await new Sverka(page).open('plain', 'demo');
    await again.context.close();
    expect(findInFolder(profile, PLANTED)).toEqual([]);
    expect([...strangers, ...again.strangers]).toEqual([]);
    // A tab that the browser restores after a crash asks for its own page before the test can answer for it.
    expect(proxy.hosts.filter((host) => !isOfMaker(host) && !host.startsWith(new URL(standOrigin).host))).toEqual([]);
    expect(PLANTED.length).toBeGreaterThan(20);
  } finally {
    proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
