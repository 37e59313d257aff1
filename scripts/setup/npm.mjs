// How the npm that started us is called again: as a program of the running Node. A bare `npm` is a shell script on Windows, which `spawn` cannot start.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The command line that runs npm with these arguments.
 * @param {readonly string[]} args
 * @param {{ execPath: string, env: Record<string, string | undefined>, exists: (path: string) => boolean }} system
 * @returns {[file: string, args: string[]]} Throws when npm can be found nowhere.
 */
export function npmCommand(args, { execPath, env, exists } = { execPath: process.execPath, env: process.env, exists: existsSync }) {
  const besideNode = dirname(execPath);
  const npm = [
    // npm, pnpm and yarn all set it; only npm knows the commands used here.
    /npm-cli\.[cm]?js$/.test(env.npm_execpath ?? '') ? env.npm_execpath : undefined,
    join(besideNode, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    resolve(besideNode, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((path) => path !== undefined && exists(path));
  if (npm === undefined) throw new Error('Не нашёл npm рядом с Node.js. Запустите команду через npm: npm test.');
  return [execPath, [npm, ...args]];
}
