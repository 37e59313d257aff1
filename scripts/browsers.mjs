// Finds a browser, or gets one: an installed one first, then Playwright's own download, then Debian's package when root.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that can be run: absolute paths as they are, names by PATH. Undefined when there is none. */
function firstRunnable(candidates) {
  for (const candidate of candidates.filter(Boolean)) {
    const paths = candidate.includes('/')
      ? [candidate]
      : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, candidate));
    for (const path of paths) {
      try {
        accessSync(path, constants.X_OK);
        if (spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0) return path;
      } catch {
        // not there: try the next
      }
    }
  }
  return undefined;
}

/** Debian's package, if this is Debian and we are root; says in one line what happened. */
function installDebianPackage(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`  Пакет ${name} не поставить: нужен Debian или Ubuntu и права root.`);
    return;
  }
  console.log(`  Ставлю пакет ${name} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, stdio: 'ignore' });
  console.log(status === 0 ? `  Пакет ${name} поставлен.` : `  Пакет ${name} поставить не удалось (apt-get, код ${status}).`);
}

/** Playwright's own Chromium: its path if it is there, after trying to download it. */
function playwrightChromium(root) {
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  const where = () => {
    const { stdout } = spawnSync(process.execPath, ['-e', "console.log(require('playwright').chromium.executablePath())"], {
      cwd: root,
      encoding: 'utf8',
    });
    return stdout?.trim();
  };
  if (!existsSync(cli)) return undefined;
  let path = where();
  if (path && existsSync(path)) return path;
  console.log('  Chromium не найден, пробую загрузку Playwright…');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'ignore', timeout: 300_000 });
  path = where();
  if (status === 0 && path && existsSync(path)) return path;
  console.log('  Загрузка Playwright не удалась.');
  return undefined;
}

/**
 * Path of a Chromium that loads unpacked extensions. Branded Chrome is no use: since 137 it ignores --load-extension.
 * `root` is the project's folder; undefined when none could be had.
 */
export function ensureChromium(root) {
  const names = [process.env.CHROMIUM_PATH, 'chromium', 'chromium-browser'];
  const found = firstRunnable(names) ?? firstRunnable([playwrightChromium(root)]);
  if (found) return found;
  installDebianPackage('chromium');
  return firstRunnable(names);
}

/** Path of a Firefox ≥ 142; undefined when none could be had. */
export function ensureFirefox() {
  const names = [process.env.FIREFOX_PATH, 'firefox-esr', 'firefox'];
  const found = firstRunnable(names);
  if (found) return found;
  console.log('  Firefox не найден.');
  installDebianPackage('firefox-esr');
  return firstRunnable(names);
}
