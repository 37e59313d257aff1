import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { workOnSites } from '@/utils/platform/open-tabs';
import { forgetSites, registerSites } from '@/utils/platform/sites';

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

let granted: string[];
let scripts: Script[];
const sentinel = { js: ['content-scripts/sentinel.js'], all_frames: true, run_at: 'document_idle' };

beforeEach(() => {
  fakeBrowser.reset();
  granted = ['https://kontingent.example.ru/*'];
  scripts = [];
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ content_scripts: [sentinel] } as never);
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
      remove: async ({ origins }: { origins: string[] }) => {
        granted = granted.filter((origin) => !origins.includes(origin));
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (added: Script[]) => {
        if (scripts.length > 0) throw new Error('Duplicate script ID');
        scripts = added;
      },
      updateContentScripts: async (changed: Script[]) => {
        scripts = changed;
      },
      unregisterContentScripts: async () => {
        scripts = [];
      },
    },
  });
});

describe('added sites', () => {
  it('run the sentinel where the user has granted it, and nowhere else', async () => {
    await registerSites(['https://kontingent.example.ru/', 'https://not-granted.example/']);
    expect(scripts).toMatchObject([{ matches: ['https://kontingent.example.ru/*'], js: sentinel.js, allFrames: true }]);
    granted.push('https://not-granted.example/*');
    await registerSites(['https://kontingent.example.ru:8443/', 'https://not-granted.example/']);
    expect(scripts[0]?.matches).toEqual(['https://kontingent.example.ru/*', 'https://not-granted.example/*']);
  });

  it('run it in the pages that stand open as well', async () => {
    const ran: unknown[] = [];
    Object.assign(fakeBrowser.scripting, { executeScript: async (injection: unknown) => ran.push(injection) });
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4 }] as never);
    await workOnSites(['https://kontingent.example.ru/', 'https://not-granted.example/']);
    expect(scripts).toHaveLength(1);
    expect(query).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ url: ['https://kontingent.example.ru/*'] }));
    expect(ran).toEqual([{ target: { tabId: 4, allFrames: true }, files: sentinel.js }]);
  });

  it('stop when the permission or the site goes', async () => {
    await registerSites(['https://kontingent.example.ru/']);
    granted = [];
    await registerSites(['https://kontingent.example.ru/']);
    expect(scripts).toEqual([]);
    await registerSites([]);
    expect(scripts).toEqual([]);
  });

  it('give permission and script back when everything is deleted', async () => {
    await registerSites(['https://kontingent.example.ru/']);
    await forgetSites(['https://kontingent.example.ru/']);
    expect([granted, scripts]).toEqual([[], []]);
  });
});
