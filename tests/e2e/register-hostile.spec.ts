import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { HOSTILE_FILES } from '../unit/register/hostile-files';
import { openExtensionPage } from './browser';
import { expect, test } from './extension';
import { FULL } from './held';

/** ms. A limit for a hang; `npm run hold -- files` holds the budget of 100, on a machine that does nothing else. */
const LONGEST_TASK = Number(process.env.LONGEST_TASK ?? 10_000);

/** Longest task of the page's thread since it was begun to be watched, ms. */
async function watch(desk: Page): Promise<() => Promise<number>> {
  await desk.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { hostileWatch: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  return () => desk.evaluate(() => (globalThis as unknown as { hostileWatch: { longest: number } }).hostileWatch.longest);
}

/** What the field's files and the heaviest of ours do to the page: the reader's own answers are held in Node. */
const TRIED = HOSTILE_FILES.filter(
  ({ name }, index) =>
    (FULL || index % 6 === 0) &&
    !name.startsWith('blanks that unpack') &&
    !name.startsWith('a small sheet') &&
    name !== 'a quote that never ends.csv',
);

test('hostile files get an answer, run nothing and leave the page alive', async ({ extensionContext, strangers }, testInfo) => {
  const desk = await openExtensionPage(extensionContext, 'desk.html#register');
  const longest = await watch(desk);
  for (const { name, bytes } of TRIED) {
    // From the disk, as she does: a buffer would travel through the page's own thread.
    const path = testInfo.outputPath(name);
    writeFileSync(path, bytes());
    await desk.locator('input[type=file]').setInputFiles(path);
    const answer = desk
      .getByRole('region', { name: 'Итог проверки' })
      .or(desk.getByRole('heading', { name: 'Что в каких столбцах' }))
      .or(
        desk
          .getByRole('status')
          .filter({ hasText: /[а-я]{3}/ })
          .filter({ hasNotText: /Читаем|Проверяем/ }),
      );
    await expect(answer.first(), name).toBeVisible();
    expect(await desk.evaluate(() => (globalThis as { __x?: unknown }).__x), name).toBeUndefined();
    const another = desk.getByRole('button', { name: 'Открыть другой файл' });
    if (await another.isVisible()) await another.click();
  }
  const measured = await longest();
  testInfo.annotations.push({ type: 'longest task', description: `${measured.toFixed(0)} ms` });
  console.log(`longest task of the page over ${TRIED.length} hostile files: ${measured.toFixed(0)} ms`);
  expect(measured).toBeLessThan(LONGEST_TASK);
  expect(strangers).toEqual([]);
});
