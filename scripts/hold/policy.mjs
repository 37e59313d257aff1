// Tries the roll-out of docs/rollout.md for real: packs with a key of the moment, serves the files, and lets Chromium and Firefox take extension and
// settings from their folders of policies. Those folders are put into place in a mount namespace of their own: nothing on the machine changes.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { needNamespaces, runUnderPolicies } from './policy-folder.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const PACKED = join(ROOT, '.output/pack');
/** One part is wrong on purpose: it must be left out and told. */
const SETTINGS = { organization: { territory: 'г. Проверка', kind: 'ДОУ' }, showLabels: false, supportFormUrl: 'http://form.example/' };

needNamespaces();

const work = mkdtempSync(join(tmpdir(), 'sverka-policy-'));
const server = createServer((request, answer) => {
  const file = join(PACKED, decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname));
  const kind = file.endsWith('.xml') ? 'text/xml' : file.endsWith('.crx') ? 'application/x-chrome-extension' : 'application/octet-stream';
  if (!existsSync(file)) return void answer.writeHead(404).end();
  answer.writeHead(200, { 'content-type': kind });
  createReadStream(file).pipe(answer);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

try {
  const key = join(work, 'key.pem');
  writeFileSync(key, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const packed = spawnSync('node', ['scripts/pack.mjs', '--key', key, '--url', `http://127.0.0.1:${server.address().port}/`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (packed.status !== 0) throw new Error(packed.stderr);
  const chromium = policyFile('policy/chromium/policies.json', 'chromium/policies/managed', (policy) => {
    for (const id of Object.keys(policy['3rdparty'].extensions)) policy['3rdparty'].extensions[id] = SETTINGS;
    // Else pages of an extension that a policy has installed may not be looked into, not even by a test.
    return { ...policy, DeveloperToolsAvailability: 1 };
  });
  policyFile('policy/firefox/policies.json', 'firefox/policies', ({ policies }) => {
    for (const id of Object.keys(policies['3rdparty'].Extensions)) policies['3rdparty'].Extensions[id] = SETTINGS;
    // The XPI is not signed here: the browser's own protocol installs it, the policy brings the settings.
    return { policies: { '3rdparty': policies['3rdparty'] } };
  });
  const id = Object.keys(chromium.ExtensionSettings)[0];
  const seen = await Promise.all([run('chromium', id), run('firefox', join(ROOT, '.output/firefox-mv3'))]);
  process.exitCode = seen.every(Boolean) ? 0 : 1;
} finally {
  server.close();
  rmSync(work, { recursive: true, force: true });
}

function policyFile(from, folder, change) {
  const policy = change(JSON.parse(readFileSync(join(PACKED, from), 'utf8')));
  mkdirSync(join(work, folder), { recursive: true });
  writeFileSync(join(work, folder, 'policies.json'), JSON.stringify(policy));
  return policy;
}

function run(browser, subject) {
  return runUnderPolicies({ root: ROOT, work, browser, command: ['scripts/hold/policy-browser.mjs', browser, subject] });
}
