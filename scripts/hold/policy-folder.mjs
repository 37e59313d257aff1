// A browser that finds its folder of policies where we have put it: in a mount namespace of its own, so that nothing on the machine changes.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Ends the process with a sentence where such a namespace cannot be made. */
export function needNamespaces() {
  if (process.platform === 'linux' && process.getuid() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0) return;
  console.error('Проверка нужна на Linux с правами root: она подменяет папки политик только для своих процессов.');
  process.exit(1);
}

/** Runs a script of this folder where /etc/<browser> is the folder of that name in `work`; prints what it says, answers whether it went well. */
export async function runUnderPolicies({ root, work, browser, command }) {
  const target = `/etc/${browser}`;
  const script = `[ -d ${target} ] || mkdir ${target}; mount --bind ${join(work, browser)} ${target} && exec node ${command.join(' ')}`;
  const child = spawn('unshare', ['-m', 'sh', '-c', script], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (bytes) => {
    out += bytes;
  });
  const code = await new Promise((done) => child.on('close', done));
  console.log(out.trimEnd());
  return code === 0;
}

/** Prints what holds and what does not; one that does not is the end of the promise. */
export function report(browser, checks) {
  for (const [what, holds] of Object.entries(checks)) console.log(`${holds ? '✓' : '✗'} ${browser}: ${what}`);
  if (!Object.values(checks).every(Boolean)) process.exitCode = 1;
}
