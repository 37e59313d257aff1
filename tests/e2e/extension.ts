import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { standOrigin } from '../stand/serve.ts';
import { RELEASE } from './browser';
import { type Session, SessionPool } from './session-pool';

interface Fixtures {
  /** The test leaves something behind that cannot be taken back (a clock, a reload of the extension): it gets a browser of its own. */
  ownBrowser: boolean;
  /** Which build is loaded: the release, exactly as it is packed. */
  build: string;
  extensionContext: BrowserContext;
  /** Addresses beside the stand that anything asked for; must stay empty. */
  strangers: string[];
  /** A page of the stand. */
  stand: Page;
}

export const test = base.extend<Fixtures & { session: Session }, { pool: SessionPool }>({
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
  session: async ({ build, viewport, pool, ownBrowser }, use) => {
    await use(await pool.take({ extension: build, ...(viewport ? { viewport } : {}) }));
    if (ownBrowser) await pool.close();
  },
  extensionContext: async ({ session }, use) => use(session.context),
  strangers: async ({ session }, use) => use(session.strangers),
  stand: async ({ session }, use) => {
    await use(session.context.pages()[0] ?? (await session.context.newPage()));
  },
});

export const expect = test.expect;
export { standOrigin };
