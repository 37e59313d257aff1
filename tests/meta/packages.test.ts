import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { npmCommand } from '@/scripts/setup/npm.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const { scripts, devDependencies, dependencies, optionalDependencies } = JSON.parse(
  readFileSync(resolve(ROOT, 'package.json'), 'utf8'),
) as Record<'scripts' | 'devDependencies' | 'dependencies' | 'optionalDependencies', Record<string, string>>;

it('has a whole lock file: npm ci takes it, packages of other systems included', () => {
  const [file, args] = npmCommand(['ci', '--dry-run', '--offline', '--ignore-scripts', '--no-audit', '--no-fund']);
  const { status, stderr } = spawnSync(file, args, { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).not.toMatch(/npm error/);
  expect(status).toBe(0);
});

it('fetches nothing but what the lock file knows by its bytes: no install script, a hash for each package', () => {
  const { packages } = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string; hasInstallScript?: boolean; link?: boolean }>;
  };
  const others = Object.entries(packages).filter(([path]) => path !== '');
  expect(others.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  expect(others.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  // Node 24 itself, for each system that is worked on.
  expect(Object.keys(optionalDependencies)).toEqual(
    Object.keys(optionalDependencies).filter((name) => others.some(([path]) => path === `node_modules/${name}`)),
  );
});

it('names every package by its exact version', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('has no shell syntax in its scripts, which Windows would read in another way', () => {
  const shell = /[&|;<>$`\\'*?]|^[A-Z_]+=/;
  const quoted = (script: string) => script.replace(/"[^"]*"/g, '');
  expect(Object.entries(scripts).filter(([, script]) => shell.test(quoted(script)))).toEqual([]);
});
