// Sizes that can be read from the built files (docs: budgets). Fails the build when one is exceeded.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');
const KB = 1000;

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What the zip of a folder weighs: its files deflated one by one, as a zip does. */
const zippedSize = (folder) => filesOf(folder).reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length + 100, 0);

const packed = (folder, file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

let failed = false;
for (const name of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join(OUTPUT, name);
  const rows = [
    ['sentinel', statSync(join(folder, 'content-scripts/sentinel.js')).size, 12 * KB],
    // The card script is two thirds words and names in Cyrillic, two bytes a letter: what counts is what travels and is kept, so it is weighed as packed.
    ['card script (reading, rules, marks), packed', packed(folder, 'card.js'), 150 * KB],
    ['register script (duplicates), packed', packed(folder, 'register.js'), 80 * KB],
    ['names script (counts of surnames), packed', packed(folder, 'names.js'), 60 * KB],
    ['shot script (covers of pictures), packed', packed(folder, 'shot.js'), 40 * KB],
    ['look script (why there is no card), packed', packed(folder, 'look.js'), 15 * KB],
    ['zip', zippedSize(folder), 1000 * KB],
  ];
  for (const [what, size, limit] of rows) {
    const over = size > limit;
    failed ||= over;
    console.log(`${over ? '✗' : '✓'} ${relative(ROOT, folder)} ${what}: ${(size / KB).toFixed(1)} kB of ${limit / KB} kB`);
  }
}
if (failed) {
  console.error('A size budget is exceeded (scripts/check-sizes.mjs names the limits).');
  process.exit(1);
}
