// `npm run stand`: the training app, the help and every state of our pages on 127.0.0.1, for whoever wants to look without installing anything. No data but
// those of invented people; nothing is reached from another computer. Needs the builds `npm run build:stand` and `npm run build:chrome`.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { serveGallery } from '../tests/gallery/serve.mjs';
import { standResponse } from '../tests/stand/serve.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** Of the built extension only the help needs nothing of a browser's extension; the other pages are in the gallery. */
const BUILT = join(ROOT, '.output/chrome-mv3');
const OURS = /^\/(?:help\.html|(?:chunks|assets)\/[\w.-]+)$/;
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

function answerTo(url) {
  const file = join(BUILT, url.pathname);
  if (OURS.test(url.pathname) && statSync(file, { throwIfNoEntry: false })?.isFile())
    return { status: 200, contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
  return standResponse(url);
}

const gallery = await serveGallery({ live: false });
const server = createServer(({ url = '/' }, response) => {
  const { status, contentType, body } = answerTo(new URL(url, 'http://127.0.0.1'));
  response.writeHead(status, { 'content-type': contentType }).end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  console.log(`Учебное приложение: ${address}/plain/employees (другие лица: /antd/employees, /mui/employees)`);
  console.log(`Справка:            ${address}/help.html`);
  console.log(`Страницы Сверки:    ${gallery.address} (настройки, стол, окно, полоса и панель во всех состояниях)`);
  console.log('Ctrl+C заканчивает.');
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server.close();
    void gallery.close().finally(() => process.exit(0));
  });
