import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settlePending } from '@/utils/app/pending/settle-pending';
import type { AppState } from '@/utils/app/ports';
import type { PendingItem } from '@/utils/domain/pending';
import type { Sender, WorkerMethod } from '@/utils/platform/messages/messenger';
import { createPendingPorts } from '@/utils/platform/pending-ports';
import { pendingItems, storageNotes } from '@/utils/platform/storage/storage';
import { checkCall } from '@/utils/platform/worker/guard';
import type { WorkerPorts } from '@/utils/platform/worker/ports';
import { callTable } from '@/utils/platform/worker/table';
import { noteTexts } from '@/utils/text/ru/worker';
import { fakeWorkerPorts } from './fake-worker-ports';

/** The browser refuses one of its parts in turn, for once or for long: nobody is lost, nobody doubled, and the rest goes on. */

const ID = 'sverka-test-id';
const PAGE = `chrome-extension://${ID}/`;
const card = (n: number) => `https://kontingent.permkrai.ru/card/${n}`;
const saving = (n: number) => ({ url: card(n), label: 'Ли И.', savedAt: Date.UTC(2026, 10, 24, 9, n) });
const CONTENT = { id: ID, url: card(1), tab: { id: 7, url: card(1) }, frameId: 0 } as Sender;
const VIEW = { ...CONTENT, url: `${PAGE}view.html` } as Sender;

let onScreen: Set<string>;
let alarm: number | null;
let ports: WorkerPorts;

async function ask<T>(type: WorkerMethod, args: unknown[], sender = VIEW): Promise<T> {
  const verdict = checkCall(callTable(ports), type, args, sender, []);
  if (!verdict.ok) throw new Error(verdict.fault);
  return (await verdict.run()) as T;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  onScreen = new Set();
  alarm = null;
  fakeBrowser.runtime.id = ID;
  Object.assign(fakeBrowser.runtime, { getURL: (path = '') => `${PAGE}${path}`, getManifest: () => ({ icons: {} }) });
  const quiet = async () => undefined;
  Object.assign(fakeBrowser, {
    action: { setTitle: quiet, setBadgeText: quiet, setBadgeBackgroundColor: quiet, setBadgeTextColor: quiet },
    alarms: {
      create: async (_: string, { when }: { when: number }) => {
        alarm = when;
      },
      clear: async () => {
        alarm = null;
      },
    },
    notifications: {
      getAll: async () => Object.fromEntries([...onScreen].map((id) => [id, true])),
      create: async (id: string) => void onScreen.add(id),
      clear: async (id: string) => onScreen.delete(id),
    },
  });
  const pending = { ...createPendingPorts(['works', 'fails']), now: () => Date.UTC(2026, 10, 24, 12) };
  // As in the browser: what could not be brought into line is noted, and nobody hears of it.
  const settle = async () => void (await settlePending(pending).catch(() => undefined));
  ports = { ...fakeWorkerPorts().ports, pending, settle, notes: storageNotes };
});

type Part = [name: string, refuse: (often: 'once' | 'always') => { mockRestore(): void }];
// biome-ignore lint/suspicious/noExplicitAny: any function of the browser
const refusing = (name: string, of: () => any, method: string): Part => [
  name,
  (often) => {
    const spy = vi.spyOn(of(), method as never);
    const fault = async () => {
      throw new Error('refused by the browser');
    };
    if (often === 'once') spy.mockImplementationOnce(fault as never);
    else spy.mockImplementation(fault as never);
    return spy;
  },
];

