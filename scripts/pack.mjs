// npm run pack -- --key /путь/key.pem --url https://host/folder/
// From the archives of `npm run zip`: a signed CRX with its update.xml, an XPI ready to be signed with its updates.json, policy templates (docs/rollout.md).
// The key is read and never copied; one inside the project is refused.
import { createHash, createPrivateKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { crx3, extensionId } from './pack/crx3.mjs';
import { chromiumPolicy, firefoxPolicy, REGISTRY_BROWSERS, registryFile, SAMPLE_SETTINGS } from './pack/policies.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, '.output/pack');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

function fail(sentence) {
  console.error(`✗ ${sentence}`);
  process.exit(1);
}

const { values } = parseArgs({ options: { key: { type: 'string' }, url: { type: 'string' } } });
if (!values.key || !values.url) fail('Так: npm run pack -- --key /путь/key.pem --url https://сайт/папка/');
const keyPath = resolve(values.key);
if (keyPath.startsWith(ROOT + sep)) fail('Ключ лежит в папке проекта. Храните его вне её: попав в архив или в git, он станет чужим.');
if (!existsSync(keyPath)) fail(`Ключа ${values.key} нет. Новый: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out key.pem`);
const key = readKey();
const base = readUrl();

function readKey() {
  try {
    const read = createPrivateKey(readFileSync(keyPath));
    if (read.asymmetricKeyType === 'rsa' && read.asymmetricKeyDetails.modulusLength >= 2048) return read;
  } catch {
    // told below
  }
  return fail('Нужен закрытый ключ RSA от 2048 бит в PEM, без пароля.');
}

function readUrl() {
  const url = URL.canParse(values.url) ? new URL(values.url) : null;
  // A local address serves to try the roll-out on one machine.
  if (!url || !(url.protocol === 'https:' || url.hostname === '127.0.0.1')) return fail('Адрес должен начинаться с https://.');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const archive = (browser) => {
  const file = join(ROOT, '.output', `${name}-${version}-${browser}.zip`);
  return existsSync(file) ? readFileSync(file) : fail('Сначала соберите архивы: npm run zip');
};

/** The archive with a changed manifest; entries in their old order and dated alike, so that the same input gives the same bytes. */
function withManifest(zip, change) {
  const entries = unzipSync(zip);
  const manifest = JSON.parse(strFromU8(entries['manifest.json']));
  const changed = { ...entries, 'manifest.json': strToU8(JSON.stringify(change(manifest))) };
  const files = Object.fromEntries(Object.entries(changed).map(([path, bytes]) => [path, [bytes, { mtime: new Date(1980, 0, 1) }]]));
  return { zip: Buffer.from(zipSync(files, { level: 9 })), manifest };
}

const id = extensionId(key);
const [crxName, xpiName] = [`${name}-${version}.crx`, `${name}-${version}.xpi`];
const updateUrl = `${base}update.xml`;
const chromium = withManifest(archive('chrome'), (manifest) => ({ ...manifest, update_url: updateUrl }));
const firefox = withManifest(archive('firefox'), ({ browser_specific_settings: { gecko }, ...manifest }) => ({
  ...manifest,
  browser_specific_settings: { gecko: { ...gecko, update_url: `${base}updates.json` } },
}));
const geckoId = firefox.manifest.browser_specific_settings.gecko.id;

const updateXml = `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${base}${crxName}" version="${version}" prodversionmin="${chromium.manifest.minimum_chrome_version}" />
  </app>
</gupdate>
`;
// No hash: signing changes the file. Firefox checks the signature of Mozilla instead.
const updatesJson = {
  addons: {
    [geckoId]: {
      updates: [
        {
          version,
          update_link: `${base}${xpiName}`,
          applications: { gecko: { strict_min_version: firefox.manifest.browser_specific_settings.gecko.strict_min_version } },
        },
      ],
    },
  },
};
const told = { id, updateUrl, geckoId, xpiUrl: `${base}${xpiName}`, settings: SAMPLE_SETTINGS };
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const files = {
  [crxName]: crx3(chromium.zip, key),
  'update.xml': updateXml,
  [xpiName]: firefox.zip,
  'updates.json': json(updatesJson),
  'policy/chromium/policies.json': json(chromiumPolicy(told)),
  'policy/firefox/policies.json': json(firefoxPolicy(told)),
  ...Object.fromEntries(REGISTRY_BROWSERS.map((browser) => [`policy/windows/${browser}.reg`, registryFile(browser, told)])),
};

rmSync(OUT, { recursive: true, force: true });
for (const [path, content] of Object.entries(files)) {
  mkdirSync(resolve(OUT, path, '..'), { recursive: true });
  writeFileSync(join(OUT, path), content);
  console.log(`${createHash('sha256').update(content).digest('hex')}  ${relative(ROOT, join(OUT, path))}`);
}
console.log(`\nChromium: ${id}\nFirefox:  ${geckoId}`);
console.log(
  `Выложите по адресу ${base} файлы .crx, update.xml, updates.json и .xpi, подписанный на addons.mozilla.org. Дальше: docs/rollout.md`,
);
