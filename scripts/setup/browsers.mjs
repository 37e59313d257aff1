// Gets the two browsers of the tests: one that is installed, else Playwright's download, else Debian's package when root.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { browserPlaces, pathVariable } from './browser-places.mjs';

/** What each browser is called in the environment and in the systems' own stores. */
const BROWSERS = {
  chromium: {
    name: 'Chromium',
    debian: 'chromium',
    install: { linux: 'apt install chromium', darwin: 'brew install --cask chromium', win32: 'winget install Hibbiki.Chromium' },
  },
  firefox: {
    name: 'Firefox',
    debian: 'firefox-esr',
    install: { linux: 'apt install firefox-esr', darwin: 'brew install --cask firefox', win32: 'winget install Mozilla.Firefox' },
  },
};

/** Can it be run? On Windows a browser asked for its version opens a window instead, so there the file alone is asked for. */
function runs(path) {
  if (process.platform === 'win32') return existsSync(path);
  try {
    accessSync(path, constants.X_OK);
    // Ubuntu's chromium-browser is a script that only says where the real one is to be had.
    return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
  } catch {
    return false;
  }
}

function thisMachine() {
  const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);
  return { platform: process.platform, env: process.env, home: homedir(), list };
}

const installed = (browser) => browserPlaces(browser, thisMachine()).find(runs);

/** Debian's package, if this is Debian and we are root; says in one line what happened. */
function installDebianPackage(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`  Ставлю пакет ${name} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, stdio: 'ignore' });
  console.log(status === 0 ? `  Пакет ${name} поставлен.` : `  Пакет ${name} поставить не удалось (apt-get, код ${status}).`);
}

/** Asks Playwright for its own Chromium; it goes where `browserPlaces` looks for it. */
function downloadChromium(root) {
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  if (!existsSync(cli)) return;
  console.log('  Chromium не найден, пробую загрузку Playwright…');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'ignore', timeout: 300_000 });
  if (status !== 0) console.log('  Загрузка Playwright не удалась.');
}

/**
 * Path of the browser: a Chromium that loads unpacked extensions, or a Firefox ≥ 142.
 * `root` is the project's folder. Throws one sentence that says what to do when none could be had.
 */
export function ensureBrowser(browser, root) {
  const { name, debian, install } = BROWSERS[browser];
  const variable = pathVariable(browser);
  const given = process.env[variable];
  if (given) {
    if (runs(given)) return given;
    throw new Error(`${variable} указывает на «${given}», но такой программы там нет. Исправьте путь или уберите переменную.`);
  }
  const found = installed(browser);
  if (found) return found;
  if (browser === 'chromium') downloadChromium(root);
  const downloaded = installed(browser);
  if (downloaded) return downloaded;
  installDebianPackage(debian);
  const packaged = installed(browser);
  if (packaged) return packaged;
  const command = install[process.platform] ?? install.linux;
  throw new Error(`Не нашёл ${name}. Поставьте его (${command}) или задайте путь к нему в переменной ${variable}.`);
}
