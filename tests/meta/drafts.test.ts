import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { DRAFT } from '@/scripts/new/change';

const ROOT = resolve(import.meta.dirname, '../..');

it('holds no file that `npm run new` has laid and nobody has finished', () => {
  const unfinished = ['utils', 'tests/unit', 'tests/fixtures/cards', 'tests/fixtures/tickets', 'components']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(tsx?|txt|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'utf8').includes(DRAFT))
    .map((file) => relative(ROOT, file));
  expect(unfinished).toEqual([]);
});
