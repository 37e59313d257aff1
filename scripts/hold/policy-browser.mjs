// One browser of scripts/hold/policy.mjs: waits for the extension, opens its settings page and looks for what the policy has laid down.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const [name, subject] = process.argv.slice(2);
const UUID = '5e6f0b9a-2222-4222-8333-944445555666';
const GECKO_ID = 'sverka@epos-sverka.example';
const profile = mkdtempSync(join(tmpdir(), 'sverka-browser-'));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const address = name === 'chromium' ? `chrome-extension://${subject}/options.html` : `moz-extension://${UUID}/options.html`;
if (name === 'chromium') {
  // Chromium reads the settings for an extension that it has just installed at its next start.
  const first = await launchChromium();
  await settingsPage(first, () => true);
  // What was installed is written to the profile a moment later.
  await pause(8000);
  await first.close();
}
const browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
try {
  const seen = await settingsPage(
    browser,
    ({ text, closed }) => closed.includes('г. Проверка') && text.includes('Задано организацией с ошибкой'),
  );
  const checks = {
    'территория задана': seen.values.includes('г. Проверка'),
    'поле закрыто': seen.closed.includes('г. Проверка'),
    'адрес не на https не взят, и об этом сказано': /Задано организацией с ошибкой\. Не взято: адрес формы техподдержки/.test(seen.text),
  };
  for (const [what, holds] of Object.entries(checks)) console.log(`${holds ? '✓' : '✗'} ${name}: ${what}`);
  process.exitCode = Object.values(checks).every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}

/** What the settings page shows once it shows what is waited for, else at last; the extension may still be on its way. */
async function settingsPage(browser, isThere) {
  for (let tries = 0; tries < 8; tries += 1) {
    // A page that was asked for too early goes when the extension comes.
    const page = await browser.newPage();
    await page.goto(address, { timeout: 2000 }).catch(() => undefined);
    // Right after its start Chromium answers for policies only when all of them have been loaded.
    for (let looks = 0; looks < 15; looks += 1) {
      await pause(500);
      const seen = await page
        .evaluate(() => {
          const inputs = [...document.querySelectorAll('input')];
          return {
            text: document.body.textContent ?? '',
            values: inputs.map(({ value }) => value),
            closed: inputs.filter(({ disabled }) => disabled).map(({ value }) => value),
          };
        })
        .catch(() => null);
      if (seen === null) break;
      if (seen.values.length > 0 && isThere(seen)) return seen;
    }
    await page.close().catch(() => undefined);
  }
  throw new Error(`${name}: what was waited for has not come`);
}

function launchChromium() {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    // What is usually switched off in tests, installing by policy among it, has to be on.
    ignoreDefaultArgs: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
  });
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
