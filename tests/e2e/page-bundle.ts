import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const ENTRY = 'page-entry';

/** `utils/page` as one classic script that leaves `sverka` on the page: the same code as in the extension, without the extension. */
export async function pageBundle(modules: readonly string[] = MODULES, minify = false): Promise<string> {
  const source = modules.map((name) => `export * from '${ROOT}/utils/page/${name}';`).join('\n');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    plugins: [
      {
        name: 'page-entry',
        // A library's entry is asked for by its path under the root.
        resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? source : null),
      },
    ],
    build: { write: false, minify, lib: { entry: ENTRY, name: 'sverka', formats: ['iife'], fileName: 'page' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) if ('output' in output) return output.output[0].code;
  throw new Error('nothing was bundled');
}

const MODULES = ['read-card', 'sense-page'];
