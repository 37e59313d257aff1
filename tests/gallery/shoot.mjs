// Pictures of the gallery's states, light and dark, into .demo/gallery: `npm run gallery -- [state…]`; `ui*` takes all that begin so.
// `--fonts=own,system,wide` draws them with the project's fonts, with those of this machine, with DejaVu; each has its folder.
// With `--serve` the gallery is shown live instead.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { drawWithProjectFonts } from '../fonts/draw-with.mjs';
import { HER_WINDOW } from '../her-window.ts';
import { serveGallery } from './serve.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, '.demo/gallery');
mkdirSync(OUT, { recursive: true });

const { address, close } = await serveGallery({ live: process.argv.includes('--serve') });
if (process.argv.includes('--serve')) {
  console.log(`Галерея: ${address} (правка компонента видна сразу; «?theme=dark» — тёмная тема; Ctrl+C заканчивает).`);
  await new Promise(() => {});
}
/** Fonts to draw with: the project's, what this machine has, one that is an eighth wider. */
const [chosenFonts = ['own']] = [
  process.argv
    .find((arg) => arg.startsWith('--fonts='))
    ?.slice('--fonts='.length)
    .split(','),
].filter(Boolean);
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const isWanted = (name) =>
  wanted.length === 0 || wanted.some((want) => (want.endsWith('*') ? name.startsWith(want.slice(0, -1)) : name === want));
let failed = false;

/** Every wanted state in both themes, by a browser that draws with these fonts; their folder is named after them, the project's own has none. */
async function shootWith(fonts) {
  process.env.SVERKA_FONTS = fonts;
  drawWithProjectFonts();
  const out = fonts === 'own' ? OUT : join(OUT, fonts);
  mkdirSync(out, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: HER_WINDOW, locale: 'ru-RU', timezoneId: 'Asia/Yekaterinburg' });
    page.on('pageerror', (error) => {
      failed = true;
      console.error(`✗ ${page.url()}: ${error.message}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(`  ${page.url()}: ${message.text()}`);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const names = await page.evaluate(() => globalThis.galleryStates);
    for (const name of names.filter(isWanted)) {
      for (const theme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.goto(`${address}?state=${name}`, { waitUntil: 'load' });
        await page.locator('#stage > *').first().waitFor({ state: 'attached' });
        const inPage = await page.evaluate(() => {
          const stage = document.querySelector('#stage');
          return stage.dataset.inPage === undefined
            ? null
            : { width: stage.offsetWidth, height: Number(stage.dataset.inPage) || stage.offsetHeight };
        });
        if (inPage) await page.setViewportSize(inPage);
        await page.waitForTimeout(200);
        await page.locator('#stage').screenshot({ path: join(out, `${name}-${theme}.png`) });
        if (inPage) await page.setViewportSize(HER_WINDOW);
      }
      console.log(fonts === 'own' ? name : `${name} (${fonts})`);
    }
  } finally {
    await browser.close();
  }
}

try {
  for (const fonts of chosenFonts) await shootWith(fonts);
} finally {
  await close();
}
process.exit(failed ? 1 : 0);
