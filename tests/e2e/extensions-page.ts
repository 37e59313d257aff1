import type { BrowserContext } from '@playwright/test';
import { extensionId } from './browser';

declare const chrome: typeof import('wxt/browser').browser;

/** An entry in the browser's list of an extension's errors. */
interface ListedError {
  message: string;
  source: string;
  contextUrl?: string;
}

/** What the browser's page of extensions can do. */
interface ExtensionsApi {
  developerPrivate: {
    updateProfileConfiguration(options: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string; runtimeErrors: ListedError[]; manifestErrors: ListedError[] }>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}

/**
 * The browser's page of extensions, in developer mode: only then unpacked extensions come back and errors are listed. `reload` reloads ours as an
 * update does; `runtime.reload` will not do, for the browser takes an extension out of service that reloads itself often.
 */
export async function openExtensionsPage(context: BrowserContext) {
  const id = await extensionId(context);
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => {
    const { developerPrivate } = chrome as unknown as ExtensionsApi;
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  return {
    reload: () =>
      page.evaluate(async (extension) => {
        const { developerPrivate } = chrome as unknown as ExtensionsApi;
        await developerPrivate.reload(extension, { failQuietly: true });
        while ((await developerPrivate.getExtensionInfo(extension)).state !== 'ENABLED')
          await new Promise((resolve) => setTimeout(resolve, 50));
      }, id),
    setEnabled: (on: boolean) =>
      page.evaluate(([extension, enabled]) => (chrome as unknown as ExtensionsApi).management.setEnabled(extension, enabled), [
        id,
        on,
      ] as const),
    /** What the browser has listed of ours since it was started, or since the list was cleared: one line an error. */
    errors: () =>
      page.evaluate(async (extension) => {
        const info = await (chrome as unknown as ExtensionsApi).developerPrivate.getExtensionInfo(extension);
        return [...info.runtimeErrors, ...info.manifestErrors].map(
          ({ message, source, contextUrl }) => `${message} (${source.replace(/^.*\//, '')}, ${contextUrl ?? ''})`,
        );
      }, id),
    close: () => page.close(),
  };
}

export const openReloader = async (context: BrowserContext): Promise<() => Promise<void>> => (await openExtensionsPage(context)).reload;
