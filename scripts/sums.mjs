// SHA-256 of the archives: the same in every folder and on every machine (docs/guarantees.md).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OUTPUT = resolve(import.meta.dirname, '../.output');
const { name, version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'));
for (const file of readdirSync(OUTPUT)
  .filter((entry) => entry.startsWith(`${name}-${version}-`) && entry.endsWith('.zip'))
  .sort()) {
  console.log(
    `${createHash('sha256')
      .update(readFileSync(join(OUTPUT, file)))
      .digest('hex')}  ${file}`,
  );
}
