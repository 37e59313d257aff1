// The gallery as a page: served live for the eye, or still for its pictures.
import { join, resolve } from 'node:path';
import { createServer } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Serves the gallery on this machine alone and hands back its address.
 * @param {{ live: boolean }} options live = an edit of a component is shown at once
 */
export async function serveGallery({ live }) {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    resolve: { alias: { '@': ROOT } },
    cacheDir: join(ROOT, 'node_modules/.vite-gallery'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    server: { host: '127.0.0.1', port: 0, fs: { allow: [ROOT] }, ...(live ? {} : { hmr: false, watch: null }) },
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
    logLevel: live ? 'info' : 'warn',
  });
  await server.listen();
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
