import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': resolve(import.meta.dirname) };

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/meta/**/*.test.ts'], environment: 'node' } },
      { resolve: { alias }, test: { name: 'dom', include: ['tests/dom/**/*.test.ts'], environment: 'happy-dom' } },
      { resolve: { alias }, test: { name: 'component', include: ['tests/component/**/*.test.tsx'], environment: 'happy-dom' } },
      { plugins: [WxtVitest()], test: { name: 'platform', include: ['tests/platform/**/*.test.ts'], environment: 'node' } },
    ],
  },
});
