// Tries in Firefox that a new version waits while a ticket is being written, and comes at the latest with the browser's next start (docs/adr/0014): the
// release is installed for good, as a store does it, and the browser's own search for updates is sent to an address that offers the next version.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { report } from './policy-folder.mjs';

const BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const UUID = '5e6f0b9a-3333-4222-8333-944445555666';
const ID = 'sverka@epos-sverka.example';
/** How long anything may take before it counts as not coming, ms. */
const PATIENCE = 60_000;

const { version } = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
const next = version.replace(/\d+$/, (last) => String(Number(last) + 1));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const work = mkdtempSync(join(tmpdir(), 'sverka-update-'));
const profile = join(work, 'profile');

const server = createServer((request, answer) => {
  const base = `http://127.0.0.1:${server.address().port}/`;
  if (request.url.startsWith('/updates.json')) {
    const updates = [{ version: next, update_link: `${base}next.xpi` }];
    return void answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ addons: { [ID]: { updates } } }));
  }
  if (request.url === '/next.xpi') return void answer.writeHead(200, { 'content-type': 'application/x-xpinstall' }).end(pack(next));
  answer.writeHead(404).end();
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

let browser = await launchFirefox();
try {
  const first = join(work, 'first.xpi');
  writeFileSync(first, pack(version));
  await (await inside(browser)).evaluate(install, first);
  let page = await ownPage(browser);
  const draft = [{ card: 'https://kontingent.permkrai.ru/card/1' }, { subject: 'Не открывается журнал' }];
  const kept = await page.evaluate((data) => browser.runtime.sendMessage({ id: 1, type: 'saveDraft', data, timestamp: Date.now() }), draft);
  if (kept?.res?.ok !== true) throw new Error(`the draft is not kept: ${JSON.stringify(kept)}`);
  const offered = await Promise.race([(await inside(browser)).evaluate(takeUpdate, ID), pause(PATIENCE).then(() => null)]);
  await pause(3000);
  const waits = (await versionOf(page).catch(() => null)) === version;
  await browser.close();
  browser = await launchFirefox();
  page = await ownPage(browser);
  const after = await versionOf(page);
  report('firefox', {
    [`новая версия (${offered?.version}) предложена, ставить её отложено`]: offered?.version === next && offered.postponed,
    [`пока пишется заявка, стоит прежняя (${version})`]: waits,
    [`после перезапуска браузера стоит новая (${after})`]: after === next,
  });
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}

/** The build as an XPI of this version. */
function pack(of) {
  const files = readdirSync(BUILD, { recursive: true })
    .map((path) => join(BUILD, path))
    .filter((path) => statSync(path).isFile());
  const entries = Object.fromEntries(files.map((path) => [relative(BUILD, path), readFileSync(path)]));
  const manifest = { ...JSON.parse(entries['manifest.json'].toString()), version: of };
  return Buffer.from(zipSync({ ...entries, 'manifest.json': Buffer.from(JSON.stringify(manifest)) }));
}

function launchFirefox() {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: PATIENCE,
    userDataDir: profile,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // It is signed by nobody, and its address has no certificate.
      'xpinstall.signatures.required': false,
      'extensions.checkUpdateSecurity': false,
      'extensions.install.requireBuiltInCerts': false,
      'extensions.update.enabled': true,
      'extensions.update.background.url': `http://127.0.0.1:${server.address().port}/updates.json`,
    },
  });
}

/** A page with the rights of the browser. */
async function inside(firefox) {
  const page = await firefox.newPage();
  await page.goto('about:support', { timeout: 2000 }).catch(() => undefined);
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(200))
    if (await page.evaluate(() => typeof ChromeUtils === 'object').catch(() => false)) return page;
  throw new Error('no page with the rights of the browser');
}

/** In that page: installs a file for good. */
async function install(path) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
  const install = await AddonManager.getInstallForFile(new FileUtils.File(path));
  await install.install();
}

/** In that page: looks for an update and takes it, as the browser does by itself every day. */
async function takeUpdate(id) {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  return new Promise((done, fail) => {
    addon.findUpdates(
      {
        onUpdateAvailable(_, found) {
          const answer = (postponed) => () => done({ version: found.version, postponed });
          found.addListener({
            onInstallPostponed: answer(true),
            onInstallEnded: answer(false),
            onInstallFailed: () => fail(new Error(`the update fails: ${found.error}`)),
            onDownloadFailed: () => fail(new Error(`the update is not fetched: ${found.error}`)),
          });
          void found.install();
        },
        onNoUpdateAvailable: () => fail(new Error('no update is offered')),
      },
      AddonManager.UPDATE_WHEN_PERIODIC_UPDATE,
    );
  });
}

function versionOf(page) {
  return page.evaluate(() => browser.runtime.getManifest().version);
}

/** A page of ours; the extension may still be on its way. */
async function ownPage(firefox) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(500)) {
    const page = await firefox.newPage();
    await page.goto(`moz-extension://${UUID}/desk.html`, { timeout: 2000 }).catch(() => undefined);
    if (await versionOf(page).catch(() => null)) return page;
    await page.close().catch(() => undefined);
  }
  throw new Error('the extension does not come');
}
