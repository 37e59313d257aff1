import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardPath } from '../stand/model/people.ts';
import { launch, RELEASE } from './browser';
import { expect, standOrigin, test } from './extension';
import { Sverka } from './sverka';

test('a card that stood open when the extension was installed is looked at without a reload', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'sverka-'));
  const { context } = await launch({ profile, args: ['--enable-unsafe-extension-debugging'] });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${standOrigin}${cardPath('plain', 'demo')}`);
    await page.getByRole('button', { name: 'Редактировать' }).click();
    await page.locator('#lastName').fill('Набрано до установки');
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: RELEASE });
    const sverka = new Sverka(page);
    await sverka.ready();
    await expect(sverka.issue('firstName').first()).toBeAttached();
    await expect(page.locator('#lastName')).toHaveValue('Набрано до установки');
    expect(await sverka.hosts()).toBe(1);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
