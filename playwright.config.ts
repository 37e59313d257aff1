import { defineConfig } from '@playwright/test';

/** Browser tests in Chromium: the built extension on the stand, served under its real address by request interception. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: false,
  reporter: [['list']],
  use: { locale: 'ru-RU', timezoneId: 'Asia/Yekaterinburg', viewport: { width: 1366, height: 768 } },
});
