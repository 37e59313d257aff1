import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

/** The address under which tests and the demo serve the stand: one that the release build's manifest matches. */
export const standOrigin = 'https://kontingent.permkrai.ru';

const FOLDER = resolve(import.meta.dirname, '../../dist/stand');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface StandResponse {
  status: number;
  contentType: string;
  body: Buffer;
}

/**
 * What the stand answers to a request: a built file, `index.html` for every address of the app (it routes by itself),
 * 404 for a missing file. Fits Playwright's `route.fulfill` and Puppeteer's `request.respond` as it is.
 * Throws when `npm run build:stand` has not been run.
 */
export function standResponse(url: URL): StandResponse {
  const path = decodeURIComponent(url.pathname);
  const extension = extname(path);
  if (extension === '') return { status: 200, contentType: TYPES['.html'] ?? '', body: readFileSync(join(FOLDER, 'index.html')) };
  const file = join(FOLDER, path);
  const inside = file.startsWith(FOLDER) && statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!inside) return { status: 404, contentType: 'text/plain; charset=utf-8', body: Buffer.from('Нет такого файла') };
  return { status: 200, contentType: TYPES[extension] ?? 'application/octet-stream', body: readFileSync(file) };
}
