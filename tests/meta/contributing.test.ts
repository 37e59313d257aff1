import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

describe('CONTRIBUTING.md', () => {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

  it.each(['rule', 'label', 'ticket', 'situation'])('says how to lay a %s', (kind) => {
    expect(text).toContain(`\`npm run new -- ${kind} <`);
  });

  it.each(['rule', 'label', 'ticket', 'situation'])('names every file that `npm run new -- %s` touches', (kind) => {
    const source = readFileSync(join(ROOT, `scripts/new/${kind}.ts`), 'utf8');
    const files = [...source.matchAll(/file: ['`]([^'`]+)['`]/g)].map((match) => (match[1] ?? '').replace(/\$\{[^}]+\}/g, '<>'));
    const named = text.replace(/<[^>]*>/g, '<>');
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !named.includes(file) && !named.includes(file.replace(/\/[^/]+$/, '/')))).toEqual([]);
  });
});
