import { describe, expect, it } from 'vitest';
import { browserPlaces, type Machine } from '@/scripts/setup/browser-places.mjs';

/** A machine whose file system is a list of files. */
function machine(platform: string, files: string[], env: Record<string, string> = {}): Machine & { has(path: string): boolean } {
  const separator = platform === 'win32' ? '\\' : '/';
  return {
    platform,
    env,
    home: platform === 'win32' ? 'C:\\Users\\Vera' : platform === 'darwin' ? '/Users/vera' : '/home/vera',
    has: (path) => files.includes(path),
    list: (folder) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}${separator}`))
          .map((file) => file.slice(folder.length + 1).split(separator)[0] ?? ''),
      ),
    ],
  };
}

const LINUX_PATH = { PATH: '/usr/local/bin:/usr/bin' };
const WINDOWS = {
  LOCALAPPDATA: 'C:\\Users\\Vera\\AppData\\Local',
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
};
const MAC_TESTING = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

describe('where a browser is found', () => {
  it.each<[what: string, browser: 'chromium' | 'firefox', platform: string, env: Record<string, string>, files: string[]]>([
    ['Debian: chromium', 'chromium', 'linux', LINUX_PATH, ['/usr/bin/chromium', '/usr/bin/microsoft-edge']],
    ['Ubuntu: the snap', 'chromium', 'linux', LINUX_PATH, ['/snap/bin/chromium']],
    [
      'Linux: the newest that Playwright has downloaded',
      'chromium',
      'linux',
      LINUX_PATH,
      [
        '/home/vera/.cache/ms-playwright/chromium-1208/chrome-linux64/chrome',
        '/home/vera/.cache/ms-playwright/chromium-999/chrome-linux/chrome',
      ],
    ],
    [
      'Linux: the download where PLAYWRIGHT_BROWSERS_PATH says',
      'chromium',
      'linux',
      { ...LINUX_PATH, PLAYWRIGHT_BROWSERS_PATH: '/opt/pw' },
      ['/opt/pw/chromium-1208/chrome-linux64/chrome'],
    ],
    [
      'Linux: Chrome for Testing',
      'chromium',
      'linux',
      LINUX_PATH,
      ['/home/vera/.cache/puppeteer/chrome/linux-146.0.7680.1/chrome-linux64/chrome', '/usr/bin/microsoft-edge-stable'],
    ],
    ['Linux: Edge', 'chromium', 'linux', LINUX_PATH, ['/usr/bin/microsoft-edge-stable']],
    ['Debian: firefox-esr', 'firefox', 'linux', LINUX_PATH, ['/usr/bin/firefox-esr']],
    ['Ubuntu: the snap of Firefox', 'firefox', 'linux', LINUX_PATH, ['/snap/bin/firefox']],
    ['macOS: Chromium', 'chromium', 'darwin', {}, ['/Applications/Chromium.app/Contents/MacOS/Chromium']],
    ['macOS: Chrome for Testing in the own folder', 'chromium', 'darwin', {}, [`/Users/vera/Applications/${MAC_TESTING}`]],
    [
      'macOS: Playwright on Apple silicon',
      'chromium',
      'darwin',
      {},
      [`/Users/vera/Library/Caches/ms-playwright/chromium-1208/chrome-mac-arm64/${MAC_TESTING}`],
    ],
    ['macOS: Edge', 'chromium', 'darwin', {}, ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']],
    ['macOS: Firefox', 'firefox', 'darwin', {}, ['/Applications/Firefox.app/Contents/MacOS/firefox']],
    ['Windows: Chromium of the user', 'chromium', 'win32', WINDOWS, ['C:\\Users\\Vera\\AppData\\Local\\Chromium\\Application\\chrome.exe']],
    [
      'Windows: Playwright',
      'chromium',
      'win32',
      WINDOWS,
      ['C:\\Users\\Vera\\AppData\\Local\\ms-playwright\\chromium-1208\\chrome-win64\\chrome.exe'],
    ],
    [
      'Windows: Chrome for Testing',
      'chromium',
      'win32',
      WINDOWS,
      ['C:\\Users\\Vera\\.cache\\puppeteer\\chrome\\win64-146.0.7680.1\\chrome-win64\\chrome.exe'],
    ],
    ['Windows: Edge', 'chromium', 'win32', WINDOWS, ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe']],
    ['Windows: Firefox', 'firefox', 'win32', WINDOWS, ['C:\\Program Files\\Mozilla Firefox\\firefox.exe']],
    ['Windows without its variables: Firefox', 'firefox', 'win32', {}, ['C:\\Program Files\\Mozilla Firefox\\firefox.exe']],
  ])('%s', (_, browser, platform, env, files) => {
    const here = machine(platform, files, env);
    expect(browserPlaces(browser, here).find(here.has)).toBe(files[0]);
  });

  it.each([
    ['Linux', machine('linux', ['/usr/bin/google-chrome', '/opt/google/chrome/chrome'], LINUX_PATH)],
    ['macOS', machine('darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'])],
    ['Windows', machine('win32', ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'], WINDOWS)],
  ])('never takes branded Chrome, which loads no unpacked extension: %s', (_, here) => {
    expect(browserPlaces('chromium', here).find(here.has)).toBeUndefined();
    expect(browserPlaces('firefox', here).find(here.has)).toBeUndefined();
  });
});
