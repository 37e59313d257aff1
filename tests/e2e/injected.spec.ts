import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardPath } from '../stand/model/people.ts';
import { openExtensionPage, RELEASE } from './browser';
import { expect, standOrigin, test } from './extension';
import { Sverka } from './sverka';

/** On an added site no page may `import()` the card script, nor let a view stand in itself. The same build without web-accessible files stands for such a site. */
const build = mkdtempSync(join(tmpdir(), 'sverka-injected-'));
const MANIFEST = join(build, 'manifest.json');

test.use({ build });

test.beforeAll(() => {
  cpSync(RELEASE, build, { recursive: true });
  const { web_accessible_resources: _, ...manifest } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, unknown>;
  writeFileSync(MANIFEST, JSON.stringify(manifest));
});

test.afterAll(() => rmSync(build, { recursive: true, force: true, maxRetries: 3 }));

test('the worker injects the card script where it cannot be imported, and popup and marks serve', async ({
  stand,
  extensionContext,
  strangers,
}) => {
  const errors: string[] = [];
  stand.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('web_accessible_resources')) errors.push(message.text());
  });
  stand.on('pageerror', (error) => errors.push(error.message));
  const sverka = new Sverka(stand);
  await stand.goto(`${standOrigin}${cardPath('plain', 'demo')}`);
  await sverka.mark('firstName').visible();
  // Nothing but the marks: no frame of ours that would stand there empty.
  await stand.waitForTimeout(2500);
  const shown = await stand.evaluate(() => {
    const points = Array.from({ length: 40 }, (_, i) =>
      Array.from({ length: 20 }, (_, j) => [innerWidth - 20 - i * 20, innerHeight - 20 - j * 20]),
    );
    return points.flat().filter(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.matches('html > div[popover]')).length;
  });
  expect(shown).toBeLessThan(8);
  await stand.getByRole('button', { name: 'Редактировать' }).click();
  const popup = await openExtensionPage(extensionContext, 'popup.html');
  await popup.locator('[data-rule="name-latin"]').getByRole('button', { name: 'Исправить' }).click();
  await expect(stand.locator('#firstName')).toHaveValue('Александр');
  await stand.bringToFront();
  await stand.locator('#middleName').fill('Игореdич');
  await sverka.mark('middleName').visible();
  expect(errors.filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
  expect(strangers).toEqual([]);
});
