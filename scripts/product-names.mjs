// The product's own knowledge of names with one of its generated files put in place of the one that is there: what lists are made from must not know them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * What the modules export, built with that file.
 * @param {string} generated the file's name in utils/domain/names, without «.ts»
 * @param {string} source its text
 * @param {readonly string[]} modules names in utils/domain/names
 */
export async function productNames(generated, source, modules) {
  const folder = mkdtempSync(join(ROOT, '.bench-names-'));
  try {
    const stub = join(folder, `${generated}.ts`);
    writeFileSync(stub, source);
    const input = join(folder, 'names.ts');
    writeFileSync(input, modules.map((name) => `export * from '@/utils/domain/names/${name}';\n`).join(''));
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [{ name: 'with-another', enforce: 'pre', resolveId: (id) => (id.endsWith(generated) ? stub : null) }],
      resolve: { alias: { '@': ROOT } },
      build: {
        ssr: true,
        outDir: join(folder, 'made'),
        minify: false,
        rollupOptions: { input, preserveEntrySignatures: 'strict', output: { entryFileNames: 'names.mjs' } },
      },
    });
    return await import(join(folder, 'made/names.mjs'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
