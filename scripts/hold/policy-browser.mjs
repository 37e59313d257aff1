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

const browser = await (name === 'chromium' ? launchChromium() : launchFirefox());
try {
  const address = name === 'chromium' ? `chrome-extension://${subject}/options.html` : `moz-extension://${UUID}/options.html`;
  const seen = await settingsPage(address);
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

/** What the settings page shows, once it shows something; the extension may still be on its way. */
async function settingsPage(address) {
  const page = await browser.newPage();
  for (let tries = 0; tries < 120; tries += 1) {
    await page.goto(address, { timeout: 2000 }).catch(() => undefined);
    await pause(1000);
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
    if (seen?.values.length && seen.text.includes('Задано организацией')) return seen;
    if (seen?.values.length && tries > 30) return seen;
  }
  throw new Error(`${name}: the settings page has not come`);
}

function launchChromium() {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    // Installing by policy is one of the things that are usually switched off in tests.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-component-extensions-with-background-pages',
    ],
    args: ['--no-sandbox', '--disable-gpu'],
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
