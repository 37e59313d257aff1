// `npm start`, `npm test` and their kin, on a machine that may have nothing but Node ≥ 20, npm and git.
// Nothing is installed yet when this file starts, so it and what it imports use only Node's own modules.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathVariable } from './setup/browser-places.mjs';
import { ensureBrowser } from './setup/browsers.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { npmCommand } from './setup/npm.mjs';
import { startBusyLoops } from './suite/busy-loops.mjs';
import { FONTS, QUICK, SUITE } from './suite/parts.mjs';
import { runParts } from './suite/run-parts.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const OLDEST_NODE = 20;

/** Sees that Node is new enough and installs the packages. */
function prepare() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE) throw new Error(`Нужен Node.js ${OLDEST_NODE} или новее, здесь ${process.versions.node}.`);
  installPackages(ROOT);
}

/** Both browsers, for the environment of the tests. One that cannot be had is named, and the parts without it run all the same. */
function findBrowsers() {
  const env = {};
  for (const browser of ['chromium', 'firefox']) {
    try {
      env[pathVariable(browser)] = ensureBrowser(browser, ROOT);
    } catch (error) {
      console.error(`✗ ${error.message}`);
    }
  }
  return env;
}

/** Runs an npm script to its end; throws when it fails. */
function runScript(script, env, ...args) {
  const [file, npmArgs] = npmCommand(['run', '--silent', script, '--', ...args]);
  const { status } = spawnSync(file, npmArgs, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`npm run ${script} закончилась с кодом ${status}.`);
}

const COMMANDS = {
  start(args) {
    const env = { [pathVariable('chromium')]: ensureBrowser('chromium', ROOT) };
    for (const script of ['build:chrome', 'build:stand']) runScript(script, env);
    runScript('demo', env, ...args);
    return 0;
  },
  test: () => runParts(SUITE, ROOT, findBrowsers()),
  quick: () => runParts(QUICK, ROOT, {}),
  /** Shows that one promise of docs/guarantees.md holds. */
  hold(args) {
    const env = args.length > 0 ? findBrowsers() : {};
    const { status } = spawnSync(process.execPath, ['scripts/hold.mjs', ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    return status ?? 1;
  },
  fonts: () => runParts(FONTS, ROOT, findBrowsers()),
  /** The whole suite twice in a row beside two busy loops. */
  async load() {
    const env = findBrowsers();
    const end = startBusyLoops(2);
    try {
      const first = await runParts(SUITE, ROOT, env);
      return first + (await runParts(SUITE, ROOT, env));
    } finally {
      await end();
    }
  },
};

const [command = '', ...args] = process.argv.slice(2);
try {
  const run = COMMANDS[command];
  if (!run) throw new Error('Так: npm start, npm test, npm run test:quick, npm run test:fonts, npm run test:load, npm run hold.');
  prepare();
  process.exitCode = (await run(args)) > 0 ? 1 : 0;
} catch (error) {
  console.error(`\n✗ ${error.message}`);
  process.exitCode = 1;
}
