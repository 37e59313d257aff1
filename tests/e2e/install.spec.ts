import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardPath } from '../stand/model/people.ts';
import { E2E, launch } from './browser';
import { expect, standOrigin, test } from './extension';

test('a card that stood open when the extension was installed is looked at without a reload', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'sverka-'));
  const { context } = await launch({ profile, args: ['--enable-unsafe-extension-debugging'] });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${standOrigin}${cardPath('plain', 'demo')}`);
    await page.getByRole('button', { name: 'Редактировать' }).click();
    await page.locator('#lastName').fill('Набрано до установки');
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: E2E });
    await expect(page.locator('epos-sverka [data-rule]').first()).toBeAttached();
    await expect(page.locator('#lastName')).toHaveValue('Набрано до установки');
    await expect(page.locator('epos-sverka')).toHaveCount(1);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
