// One browser of scripts/hold/policy.mjs: waits for the extension, opens its settings page and looks for what the policy has laid down, then changes the
// file and looks again: in Chromium on the page that stands open, in Firefox, which reads its policies only at its start, after the next one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launchChromium } from './policy-chromium.mjs';
import { report } from './policy-folder.mjs';

const [name, subject] = process.argv.slice(2);
const UUID = '5e6f0b9a-2222-4222-8333-944445555666';
const GECKO_ID = 'sverka@epos-sverka.example';
/** In the mount namespace that policy.mjs has made. */
const POLICY_FILE = name === 'chromium' ? '/etc/chromium/policies/managed/policies.json' : '/etc/firefox/policies/policies.json';
/** Chromium looks at a changed file of policies after it has rested for some seconds, ms. */
const CHANGE_PATIENCE = 60_000;
const profile = mkdtempSync(join(tmpdir(), 'sverka-browser-'));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const address = name === 'chromium' ? `chrome-extension://${subject}/options.html` : `moz-extension://${UUID}/options.html`;
if (name === 'chromium') {
  // Chromium reads the settings for an extension that it has just installed at its next start.
  const first = await launchChromium(profile);
  await settingsPage(first, () => true);
  // What was installed is written to the profile a moment later.
  await pause(8000);
  await first.close();
}
let browser = await (name === 'chromium' ? launchChromium(profile) : launchFirefox());
try {
  const { seen, page } = await settingsPage(
    browser,
    ({ text, closed }) => closed.includes('г. Проверка') && text.includes('Задано организацией с ошибкой'),
  );
  report(name, {
    'территория задана': seen.values.includes('г. Проверка'),
    'поле закрыто, и сказано почему': seen.closed.includes('г. Проверка') && seen.text.includes('Задано организацией'),
    'адрес не на https не взят, и об этом сказано': /Задано организацией с ошибкой\. Не взято: адрес формы техподдержки/.test(seen.text),
  });
  writeFileSync(POLICY_FILE, readFileSync(POLICY_FILE, 'utf8').replaceAll('г. Проверка', 'г. Перемена'));
  const changed = ({ closed }) => closed.includes('г. Перемена');
  if (name === 'chromium') {
    report(name, { 'изменённая политика видна на открытой странице без перезагрузки': await shows(page, changed, CHANGE_PATIENCE) });
  } else {
    await browser.close();
    browser = await launchFirefox();
    report(name, { 'изменённая политика видна со следующего запуска': changed((await settingsPage(browser, changed)).seen) });
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}

/** The settings page and what it shows once it shows what is waited for; the extension may still be on its way. */
async function settingsPage(browser, isThere) {
  for (let tries = 0; tries < 8; tries += 1) {
    // A page that was asked for too early goes when the extension comes.
    const page = await browser.newPage();
    await page.goto(address, { timeout: 2000 }).catch(() => undefined);
    // Right after its start Chromium answers for policies only when all of them have been loaded.
    if (await shows(page, (seen) => seen.values.length > 0 && isThere(seen), 8000)) return { page, seen: await look(page) };
    await page.close().catch(() => undefined);
  }
  throw new Error(`${name}: what was waited for has not come`);
}

/** Whether the page shows what is waited for within `patience`, ms; false as soon as the page is gone. */
async function shows(page, isThere, patience) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    await pause(500);
    const seen = await look(page);
    if (seen === null) return false;
    if (isThere(seen)) return true;
  }
  return false;
}

/** Words, values and closed values of the page; null when it is gone. */
function look(page) {
  return page
    .evaluate(() => {
      const inputs = [...document.querySelectorAll('input')];
      return {
        text: document.body.textContent ?? '',
        values: inputs.map(({ value }) => value),
        closed: inputs.filter(({ disabled }) => disabled).map(({ value }) => value),
      };
    })
    .catch(() => null);
}

async function launchFirefox() {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }), 'intl.accept_languages': 'ru-RU, ru' },
  });
  await firefox.installExtension(subject);
  return firefox;
}
