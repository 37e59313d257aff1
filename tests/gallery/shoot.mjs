// Pictures of the gallery's states, light and dark, into .demo/gallery: `node tests/gallery/shoot.mjs [state…]`; `ui*` takes all that begin so.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { drawWithProjectFonts } from '../fonts/draw-with.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, '.demo/gallery');
const WINDOW = { width: 1366, height: 768 };
mkdirSync(OUT, { recursive: true });

const server = await createServer({
  configFile: false,
  root: import.meta.dirname,
  resolve: { alias: { '@': ROOT } },
  cacheDir: join(ROOT, 'node_modules/.vite-gallery'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  server: { host: '127.0.0.1', port: 0, fs: { allow: [ROOT] }, hmr: false, watch: null },
  optimizeDeps: {
    include: [
      'react',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'zustand',
      'zustand/vanilla',
      '@floating-ui/dom',
      '@tanstack/react-virtual',
      'downshift',
    ],
  },
  logLevel: 'warn',
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
drawWithProjectFonts();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let failed = false;
try {
  const page = await browser.newPage({ viewport: WINDOW, locale: 'ru-RU', timezoneId: 'Asia/Yekaterinburg' });
  page.on('pageerror', (error) => {
    failed = true;
    console.error(`✗ ${page.url()}: ${error.message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`  ${page.url()}: ${message.text()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const names = await page.evaluate(() => globalThis.galleryStates);
  const wanted = process.argv.slice(2);
  const chosen =
    wanted.length === 0
      ? names
      : names.filter((name) => wanted.some((want) => (want.endsWith('*') ? name.startsWith(want.slice(0, -1)) : name === want)));
  for (const name of chosen) {
    for (const theme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(`${address}?state=${name}`, { waitUntil: 'load' });
      await page.locator('#stage > *').first().waitFor({ state: 'attached' });
      const inPage = await page.evaluate(() => {
        const stage = document.querySelector('#stage');
        return stage.dataset.inPage === undefined ? null : { width: stage.offsetWidth, height: stage.offsetHeight };
      });
      if (inPage) await page.setViewportSize(inPage);
      await page.waitForTimeout(200);
      await page.locator('#stage').screenshot({ path: join(OUT, `${name}-${theme}.png`) });
      if (inPage) await page.setViewportSize(WINDOW);
    }
    console.log(`${name}`);
  }
} finally {
  await browser.close();
  await server.close();
}
process.exit(failed ? 1 : 0);
