import { build } from 'vite';
import type * as Kits from './try-kit.ts';

declare global {
  interface Window {
    kits: typeof Kits;
  }
}

/** HTML of a page that tries the kits by itself (`window.kits`), whichever browser it is opened in. To be called from the repository's root. */
export async function kitPage(): Promise<string> {
  const root = process.cwd();
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssCodeSplit: false,
      lib: { entry: `${root}/tests/page/kits/try-kit.ts`, name: 'kits', formats: ['iife'], fileName: 'kits' },
    },
  });
  const parts = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = parts.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  const style = parts.map((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? String(part.source) : '')).join('');
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><body><script>${code.replaceAll('</script', '<\\/script')};window.kits=kits</script>`;
}
