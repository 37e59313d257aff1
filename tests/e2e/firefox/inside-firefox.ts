import type { Browser, Page } from 'puppeteer-core';
import { until } from './in-view.ts';

/** What only the browser itself can do to an extension, by a page of its own that runs with its rights. */

const ID = 'sverka@epos-sverka.example';

interface Extension {
  terminateBackground(): Promise<void>;
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } | null };
declare const Services: { ppmm: { loadProcessScript(address: string, ofLaterToo: boolean): void } };
declare const ChromeUtils: {
  importESModule(address: string): {
    AddonManager: { getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }> };
  };
  requestProcInfo(): Promise<{ children: { pid: number; windows: { documentURI: { spec: string } }[] }[] }>;
};

export interface InsideFirefox {
  /** Ends the extension's event page, whatever it is doing. */
  killWorker(): Promise<void>;
  setEnabled(on: boolean): Promise<void>;
  /** Runs a script in the world of each content script of ours, in every process. */
  inOurWorlds(script: string): Promise<void>;
  /** Ends the process that draws the pages of a site, as a crash does. */
  crash(site: string): Promise<void>;
}

export async function insideFirefox(firefox: Browser): Promise<InsideFirefox> {
  const page: Page = await firefox.newPage();
  await page.goto('about:support', { timeout: 500 }).catch(() => undefined);
  await until('a page with the rights of the browser', () =>
    page.evaluate(() => typeof WebExtensionPolicy === 'object' || typeof WebExtensionPolicy === 'function'),
  );
  return {
    killWorker: () => page.evaluate(async (id) => WebExtensionPolicy.getByID(id)?.extension.terminateBackground(), ID),
    setEnabled: (on) =>
      page.evaluate(
        async (id, enabled) => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const addon = await AddonManager.getAddonByID(id);
          await (enabled ? addon.enable() : addon.disable());
        },
        ID,
        on,
      ),
    inOurWorlds: (script) =>
      page.evaluate(
        (id, source) => {
          const inProcess = `{
            const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
            for (const world of ExtensionContent.getAllContentScriptGlobals())
              if (Cu.getSandboxMetadata(world).addonId === ${JSON.stringify(id)}) Cu.evalInSandbox(${JSON.stringify(source)}, world);
          }`;
          Services.ppmm.loadProcessScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(inProcess)}`, false);
        },
        ID,
        script,
      ),
    async crash(site) {
      const found = await page.evaluate(async (origin) => {
        const { children } = await ChromeUtils.requestProcInfo();
        return children.filter(({ windows }) => windows.some(({ documentURI }) => documentURI.spec.includes(origin))).map(({ pid }) => pid);
      }, site);
      if (found.length === 0) throw new Error(`no process draws ${site}`);
      for (const pid of found) process.kill(pid, 'SIGKILL');
    },
  };
}
