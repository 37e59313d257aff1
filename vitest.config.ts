import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { drawWithProjectFonts } from './tests/fonts/draw-with.mjs';
import { HER_WINDOW } from './tests/her-window.ts';

drawWithProjectFonts();

/** Limits for a hung test, not measurements: the machine may be busy. ms. */
const testTimeout = 180_000;
const HANGS = 60_000;
/** The same draws of property tests everywhere. */
const DRAWS = 'tests/setup/draws.ts';
const LEAVE_NOTHING = 'tests/setup/leave-nothing.ts';
const alias = { '@': resolve(import.meta.dirname) };

/** Saved pages as documents of their own, untouched by Vite: `/page/<name>` is `tests/fixtures/<name>.html`. */
const fixturePages: Plugin = {
  name: 'fixture-pages',
  configureServer({ middlewares }) {
    middlewares.use('/page/', (request, response) => {
      const [name = ''] = (request.url ?? '').split(/[?#]/);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(resolve(import.meta.dirname, 'tests/fixtures', `.${name}.html`)));
    });
  },
};

/** `utils/page` on real pages: no extension around it, so that a whole table of pages takes seconds. */
const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: HER_WINDOW,
  provider: playwright({
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
      ignoreDefaultArgs: ['--hide-scrollbars'],
    },
    contextOptions: { locale: 'ru-RU', timezoneId: 'Asia/Yekaterinburg' },
  }),
  instances: [{ browser: 'chromium' as const }],
};

/**
 * Files share their workers: they leave nothing behind (tests/setup/leave-nothing.ts; `npm run hold -- laws` runs them in another order each time), and
 * modules are read once instead of once a file, which was more than half of what the components cost.
 */
const SHARED = { isolate: false, testTimeout };

export default defineConfig({
  test: {
    // Printed and held by `npm run test:coverage` over all projects: utils/page is covered in a browser, the rest without one.
    coverage: { include: ['utils/**/*.ts'], reporter: ['text-summary'], reportOnFailure: true, thresholds: { lines: 90 } },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/meta/**/*.test.ts'],
          environment: 'node',
          setupFiles: [DRAWS, LEAVE_NOTHING],
          ...SHARED,
        },
      },
      {
        resolve: { alias },
        test: { name: 'dom', include: ['tests/dom/**/*.test.ts'], setupFiles: LEAVE_NOTHING, environment: 'happy-dom', ...SHARED },
      },
      {
        resolve: { alias },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/setup/patience.ts', LEAVE_NOTHING],
          environment: 'happy-dom',
          ...SHARED,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'platform',
          include: ['tests/platform/**/*.test.ts'],
          setupFiles: [DRAWS, LEAVE_NOTHING],
          environment: 'node',
          ...SHARED,
        },
      },
      { resolve: { alias }, test: { name: 'slow', include: ['tests/slow/**/*.test.ts'], environment: 'node', testTimeout } },
      // A copy of the project that is compiled and tested: `npm run hold -- recipes`.
      { resolve: { alias }, test: { name: 'recipes', include: ['tests/recipes/**/*.test.ts'], environment: 'node', testTimeout } },
      {
        resolve: { alias },
        plugins: [fixturePages],
        optimizeDeps: { entries: ['tests/page/**/*.test.ts'] },
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          fileParallelism: false,
          testTimeout,
          expect: { poll: { timeout: HANGS } },
          browser,
        },
      },
    ],
  },
});
