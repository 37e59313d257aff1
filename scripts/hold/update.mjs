// Tries in Chromium that a new version waits while a ticket is being written, and comes at the latest with the browser's next start (docs/adr/0014):
// the extension comes by policy, as docs/rollout.md has it, and its address offers the next version. The policies' folder is put into place in a mount
// namespace of its own: nothing on the machine changes.
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { crx3, extensionId } from '../pack/crx3.mjs';
import { needNamespaces, runUnderPolicies } from './policy-folder.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3');

needNamespaces();

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const id = extensionId(key);
const { version } = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
const next = version.replace(/\d+$/, (last) => String(Number(last) + 1));
let offered = version;

const server = createServer((request, answer) => {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  if (pathname === '/offer') {
    offered = next;
    return void answer.end();
  }
  const base = `http://127.0.0.1:${server.address().port}/`;
  if (pathname === '/update.xml')
    return void answer
      .writeHead(200, { 'content-type': 'text/xml' })
      .end(
        `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${base}${offered}.crx" version="${offered}"/></app></gupdate>`,
      );
  const packed = /^\/(\d+\.\d+\.\d+)\.crx$/.exec(pathname);
  if (!packed) return void answer.writeHead(404).end();
  answer.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(pack(packed[1], `${base}update.xml`));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const work = mkdtempSync(join(tmpdir(), 'sverka-policy-'));
try {
  const base = `http://127.0.0.1:${server.address().port}/`;
  mkdirSync(join(work, 'chromium/policies/managed'), { recursive: true });
  const policy = {
    ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: `${base}update.xml` } },
    // Else pages of an extension that a policy has installed may not be looked into, not even by a test.
    DeveloperToolsAvailability: 1,
  };
  writeFileSync(join(work, 'chromium/policies/managed/policies.json'), JSON.stringify(policy));
  const command = ['scripts/hold/update-browser.mjs', id, `${base}offer`];
  process.exitCode = (await runUnderPolicies({ root: ROOT, work, browser: 'chromium', command })) ? 0 : 1;
} finally {
  server.close();
  rmSync(work, { recursive: true, force: true });
}

/** The build as a signed CRX of this version that looks for its updates here. */
function pack(of, updateUrl) {
  const files = readdirSync(BUILD, { recursive: true })
    .map((path) => join(BUILD, path))
    .filter((path) => statSync(path).isFile());
  const entries = Object.fromEntries(files.map((path) => [relative(BUILD, path), readFileSync(path)]));
  const manifest = { ...JSON.parse(entries['manifest.json'].toString()), version: of, update_url: updateUrl };
  return crx3(Buffer.from(zipSync({ ...entries, 'manifest.json': Buffer.from(JSON.stringify(manifest)) })), key);
}
