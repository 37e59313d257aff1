// Installs exactly what the lock file names (`npm ci`), unless it stands there already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand } from './npm.mjs';

/** `root` is the project's folder. Throws one sentence when npm refuses. */
export function installPackages(root) {
  const stamp = join(root, 'node_modules', '.sverka-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('▶ Ставлю пакеты (npm ci)');
  const [file, args] = npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { status, error } = spawnSync(file, args, { cwd: root, stdio: 'inherit' });
  if (error || status !== 0)
    throw new Error(`npm ci не прошёл (${error?.message ?? `код ${status}`}). Проверьте сеть и package-lock.json.`);
  writeFileSync(stamp, lock);
}
