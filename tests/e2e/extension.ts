import { type Browser, type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { drawWithProjectFonts } from '../fonts/draw-with.mjs';
import { standOrigin } from '../stand/serve.ts';
import { RELEASE } from './browser';
import { type Session, SessionPool } from './session-pool';

interface Fixtures {
  /** The test leaves something behind that cannot be taken back (a clock, a reload of the extension): it gets a browser of its own, or its file does. */
  ownBrowser: boolean | 'of the file';
  /** Which build is loaded: the release, exactly as it is packed. */
  build: string;
  extensionContext: BrowserContext;
  /** Addresses beside the stand that anything asked for; must stay empty. */
  strangers: string[];
  /** A page of the stand. */
  stand: Page;
}

/**
 * Every test of Chromium is made of this one, those without the extension as well: a worker process that is to run a test of another make is ended,
 * and its browser with it.
 */
export const test = base.extend<Fixtures & { session: Session }, { pool: SessionPool; bare: Browser }>({
  bare: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures asked for from this pattern.
    async ({}, use) => {
      drawWithProjectFonts();
      const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  build: [RELEASE, { option: true }],
  ownBrowser: [false, { option: true }],
  pool: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures asked for from this pattern.
    async ({}, use) => {
      const pool = new SessionPool();
      await use(pool);
      await pool.close();
    },
    { scope: 'worker' },
  ],
  session: async ({ build, viewport, pool, ownBrowser }, use, { file, testId }) => {
    const of = ownBrowser === 'of the file' ? file : ownBrowser ? testId : '';
    await use(await pool.take({ extension: build, ...(viewport ? { viewport } : {}) }, of));
    if (ownBrowser === true) await pool.closeOwn();
  },
  extensionContext: async ({ session }, use) => use(session.context),
  strangers: async ({ session }, use) => use(session.strangers),
  stand: async ({ session }, use) => {
    await use(session.context.pages()[0] ?? (await session.context.newPage()));
  },
});

export const expect = test.expect;
export { standOrigin };
