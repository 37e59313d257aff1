import puppeteer from 'puppeteer-core';

/** Chromium as an office has it, with this profile folder: what is usually switched off in tests, installing by policy among it, is on. */
export function launchChromium(profile) {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
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
