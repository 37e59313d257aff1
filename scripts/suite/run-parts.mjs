// Runs the parts of the suite, some at a time, every one of them whatever became of the others, and says at the end what each gave.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { pathVariable } from '../setup/browser-places.mjs';
import { npmCommand } from '../setup/npm.mjs';
import { countResults } from './count-results.mjs';

/** Twice the usual two cores: what runs in a browser waits for pages a good part of its time, and the others fill it. */
const AT_ONCE = 4;

/**
 * @typedef {import('./parts.mjs').Part} Part
 * @typedef {{ title: string, passed: number, failed: number, seconds: number }} Row
 */

/**
 * Runs them in their order, `AT_ONCE` side by side; a part whose `after` failed is not run and counts as failed.
 * @param {readonly Part[]} parts
 * @param {(part: Part) => Promise<Omit<Row, 'title'>>} run
 * @returns {Promise<Row[]>} in the order of the parts
 */
export async function inTurn(parts, run) {
  /** @type {Map<string, Promise<Row>>} */
  const begun = new Map();
  const waiting = [...parts];
  /** @type {Map<string, Row>} */
  const done = new Map();
  const failedBefore = (/** @type {Part} */ part) =>
    (part.after ?? []).map((id) => done.get(id)).filter((row) => row !== undefined && row.failed > 0);
  const next = () => waiting.findIndex(({ after = [] }) => after.every((id) => done.has(id) || !parts.some((part) => part.id === id)));
  const worker = async () => {
    while (waiting.length > 0) {
      const index = next();
      if (index < 0) {
        await Promise.race([...begun].filter(([id]) => !done.has(id)).map(([, row]) => row));
        continue;
      }
      const [part] = waiting.splice(index, 1);
      if (!part) continue;
      const [missing] = failedBefore(part);
      const result = missing
        ? Promise.resolve({ passed: 0, failed: 1, seconds: 0, title: `${part.title} (не запускались: ${missing.title})` })
        : run(part).then((figures) => ({ title: part.title, ...figures }));
      begun.set(part.id, result);
      done.set(part.id, await result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return parts.map(({ id }) => done.get(id)).filter((row) => row !== undefined);
}

/**
 * Runs the npm script of a part, as on a server (CI: no spinners, no golden written that is not there yet); what it prints is shown line by line, marked with the part's name.
 * @param {Part} part
 * @param {string} root the project's folder
 * @param {Record<string, string>} env
 * @returns {Promise<Omit<Row, 'title'>>}
 */
async function runScript({ title, script, browser, env: own = {} }, root, env) {
  const started = Date.now();
  if (browser && !env[pathVariable(browser)]) {
    console.log(`${title} │ нет браузера, части нечем идти.`);
    return { passed: 0, failed: 1, seconds: 0 };
  }
  const [file, args] = npmCommand(['run', '--silent', script]);
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', CI: 'true', ...env, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      output += `${line}\n`;
      console.log(`${title} │ ${line}`);
    });
  }
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => resolve({ ...countResults(output, code), seconds: (Date.now() - started) / 1000 });
    child.on('error', (error) => {
      console.error(`${title} │ ${error.message}`);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * The table of the parts and, alone on its last line, the sum.
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const sum = (/** @type {'passed' | 'failed'} */ key) => rows.reduce((total, row) => total + row[key], 0);
  const width = Math.max(...rows.map(({ title }) => title.length), 5);
  const line = (/** @type {string} */ title, /** @type {(string | number)[]} */ ...cells) =>
    [title.padEnd(width), ...cells.map((cell) => String(cell).padStart(9))].join(' ');
  return [
    line('часть', 'прошло', 'не прошло', 'секунд'),
    ...rows.map(({ title, passed, failed, seconds }) => line(title, passed, failed, seconds.toFixed(1))),
    '',
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}

/**
 * Runs all parts and prints the table.
 * @param {readonly Part[]} parts
 * @param {string} root the project's folder
 * @param {Record<string, string>} env what the parts find in their environment
 * @returns {Promise<number>} how many failed
 */
export async function runParts(parts, root, env) {
  const rows = await inTurn(parts, (part) => runScript(part, root, env));
  console.log(`\n${tableOf(rows)}`);
  return rows.reduce((total, { failed }) => total + failed, 0);
}
