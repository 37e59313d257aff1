import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { drawWithProjectFonts } from '../fonts/draw-with.mjs';
import { cutWords } from '../gallery/cut-words';
import { serveGallery } from '../gallery/serve.mjs';
import { HER_WINDOW } from '../her-window';
import { axeFaultsInBothThemes } from './axe-on-page';
import { FULL } from './held';

/** The two that were cut most often, in the wider font; every state in every font, with axe, by `npm run hold -- screen`. */
const SAMPLE = ['panel-issues-lying', 'strip-office'];
/** Rules of a whole page: the gallery shows parts. */
const OF_PAGES = ['landmark-one-main', 'page-has-heading-one', 'region'];
const FONTS = FULL ? (['own', 'wide', 'system'] as const) : (['wide'] as const);

let gallery: { address: string; close(): unknown };
test.beforeAll(async () => {
  gallery = await serveGallery({ live: false });
});
test.afterAll(async () => {
  await gallery.close();
});

/** A browser that draws with this set of fonts. */
async function browserWith(fonts: string): Promise<Browser> {
  const env: Record<string, string | undefined> = { ...process.env, SVERKA_FONTS: fonts };
  drawWithProjectFonts(env);
  const args = ['--no-sandbox', '--disable-gpu'];
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args, env: env as Record<string, string> });
}

async function show(page: Page, state: string): Promise<void> {
  await page.setViewportSize(HER_WINDOW);
  await page.goto(`${gallery.address}?state=${state}`);
  await page.locator('#stage > *').first().waitFor({ state: 'attached' });
  const size = await page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('#stage');
    if (stage?.dataset.inPage === undefined) return null;
    return { width: stage.offsetWidth, height: Number(stage.dataset.inPage) || stage.offsetHeight };
  });
  if (size) await page.setViewportSize(size);
  // What is measured takes its place in the frames after it was drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(drawn)))));
}

for (const fonts of FONTS) {
  test(`no word is cut off in the font «${fonts}»${FULL ? ', and nothing is wrong for axe' : ''}`, async () => {
    if (FULL) test.setTimeout(1_200_000);
    const browser = await browserWith(fonts);
    const context = await browser.newContext({ viewport: HER_WINDOW, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(gallery.address);
    const all = await page.evaluate(() => (globalThis as unknown as { galleryStates: string[] }).galleryStates);
    const faults: string[] = [];
    for (const state of FULL ? all : SAMPLE) {
      expect(all, 'the gallery has the state').toContain(state);
      await show(page, state);
      faults.push(...(await page.evaluate(cutWords)).map((cut) => `${state}: ${cut}`));
      // Fonts change nothing for axe.
      if (FULL && fonts === 'own') faults.push(...(await axeFaultsInBothThemes(page, OF_PAGES)).map((fault) => `${state}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await browser.close();
  });
}
