import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { E2E } from './browser';
import { expect, test } from './extension';
import { Sverka } from './sverka';

/** On an added site no page may `import()` the panel's modules. The same build without web-accessible files stands for such a site. */
const build = mkdtempSync(join(tmpdir(), 'sverka-injected-'));
const MANIFEST = join(build, 'manifest.json');

test.use({ build });

test.beforeAll(() => {
  cpSync(E2E, build, { recursive: true });
  const { web_accessible_resources: _, ...manifest } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, unknown>;
  writeFileSync(MANIFEST, JSON.stringify(manifest));
});

test.afterAll(() => rmSync(build, { recursive: true, force: true, maxRetries: 3 }));

test('the worker injects both modules of the panel where they cannot be imported', async ({ stand, strangers }) => {
  const errors: string[] = [];
  stand.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('web_accessible_resources')) errors.push(message.text());
  });
  stand.on('pageerror', (error) => errors.push(error.message));
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await expect(sverka.mark('firstName')).toBeVisible();
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(1);
  await sverka.edit();
  await sverka.issue('firstName').first().getByRole('button', { name: 'Исправить' }).click();
  await expect(stand.locator('#firstName')).toHaveValue('Александр');
  // What the second file has brought along must not have got in the way of the first.
  await stand.locator('#middleName').fill('Игореdич');
  await expect(sverka.mark('middleName')).toBeVisible();
  expect(errors.filter((text) => !/Failed to load resource/.test(text))).toEqual([]);
  expect(strangers).toEqual([]);
});
