// Draws the toolbar icons into public/icon and, grey, into public/icon-off: `node scripts/make-icons.mjs`.
// A tick inside two overlapping letters «е» and «ё»: the two that are compared letter by letter. Small sizes leave the back letter out.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

const PUBLIC = resolve(import.meta.dirname, '../public');
const SIZES = [16, 32, 48, 128];

/** The bowl of an «е»: most of a circle, open where the tick leaves it and at the lower right. */
function bowl(x, y, radius) {
  const at = (degrees) =>
    [x + radius * Math.cos((degrees * Math.PI) / 180), y - radius * Math.sin((degrees * Math.PI) / 180)].map((n) => n.toFixed(1)).join(' ');
  return `M${at(62)}A${radius} ${radius} 0 1 0 ${at(-34)}`;
}

/** Drawn on 128 × 128. */
function icon(size, ground) {
  const small = size < 32;
  const stroke = small ? 13 : 11;
  const back = small ? '' : `<path d="${bowl(49, 71, 30)}" stroke="#fff" stroke-opacity=".38" stroke-width="${stroke}"/>`;
  const [x, y, radius] = small ? [60, 73, 42] : [68, 74, 32];
  const dots = small ? 13 : 21;
  const tick = small ? 'M42 70l18 20 48-56' : 'M53 74l14 15 40-46';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}" fill="none" stroke-linecap="round" stroke-linejoin="round">
    <rect width="128" height="128" rx="${small ? 26 : 28}" fill="${ground}"/>
    ${back}
    <path d="${bowl(x, y, radius)}" stroke="#fff" stroke-width="${stroke}"/>
    <path d="${tick}" stroke="${ground}" stroke-width="${stroke * 2}"/>
    <path d="${tick}" stroke="#fff" stroke-width="${stroke}"/>
    <g fill="#fff"><circle cx="${x - 17}" cy="${dots}" r="${small ? 9 : 7.5}"/><circle cx="${x + 13}" cy="${dots}" r="${small ? 9 : 7.5}"/></g>
  </svg>`;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [folder, ground] of [
  ['icon', '#2253c4'],
  ['icon-off', '#6b7484'],
]) {
  mkdirSync(join(PUBLIC, folder), { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${icon(size, ground)}`);
    await page.screenshot({ path: join(PUBLIC, folder, `${size}.png`), omitBackground: true });
  }
}
await browser.close();
