// Chromium of scripts/hold/update.mjs: takes the extension by policy, begins a ticket, is offered a new version, and starts again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './policy-chromium.mjs';
import { report } from './policy-folder.mjs';

const [id, offer] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'sverka-update-'));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
/** How long anything may take before it counts as not coming, ms. */
const PATIENCE = 60_000;

let browser = await launchChromium(profile);
try {
  let page = await ownPage(browser);
  const before = await version(page);
  const draft = [{ card: 'https://kontingent.permkrai.ru/card/1' }, { subject: 'Не открывается журнал' }];
  const kept = await page.evaluate((data) => chrome.runtime.sendMessage({ id: 1, type: 'saveDraft', data, timestamp: Date.now() }), draft);
  if (kept?.res?.ok !== true) throw new Error(`the draft is not kept: ${JSON.stringify(kept)}`);
  // From now on the address of the updates offers the next version.
  await fetch(offer);
  const heard = page.evaluate(() => new Promise((done) => chrome.runtime.onUpdateAvailable.addListener(({ version }) => done(version))));
  await page.evaluate(() => chrome.runtime.requestUpdateCheck());
  const offered = await Promise.race([heard, pause(PATIENCE).then(() => null)]);
  await pause(3000);
  const waits = (await version(page).catch(() => null)) === before;
  await browser.close();
  browser = await launchChromium(profile);
  page = await ownPage(browser);
  const after = await version(page);
  report('chromium', {
    [`новая версия (${offered}) предложена`]: offered !== null && offered !== before,
    [`пока пишется заявка, стоит прежняя (${before})`]: waits,
    [`после перезапуска браузера стоит новая (${after})`]: after === offered,
  });
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}

function version(page) {
  return page.evaluate(() => chrome.runtime.getManifest().version);
}

/** A page of ours; the extension may still be on its way. */
async function ownPage(browser) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/desk.html`, { timeout: 2000 }).catch(() => undefined);
    if (await version(page).catch(() => null)) return page;
    await page.close().catch(() => undefined);
    await pause(500);
  }
  throw new Error('the extension does not come');
}