const PARTS: Part[] = [
  refusing('reading the disk', () => browser.storage.local, 'get'),
  refusing('writing the disk', () => browser.storage.local, 'set'),
  refusing('reading session memory', () => browser.storage.session, 'get'),
  refusing('writing session memory', () => browser.storage.session, 'set'),
  refusing('removing from session memory', () => browser.storage.session, 'remove'),
  refusing('setting an alarm', () => browser.alarms, 'create'),
  refusing('clearing an alarm', () => browser.alarms, 'clear'),
  refusing('the list of notifications', () => browser.notifications, 'getAll'),
  refusing('a notification', () => browser.notifications, 'create'),
  refusing('clearing a notification', () => browser.notifications, 'clear'),
  refusing('the badge', () => browser.action, 'setBadgeText'),
  refusing('the title of the button', () => browser.action, 'setTitle'),
];
const CASES = PARTS.flatMap(([name, refuse]) => [[name, 'once', refuse] as const, [name, 'always', refuse] as const]);

const stored = async () => (await pendingItems.readSurely()).map(({ url }) => url).sort();

/** Only where nothing can be read for long there is no way to store: what stands there would be lost. */
const cannotStore = (name: string, often: string) => name.startsWith('reading') && often === 'always';

describe.each(CASES)('the browser refuses %s %s', (name, often, refuse) => {
  it('a save is on the list or told as not stored; those before it stay', async () => {
    await ask('cardSaved', [saving(1)], CONTENT);
    const fault = refuse(often);
    const told = await ask<PendingItem[]>('cardSaved', [saving(2)], CONTENT).catch(() => null);
    const state = await ask<AppState>('loadState', []);
    fault.mockRestore();
    expect(told === null).toBe(cannotStore(name, often));
    if (told) {
      expect(told.map(({ url }) => url).sort()).toEqual([card(1), card(2)]);
      expect(await stored()).toEqual([card(1), card(2)]);
    } else expect(await stored()).toEqual([card(1)]);
    // What is not shown is not called empty.
    if (state.pending.length === 0) expect(state.notes).toContain(noteTexts['storage-unread']);
    // Saved again, everything is in line: each once, with the alarm of the first.
    await ask('cardSaved', [saving(2)], CONTENT);
    expect(await stored()).toEqual([card(1), card(2)]);
    const { pending } = await ask<AppState>('loadState', []);
    expect(alarm).toBe(Math.min(...pending.map(({ checkAfter }) => checkAfter)));
  });

  it('closing and bringing back an entry neither loses nor doubles one', async () => {
    await ask('cardSaved', [saving(1)], CONTENT);
    await ask('cardSaved', [saving(2)], CONTENT);
    const [first] = await pendingItems.read();
    const fault = refuse(often);
    await ask('removePending', [first?.id]).catch(() => null);
    await ask('restorePending', [first]).catch(() => null);
    fault.mockRestore();
    expect(new Set(await stored()).size).toBe((await stored()).length);
    await ask('restorePending', [first]);
    expect(await stored()).toEqual([card(1), card(2)]);
  });

  it('who is due is counted, and stands on the screen once or is told by the list', async () => {
    await ask('cardSaved', [saving(1)], CONTENT);
    await pendingItems.change((items) => items.map((item) => ({ ...item, checkAfter: item.savedAt + 1 })));
    const settings = await ports.items.settings.read();
    ports.pending.settings = async () => ({
      ...settings,
      remind: { enabled: true, quietFrom: '00:00', quietTo: '00:00', onDaysOff: true },
    });
    ports.settle = async () => void (await settlePending(ports.pending).catch(() => undefined));
    const fault = refuse(often);
    await ports.settle();
    fault.mockRestore();
    await ports.settle();
    expect(onScreen.size).toBeLessThanOrEqual(1);
    const [item] = await pendingItems.readSurely();
    expect(item?.notifiedAt).not.toBeNull();
  });
});

it('people of a ticket that cannot be read are not taken for none', async () => {
  await ask('saveBasket', [[{ id: 'a' }, { id: 'b' }]]);
  const fault = vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('refused'));
  await expect(ask('basket', [])).rejects.toThrow('storage-unread');
  await expect(ask('saveSettings', [{ showLabels: false }])).rejects.toThrow();
  fault.mockRestore();
  expect(await ask('basket', [])).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(storageNotes()).toContain('storage-unread');
});
