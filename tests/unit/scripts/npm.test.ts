import { describe, expect, it } from 'vitest';
import { npmCommand } from '@/scripts/setup/npm.mjs';

const on = (execPath: string, npm_execpath: string | undefined, files: string[]) => ({
  execPath,
  env: { npm_execpath },
  exists: (path: string) => files.includes(path),
});

describe('how npm is called', () => {
  it.each([
    ['by npm on Linux', on('/usr/bin/node', '/usr/lib/node_modules/npm/bin/npm-cli.js', ['/usr/lib/node_modules/npm/bin/npm-cli.js'])],
    [
      'by npm on Windows',
      on('C:\\Program Files\\nodejs\\node.exe', 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js', [
        'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js',
      ]),
    ],
  ])('the one that started us, under the running Node: %s', (_, system) => {
    expect(npmCommand(['ci', '--no-audit'], system)).toEqual([system.execPath, [system.env.npm_execpath, 'ci', '--no-audit']]);
  });

  it.each([
    ['started by node alone', on('/opt/node/bin/node', undefined, ['/opt/node/lib/node_modules/npm/bin/npm-cli.js'])],
    [
      'started by another package manager',
      on('/opt/node/bin/node', '/opt/pnpm/pnpm.cjs', ['/opt/node/lib/node_modules/npm/bin/npm-cli.js']),
    ],
  ])('else the one beside Node: %s', (_, system) => {
    expect(npmCommand(['ci'], system)).toEqual(['/opt/node/bin/node', ['/opt/node/lib/node_modules/npm/bin/npm-cli.js', 'ci']]);
  });

  it('says what to do where there is none', () => {
    expect(() => npmCommand(['ci'], on('/opt/node/bin/node', undefined, []))).toThrow('Запустите команду через npm');
  });
});
