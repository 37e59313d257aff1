// The gallery as a page: served live for the eye, or built once for its pictures, which are drawn anew hundreds of times.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, createServer, preview } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** @type {import('vite').InlineConfig} */
const COMMON = {
  configFile: false,
  root: import.meta.dirname,
  publicDir: false,
  resolve: { alias: { '@': ROOT } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
};

/**
 * Serves the gallery on this machine alone and hands back its address.
 * @param {{ live: boolean }} options live = an edit of a component is shown at once
 */
export async function serveGallery({ live }) {
  // A folder of its own: pictures and a test may be made side by side.
  const folder = live ? null : mkdtempSync(join(tmpdir(), 'sverka-gallery-'));
  const server = folder === null ? await liveServer() : await builtServer(folder);
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function liveServer() {
  const server = await createServer({
    ...COMMON,
    cacheDir: join(ROOT, 'node_modules/.vite-gallery'),
    server: { host: '127.0.0.1', port: 0, fs: { allow: [ROOT] } },
    optimizeDeps: {
      include: [
        'react',
        'react-dom/client',
        'react/jsx-dev-runtime',
        'zustand',
        'zustand/vanilla',
        '@floating-ui/dom',
        '@tanstack/react-virtual',
        'downshift',
      ],
    },
    logLevel: 'info',
  });
  return server.listen();
}

/** @param {string} outDir where it is built */
async function builtServer(outDir) {
  const target = { outDir, emptyOutDir: true, target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 3000 };
  await build({ ...COMMON, build: target, logLevel: 'warn' });
  return preview({ ...COMMON, build: target, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
}
