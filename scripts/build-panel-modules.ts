import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import type { ModuleName } from '../utils/platform/panel-modules';

const ROOT = resolve(import.meta.dirname, '..');

/** Entry of each module (docs/adr/0002, 0005). */
const ENTRIES: Record<ModuleName, string> = {
  panel: 'entrypoints/panel.content/index.ts',
  'panel-view': 'entrypoints/panel.content/view.ts',
  'panel-register': 'entrypoints/panel.content/register.ts',
};

/**
 * Asks Chromium to compile every function while the file streams in, on a thread of its own; without it each is compiled on the page's thread
 * when it is first called, which was a third of all that the panel cost there. Other browsers read a comment.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/**
 * Puts the style sheet of the bundle into its script: the panel lives in a shadow root and has no page to link a sheet to.
 * `__MODULE_CSS__` in the source is replaced by the sheet as a string; the separate file goes.
 */
function inlineStyles(): Plugin {
  return {
    name: 'sverka:inline-styles',
    enforce: 'post',
    generateBundle(_, bundle) {
      let css = '';
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'asset' && name.endsWith('.css')) {
          css += String(file.source);
          delete bundle[name];
        }
      }
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = `${COMPILE_HINT}\n${file.code.replaceAll('__MODULE_CSS__', () => JSON.stringify(css))}`;
      }
    },
  };
}

/**
 * Builds the panel's modules, each one file without imports and exports and with all its names in one function,
 * so that they can be loaded by `import()`, and one after the other into one world by `scripting.executeScript`.
 */
export async function buildPanelModules({ outDir, mode }: { outDir: string; mode: string }): Promise<void> {
  for (const [name, entry] of Object.entries(ENTRIES)) {
    await build({
      configFile: false,
      root: ROOT,
      mode,
      logLevel: 'warn',
      resolve: { alias: { '@': ROOT } },
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      // WXT sets NODE_ENV by mode; without `development: false` the test build would call the development JSX of a production React.
      oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
      plugins: [inlineStyles()],
      build: {
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'chrome120',
        minify: true,
        cssCodeSplit: false,
        rollupOptions: {
          input: resolve(ROOT, entry),
          output: { format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false },
        },
      },
    });
  }
}
