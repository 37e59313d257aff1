import { defineConfig } from '@playwright/test';
import { FULL } from './tests/e2e/held.ts';
import { drawWithProjectFonts } from './tests/fonts/draw-with.mjs';
import { HER_WINDOW } from './tests/her-window.ts';

drawWithProjectFonts();

/** Browser tests in Chromium: the built extension on the stand, served under its real address by request interception. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Two sets of fonts may be tried side by side.
  outputDir: `test-results/${process.env.SVERKA_FONTS ?? 'own'}`,
  // Limits for a hang, not measurements: the machine may be busy.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  // One more than the cores: a test waits for its page a third of the time.
  workers: 3,
  fullyParallel: false,
  // What tests/e2e/held.ts tells of.
  ...(FULL ? {} : { grepInvert: /@held/ }),
  reporter: [['list']],
  use: { locale: 'ru-RU', timezoneId: 'Asia/Yekaterinburg', viewport: HER_WINDOW },
});
