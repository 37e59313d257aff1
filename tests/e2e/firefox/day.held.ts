import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { cardPath } from '../../stand/model/people.ts';
import { CONTROL, PLANTED, plant, typeIntoAll, WRITTEN_AFTER } from '../planted-words.ts';
import { findInFolder } from '../profile-search.ts';
import { isOfMaker, startRecordingProxy } from '../recording-proxy.ts';
import { launchFirefox, openStand } from './browser.ts';
import { press, unfold, until, viewOf } from './in-view.ts';
import { openOwnPage } from './own-page.ts';

/**
 * A day with all that can be typed, and a crash at its end, in Firefox: nothing planted may stand in the profile's folder (session files, history of
 * forms), and nobody of the network may have been asked for. Takes as long as the browser needs to write its files: `npm run hold` alone runs it.
 */

/** Types a word of its own into every field that can be seen, as a keyboard does; gives back how many there were. */
const fillAll = (where: Page | Frame): Promise<number> => where.evaluate(typeIntoAll, Array.from({ length: 40 }, plant));

test('Firefox: after a day and a crash nothing that was typed stands in the profile, and nobody was asked for', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'sverka-day-'));
  const proxy = await startRecordingProxy();
  try {
    const browser = await launchFirefox(profile, {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
    });
    const { page, strangers } = await openStand(browser, cardPath('plain', 'demo'));
    await unfold(page);
    await press(page, '[role="tab"]', 'Сверка');
    let typed = await fillAll(await viewOf(page));
    await press(page, '[role="tab"]', 'Заявка');
    await press(page, 'button', 'Изменить');
    await until('the form', async () => {
      typed += await fillAll(await viewOf(page));
      return typed > 3;
    });
    // A page's own field: shows that the search would find what is kept.
    await page.evaluate(() => {
      document.body.appendChild(document.createElement('textarea')).id = 'own';
    });
    await page.locator('#own').click();
    await page.keyboard.type(CONTROL);
    for (const section of ['ticket', 'register', 'lists']) {
      const desk = await openOwnPage(browser, `desk.html#${section}`);
      await until(section, () => desk.evaluate(() => document.querySelector('#root > *') !== null));
      typed += await fillAll(desk);
    }
    assert.ok(typed > 6, `${typed} fields`);
    await new Promise((resolve) => setTimeout(resolve, WRITTEN_AFTER));
    const hits = await until('the session file', async () => {
      const found = findInFolder(profile, [CONTROL, ...PLANTED]);
      return found.some((hit) => hit.endsWith(CONTROL)) ? found : null;
    });
    assert.deepEqual(
      hits.filter((hit) => !hit.endsWith(CONTROL)),
      [],
    );
    assert.deepEqual(strangers, []);
    const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
    browser.process()?.kill('SIGKILL');
    await ended;
    assert.deepEqual(findInFolder(profile, PLANTED), []);
    assert.deepEqual(
      proxy.hosts.filter((host) => !isOfMaker(host)),
      [],
    );
  } finally {
    proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
