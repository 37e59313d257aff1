import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The stand: an invented Контингент in three looks, built into `dist/stand` and served by `serve.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  clearScreen: false,
  logLevel: 'warn',
  build: {
    outDir: resolve(import.meta.dirname, '../../dist/stand'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 3000,
    // The kits mark their modules 'use client', which means nothing here.
    rolldownOptions: { onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log) },
  },
});
