/**
 * Runs the benches of tests/bench: each *.bench.ts is bundled for Node (alias @ = the repository's root) and run by itself, one after
 * the other, so that they do not disturb each other's times. `npm run bench -- names` runs those whose name holds the word.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
// Two folders deep, like the benches themselves: what they find beside them is found from here too.
const out = join(root, '.bench/run');
const wanted = process.argv.slice(2);

const benches = readdirSync(join(root, 'tests/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
if (benches.length === 0) {
  console.error(`No bench is named ${wanted.join(' or ')}.`);
  process.exit(1);
}

rmSync(out, { recursive: true, force: true });
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  resolve: { alias: { '@': root } },
  // Own dependencies are bundled, as they are in the product; tools of a bench come from node_modules.
  ssr: { noExternal: ['validator'] },
  build: {
    ssr: true,
    outDir: out,
    minify: false,
    rollupOptions: {
      input: Object.fromEntries(benches.map((file) => [file.replace(/\.ts$/, ''), join(root, 'tests/bench', file)])),
      output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[hash].mjs' },
    },
  },
});

let failed = false;
for (const file of benches) {
  console.log(`\n# ${file}`);
  const { status } = spawnSync(process.execPath, [join(out, file.replace(/\.ts$/, '.mjs'))], { stdio: 'inherit', cwd: root });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
