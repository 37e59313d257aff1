import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, openExtensionPage, RELEASE } from '../e2e/browser.ts';
import { largeCsv, largeXlsx } from '../e2e/register-files.ts';

/**
 * How long the desk of the release build takes for an exported register, from the choice of the file to the result, and how alive its page
 * stays meanwhile: the longest task of the page's thread and the longest wait of a timer. Needs `npm run build`.
 * Budget: a register of 100 000 rows with the page alive throughout, which is taken to mean no task over 100 ms.
 */
interface Watch {
  longest: number;
  waits: number;
}

function watch(): void {
  const seen: Watch = { longest: 0, waits: 0 };
  Object.assign(globalThis, { benchWatch: seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    seen.waits = Math.max(seen.waits, now - last - 10);
    last = now;
  }, 10);
}

const result = (page: Page) => page.getByRole('region', { name: 'Итог проверки' });

const profile = mkdtempSync(join(tmpdir(), 'sverka-bench-'));
const { context } = await launch({ extension: RELEASE, profile });
console.log('    rows  file     size       time   longest task   longest wait   issues in rows   pairs');
for (const count of [10_000, 100_000]) {
  for (const [kind, make] of [
    ['csv', largeCsv],
    ['xlsx', largeXlsx],
  ] as const) {
    const buffer = make(count);
    const page = await openExtensionPage(context, 'desk.html#register');
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    // Handing the file over is the test's doing: it is put into the page first, and chosen when all is quiet.
    const path = join(profile, `register.${kind}`);
    writeFileSync(path, buffer);
    await page.evaluate(watch);
    const start = performance.now();
    await page.locator('input[type=file]').setInputFiles(path);
    await result(page).waitFor({ timeout: 300_000 });
    const time = performance.now() - start;
    await page.waitForTimeout(500);
    const { longest, waits } = await page.evaluate(() => (globalThis as unknown as { benchWatch: Watch }).benchWatch);
    const counts = await page.getByRole('tab', { name: /^(?:Замечания|Возможные дубли)/ }).allTextContents();
    const [faults = '', pairs = ''] = counts.map((text) => /\d+$/.exec(text)?.[0] ?? '0');
    console.log(
      `${String(count).padStart(8)}  ${kind.padEnd(5)} ${(buffer.length / 1e6).toFixed(1).padStart(5)} MB ${(time / 1000).toFixed(1).padStart(8)} s ` +
        `${longest.toFixed(0).padStart(11)} ms ${waits.toFixed(0).padStart(11)} ms ${faults.padStart(16)} ${pairs.padStart(7)}`,
    );
    await page.close();
  }
}
await context.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
