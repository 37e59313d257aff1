// What the built files must and must not hold: no call to the network, the licences of all that is in them, and a list of them in docs/third-party.md.
// `--write` (npm run licences) brings that list up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const LIST = join(ROOT, 'docs/third-party.md');
const [BEGIN, END] = ['<!-- packages -->', '<!-- /packages -->'];
const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => join(ROOT, '.output', name));
const faults = [];

/** Every way in which a script can ask the network for something (docs/domain.md 6.1). */
const NETWORK =
  /(?<![\w$.-])(?:fetch|importScripts)(?![\w$-])|\b(?:globalThis|window|self)\.fetch\b|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)\b|\bnew Image\b/g;
/** What a page loads by itself from an address that is not ours. */
const REMOTE = /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|@import\s|url\(\s*["']?(?:https?:)?\/\//g;

for (const folder of builds) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const scripts = files.filter((file) => file.endsWith('.js'));
  if (scripts.length < 4) faults.push(`${relative(ROOT, folder)}: scripts are missing`);
  for (const file of scripts) tell(file, NETWORK);
  for (const file of files.filter((name) => /\.(?:html|css)$/.test(name))) tell(file, REMOTE);
  if (files.some((file) => file.endsWith('.map'))) faults.push(`${relative(ROOT, folder)}: a source map`);
}

function tell(file, pattern) {
  const text = readFileSync(file, 'utf8');
  for (const { 0: found, index } of text.matchAll(pattern)) {
    faults.push(`${relative(ROOT, file)}: ${found} … ${JSON.stringify(text.slice(Math.max(0, index - 60), index + 60))}`);
  }
}

/** `name version (licence)` of each part of the licences' file of a build. */
const noticesOf = (folder) =>
  [...readFileSync(join(folder, 'licences.txt'), 'utf8').matchAll(/^(@?[\w./-]+) (\d[\w.+-]*) \((.+)\)\n\n(?=\S)/gm)].map(
    ([, name, version, licence]) => ({ name, version, licence }),
  );
const byName = new Map(builds.flatMap(noticesOf).map((notice) => [notice.name, notice]));
const notices = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const FREE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MIT-0)$/;
for (const { name, licence } of notices) if (!FREE.test(licence)) faults.push(`${name}: the licence ${licence} has to be looked at`);

const lines = notices.map(({ name, version, licence }) => `- ${name} ${version}, ${licence}`);
const wanted = `${BEGIN}\n\n${lines.join('\n')}\n\n${END}`;
const page = readFileSync(LIST, 'utf8');
const current = page.slice(page.indexOf(BEGIN), page.indexOf(END) + END.length);
if (process.argv.includes('--write')) {
  writeFileSync(LIST, page.replace(current, wanted));
  console.log(`docs/third-party.md: ${notices.length} packages`);
} else if (current !== wanted) {
  faults.push('docs/third-party.md does not list the packages of the bundle: npm run licences');
}

if (faults.length > 0) {
  console.error(faults.map((fault) => `✗ ${fault}`).join('\n'));
  process.exit(1);
}
console.log(`✓ no network call, no remote address, ${notices.length} licences`);
