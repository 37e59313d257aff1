import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { standOrigin } from '../stand/serve.ts';
import { extensionId, grantClipboard, type LaunchOptions, launch, QUIET_FILE, wake } from './browser';
import { openExtensionsPage } from './extensions-page';

/** The extension's own object inside one of its pages. */
declare const chrome: typeof import('wxt/browser').browser;

export interface Session {
  context: BrowserContext;
  /** Addresses beside the stand that anything asked for. */
  strangers: string[];
}

interface Kept {
  key: string;
  profile: string;
  session: Session;
}

/**
 * One browser for the tests of a worker process, as new to each of them: launching one costs as much as the test itself. A test that wants a browser of
 * its own gets it beside, and the first one waits; other switches close the one before.
 */
export class SessionPool {
  #shared: Kept | null = null;
  #own: Kept | null = null;

  /** A browser with these switches; `of` = whose alone it is, '' = everybody's. */
  async take(options: Omit<LaunchOptions, 'profile'>, of: string): Promise<Session> {
    const key = JSON.stringify([options, of]);
    const kept = of === '' ? this.#shared : this.#own;
    if (kept?.key === key) {
      await renew(kept.session);
      return kept.session;
    }
    const profile = mkdtempSync(join(tmpdir(), 'sverka-'));
    if (of !== '') {
      await this.closeOwn();
      this.#own = { key, profile, session: await begin(options, profile) };
      return this.#own.session;
    }
    await this.#closeShared();
    this.#shared = { key, profile, session: await begin(options, profile) };
    return this.#shared.session;
  }

  /** Closes what was somebody's alone; fails if the browser has listed an error of ours since it was launched. */
  closeOwn(): Promise<void> {
    const kept = this.#own;
    this.#own = null;
    return end(kept);
  }

  #closeShared(): Promise<void> {
    const kept = this.#shared;
    this.#shared = null;
    return end(kept);
  }

  /** Closes all, and fails as `closeOwn` does. */
  async close(): Promise<void> {
    await this.closeOwn();
    await this.#closeShared();
  }
}

async function begin(options: Omit<LaunchOptions, 'profile'>, profile: string): Promise<Session> {
  const session = await launch({ ...options, profile });
  // From now on the browser lists what goes wrong in any context of ours.
  await (await openExtensionsPage(session.context)).close();
  return session;
}

async function end(kept: Kept | null): Promise<void> {
  if (kept === null) return;
  const errors = await listedErrors(kept.session.context);
  await kept.session.context.close();
  rmSync(kept.profile, { recursive: true, force: true, maxRetries: 3 });
  if (errors.length > 0) throw new Error(`the browser has listed errors of the extension:\n${errors.join('\n')}`);
}

/** Faults that tests bring about on purpose are told by their codes (utils/platform/log.ts). */
const ON_PURPOSE = /^Сверка: /;

async function listedErrors(context: BrowserContext): Promise<string[]> {
  const page = await openExtensionsPage(context);
  return (await page.errors()).filter((error) => !ON_PURPOSE.test(error));
}

/** Everything that a test may have left behind goes: tabs, what is stored and copied, alarms, permissions, and the worker with its memory. */
async function renew({ context, strangers }: Session): Promise<void> {
  const id = await extensionId(context);
  const page = await context.newPage();
  await Promise.all(context.pages().map((other) => (other === page ? null : other.close())));
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await page.goto(`chrome-extension://${id}/${QUIET_FILE}`);
  await page.evaluate(forgetEverything);
  await cdp.send('Storage.clearDataForOrigin', { origin: standOrigin, storageTypes: 'all' });
  await context.clearCookies();
  await context.clearPermissions();
  await grantClipboard(context);
  // What a test before has copied may hold the very word that the next one waits for.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  // The worker starts anew and reads an empty storage.
  await wake(page);
  await cdp.detach();
  strangers.length = 0;
}

async function forgetEverything(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.alarms.clearAll()]);
  await Promise.all(Object.keys(await chrome.notifications.getAll()).map((name) => chrome.notifications.clear(name)));
  await chrome.scripting.unregisterContentScripts();
  const { origins = [] } = await chrome.permissions.getAll();
  const own = chrome.runtime.getManifest().host_permissions ?? [];
  const added = origins.filter((origin) => !own.includes(origin));
  if (added.length > 0) await chrome.permissions.remove({ origins: added });
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
}
