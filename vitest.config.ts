import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A limit for a hung test, not a measurement: the machine may be busy. */
const testTimeout = 60_000;
const alias = { '@': resolve(import.meta.dirname) };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/meta/**/*.test.ts'], environment: 'node', testTimeout },
      },
      { resolve: { alias }, test: { name: 'dom', include: ['tests/dom/**/*.test.ts'], environment: 'happy-dom', testTimeout } },
      {
        resolve: { alias },
        test: { name: 'component', include: ['tests/component/**/*.test.tsx'], environment: 'happy-dom', testTimeout },
      },
      { plugins: [WxtVitest()], test: { name: 'platform', include: ['tests/platform/**/*.test.ts'], environment: 'node', testTimeout } },
    ],
  },
});
