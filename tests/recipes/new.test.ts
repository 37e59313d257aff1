import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const run = (file: string, args: string[], cwd: string, env: Record<string, string> = {}) => {
  // Vitest's own variables would make the inner run report to this one.
  const { VITEST: _, VITEST_WORKER_ID: __, VITEST_POOL_ID: ___, ...clean } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd, encoding: 'utf8', env: { ...clean, ...env } });
  return { status, output: `${stdout}${stderr}` };
};

describe('npm run new: the recipes of CONTRIBUTING.md', () => {
  let copy = '';
  const lay = (...args: string[]) => run(join(ROOT, 'scripts/new/main.ts'), args, copy, { SVERKA_ROOT: copy });

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'sverka-new-'));
    for (const name of [
      'utils',
      'components',
      'entrypoints',
      'tests',
      'scripts',
      'public',
      'docs',
      '.wxt',
      'tsconfig.json',
      'biome.json',
    ]) {
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    }
    for (const name of [
      'package.json',
      'vitest.config.ts',
      'wxt.config.ts',
      'playwright.config.ts',
      '.gitignore',
      'CONTRIBUTING.md',
      'README.md',
    ]) {
      cpSync(join(ROOT, name), join(copy, name));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    run('-e', ["require('node:child_process').execFileSync('git', ['init', '-q'])"], copy);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  // A compiler and two runs of tests in the copy: the limit is for a hang.
  it('lays a rule, a label, a kind of ticket and a situation that compile and pass the tests, drafts aside', { timeout: 1_200_000 }, () => {
    for (const args of [
      ['rule', 'name-example'],
      ['label', 'example-label-view', 'email', 'Ящик для писем'],
      ['ticket', 'example'],
      ['situation', 'example-case'],
    ]) {
      expect(lay(...args)).toMatchObject({ status: 0 });
    }
    const types = run(join(ROOT, 'node_modules/typescript/bin/tsc'), ['--noEmit'], copy);
    expect(types).toEqual({ status: 0, output: '' });
    const lint = run(
      join(ROOT, 'node_modules/@biomejs/biome/bin/biome'),
      ['check', '--error-on-warnings', 'utils', 'components', 'tests/unit'],
      copy,
    );
    expect(lint).toMatchObject({ status: 0 });
    const vitest = (...args: string[]) =>
      run(join(ROOT, 'node_modules/vitest/vitest.mjs'), ['run', '--project', 'unit', '--reporter=dot', ...args], copy, { NO_COLOR: '1' });
    // Writes the goldens of the new kind; what is left to write is named.
    const first = vitest('goldens', 'meta/drafts', '--update');
    expect(first.output).toContain(join('rules', 'name', 'name-example.ts'));
    expect(first.status).toBe(1);
    const tests = [
      'name-example',
      'rules-complete',
      'situations-and-tickets',
      'goldens',
      'tickets/laws',
      'situations/laws',
      'example-case',
    ];
    expect(vitest(...tests).output).toMatch(/Test Files +7 passed/);
  });

  it('writes nothing over a file that is there, and says how it is called', () => {
    expect(lay('rule', 'name-yo')).toMatchObject({ status: 1, output: expect.stringContaining('name-yo.ts уже есть') });
    expect(lay('rule', 'Имя')).toMatchObject({ status: 1 });
    expect(lay('label', 'page')).toMatchObject({ status: 1, output: expect.stringContaining('npm run new -- label') });
    expect(lay('label', 'page', 'shoeSize', 'Размер')).toMatchObject({ status: 1, output: expect.stringContaining('Есть: lastName') });
  });
});
