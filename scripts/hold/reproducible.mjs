// Builds the archives here and in a copy in another folder, and compares their SHA-256.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const other = join(mkdtempSync(join(tmpdir(), 'sverka-')), 'another', 'folder');

try {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
  for (const file of files) cpSync(join(ROOT, file), join(other, file), { recursive: true });
  cpSync(join(ROOT, 'node_modules'), join(other, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const [here, there] = [ROOT, other].map(sumsIn);
  for (const name of Object.keys(here)) console.log(`${here[name] === there[name] ? '✓' : '✗'} ${here[name]}  ${name}`);
  const same = Object.keys(here).length >= 2 && Object.keys(here).every((name) => here[name] === there[name]);
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(dirname(dirname(other)), { recursive: true, force: true });
}

function sumsIn(folder) {
  rmSync(join(folder, '.output'), { recursive: true, force: true });
  for (const args of [['zip'], ['zip', '-b', 'firefox']]) {
    const { status, stderr } = spawnSync('npx', ['wxt', ...args], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(stderr);
  }
  const zips = readdirSync(join(folder, '.output')).filter((file) => file.endsWith('.zip'));
  return Object.fromEntries(
    zips.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, '.output', file)))
        .digest('hex'),
    ]),
  );
}
