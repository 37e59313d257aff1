// The two commands of this project, `npm start` and `npm test`, on a machine that may have nothing but Node ≥ 20, npm and git.
// Only Node's own modules are used here: nothing is installed yet when this file starts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureChromium, ensureFirefox } from './browsers.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const command = process.argv[2];

/** Runs a command in the project's folder; ends this process with the command's code if it fails. */
function run(title, file, args, env = {}) {
  const started = Date.now();
  console.log(`\n▶ ${title}`);
  const { status, error } = spawnSync(file, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) fail(`${title}: ${error.message}`);
  if (status !== 0) fail(`${title}: команда «${[file, ...args].join(' ')}» закончилась с кодом ${status}.`, status ?? 1);
  console.log(`  ${title}: ${((Date.now() - started) / 1000).toFixed(1)} с`);
}

function fail(sentence, code = 1) {
  console.error(`\n✗ ${sentence}`);
  process.exit(code);
}

/** Installs the packages of the lock file unless they stand there already for this very lock file. */
function installPackages() {
  const stamp = join(ROOT, 'node_modules', '.sverka-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // Not `npm ci`: it refuses a lock file made where the registry lacks the optional packages of other systems. `--no-save` leaves the lock file as it is.
  run('Ставлю пакеты (npm install)', 'npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(join(ROOT, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}

const npmRun = (title, script, env, ...args) =>
  run(title, 'npm', ['run', '--silent', script, ...(args.length ? ['--', ...args] : [])], env);

function prepare({ firefox }) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Нужен Node.js 20 или новее, здесь ${process.versions.node}.`);
  installPackages();
  const chromium = ensureChromium(ROOT);
  if (!chromium) fail('Не нашёл и не смог поставить Chromium. Поставьте Chrome или Chromium, или задайте путь в CHROMIUM_PATH.');
  const env = { CHROMIUM_PATH: chromium };
  if (firefox) {
    const path = ensureFirefox();
    if (!path) fail('Не нашёл и не смог поставить Firefox. Поставьте Firefox или задайте путь в FIREFOX_PATH.');
    env.FIREFOX_PATH = path;
  }
  return env;
}

if (command === 'start') {
  const env = prepare({ firefox: false });
  npmRun('Собираю расширение', 'build:chrome', env);
  npmRun('Собираю стенд', 'build:stand', env);
  npmRun('Открываю карточку на стенде', 'demo', env, ...process.argv.slice(3));
} else if (command === 'test') {
  const env = prepare({ firefox: true });
  npmRun('Типы', 'types', env);
  npmRun('Правила кода', 'lint', env);
  npmRun('Мёртвый код', 'deadcode', env);
  npmRun('Тесты правил, страницы и компонентов', 'test:unit', env);
  npmRun('Сборка для Chromium и Firefox, размеры', 'build', env);
  npmRun('Сборка для браузерных тестов', 'build:e2e', env);
  npmRun('Стенд', 'build:stand', env);
  npmRun('Браузерные тесты, Chromium', 'test:e2e', env);
  npmRun('Браузерные тесты, Firefox', 'test:firefox', env);
  console.log('\n✓ Все проверки пройдены.');
} else {
  fail('Так: npm start или npm test.');
}
