// npm run hold -- <name>: shows that one promise of docs/guarantees.md holds. Without a name: the list.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { GUARANTEES } from './hold/guarantees.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const [name] = process.argv.slice(2);
const commands = GUARANTEES[name];

if (!commands) {
  console.log(
    `Так: npm run hold -- <имя>. Что обещано и какой мерой: docs/guarantees.md\n${Object.keys(GUARANTEES)
      .map((one) => `  ${one}`)
      .join('\n')}`,
  );
  process.exit(name === undefined ? 0 : 1);
}
for (const [file, args, env = {}] of commands) {
  console.log(`\n▶ ${[file, ...args].join(' ')}`);
  const { status } = spawnSync(file, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\n✗ ${name}: не держится`);
    process.exit(status ?? 1);
  }
}
console.log(`\n✓ ${name}: держится`);
