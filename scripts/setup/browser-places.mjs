// Where the three systems put a browser. Pure: the file system and the surroundings come in, so that Windows and macOS are tested on any machine.
import { posix, win32 } from 'node:path';

/**
 * What is known of a machine.
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(folder: string) => string[]} list names in a folder; none when it is not there
 */

/**
 * Programs that may be the browser, best first; none need be there.
 * Chromium here means a build that loads an unpacked extension by a switch. Branded Chrome does not (since 137), so it is not named.
 * @param {'chromium' | 'firefox'} browser
 * @param {Machine} machine
 * @returns {string[]}
 */
export function browserPlaces(browser, machine) {
  const { platform } = machine;
  if (platform === 'win32') return windowsPlaces(browser, machine);
  if (platform === 'darwin') return macPlaces(browser, machine);
  return linuxPlaces(browser, machine);
}

/** The environment variable that names a browser's program. @param {'chromium' | 'firefox'} browser */
export const pathVariable = (browser) => `${browser.toUpperCase()}_PATH`;

/** @param {'chromium' | 'firefox'} browser @param {Machine} machine */
function linuxPlaces(browser, machine) {
  const { env, home } = machine;
  const onPath = (/** @type {string[]} */ names) =>
    names.flatMap((name) =>
      (env.PATH ?? '')
        .split(':')
        .filter(Boolean)
        .map((folder) => posix.join(folder, name)),
    );
  if (browser === 'firefox') {
    return [...onPath(['firefox-esr', 'firefox']), '/snap/bin/firefox', '/opt/firefox/firefox', '/usr/lib/firefox/firefox'];
  }
  return [
    ...onPath(['chromium', 'chromium-browser']),
    '/snap/bin/chromium',
    '/usr/lib/chromium/chromium',
    ...downloads(machine, posix, {
      playwright: [env.PLAYWRIGHT_BROWSERS_PATH, posix.join(home, '.cache/ms-playwright')],
      testing: [posix.join(home, '.cache/puppeteer/chrome')],
      programs: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
    }),
    ...onPath(['microsoft-edge-stable', 'microsoft-edge']),
    '/opt/microsoft/msedge/msedge',
  ];
}

/** @param {'chromium' | 'firefox'} browser @param {Machine} machine */
function macPlaces(browser, machine) {
  const { env, home } = machine;
  const app = (/** @type {string} */ name, /** @type {string} */ program) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) => posix.join(folder, `${name}.app/Contents/MacOS`, program));
  if (browser === 'firefox') {
    return ['Firefox', 'Firefox ESR', 'Firefox Developer Edition', 'Firefox Nightly'].flatMap((name) => app(name, 'firefox'));
  }
  const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  return [
    ...app('Chromium', 'Chromium'),
    ...app('Google Chrome for Testing', 'Google Chrome for Testing'),
    ...downloads(machine, posix, {
      playwright: [env.PLAYWRIGHT_BROWSERS_PATH, posix.join(home, 'Library/Caches/ms-playwright')],
      testing: [posix.join(home, '.cache/puppeteer/chrome')],
      programs: [
        `chrome-mac-arm64/${testing}`,
        `chrome-mac-x64/${testing}`,
        `chrome-mac/${testing}`,
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      ],
    }),
    ...app('Microsoft Edge', 'Microsoft Edge'),
  ];
}

/** @param {'chromium' | 'firefox'} browser @param {Machine} machine */
function windowsPlaces(browser, machine) {
  const { env, home } = machine;
  const local = env.LOCALAPPDATA ?? win32.join(home, 'AppData', 'Local');
  const roots = [env.ProgramFiles ?? 'C:\\Program Files', env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)', local];
  const under = (/** @type {string[]} */ ...parts) => roots.map((root) => win32.join(root, ...parts));
  if (browser === 'firefox') {
    return ['Mozilla Firefox', 'Mozilla Firefox ESR', 'Firefox Developer Edition', 'Firefox Nightly'].flatMap((name) =>
      under(name, 'firefox.exe'),
    );
  }
  return [
    ...under('Chromium', 'Application', 'chrome.exe'),
    ...under('Google', 'Chrome for Testing', 'Application', 'chrome.exe'),
    ...downloads(machine, win32, {
      playwright: [env.PLAYWRIGHT_BROWSERS_PATH, win32.join(local, 'ms-playwright')],
      testing: [win32.join(home, '.cache', 'puppeteer', 'chrome')],
      programs: ['chrome-win64\\chrome.exe', 'chrome-win\\chrome.exe'],
    }),
    ...under('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ];
}

/**
 * Builds that a tool has downloaded: Playwright's Chromium and Chrome for Testing, newest first.
 * @param {Machine} machine
 * @param {typeof posix} path
 * @param {{ playwright: (string | undefined)[], testing: string[], programs: string[] }} folders
 */
function downloads({ list }, path, { playwright, testing, programs }) {
  const newestFirst = (/** @type {string[]} */ names) => names.sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  const builds = (/** @type {(string | undefined)[]} */ folders, /** @type {RegExp} */ name) =>
    folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => newestFirst(list(folder).filter((entry) => name.test(entry))).map((entry) => path.join(folder, entry)));
  return [...builds(playwright, /^chromium-\d+$/), ...builds(testing, /-\d+(\.\d+)+$/)].flatMap((build) =>
    programs.map((program) => path.join(build, program)),
  );
}
