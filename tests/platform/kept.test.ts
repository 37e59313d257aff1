import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropExpired, type PendingItem } from '@/utils/domain/pending';
import { DAY } from '@/utils/domain/perm-time';
import { fingerprint, forgetSecret, knownFingerprint } from '@/utils/platform/storage/secret';
import { storeShot } from '@/utils/platform/storage/shot-storage';
import * as items from '@/utils/platform/storage/storage';
import type { Caller } from '@/utils/platform/worker/calls';
import { forgetExpired } from '@/utils/platform/worker/forget-expired';
import { callTable } from '@/utils/platform/worker/table';
import { fakeWorkerPorts } from './fake-worker-ports';

/** What is kept, where and how long: the table of docs/privacy.md. */

const CARD = 'https://kontingent.permkrai.ru/card/1';
const VIEW: Caller = {
  context: 'view',
  frame: { tabId: 7, frameId: 3 },
  documentId: 'd',
  origin: '',
  tabUrl: CARD,
};
const onDisk = async () => JSON.stringify(await fakeBrowser.storage.local.get());

beforeEach(() => fakeBrowser.reset());

describe('goes from the disk by itself when its time has come', () => {
  it.each([
    ['the steps of a card', 'saveChecklist', [CARD, { situation: 'login-confirmed', ticks: {}, answers: {} }], 'login-confirmed', 30],
    ['«Не ошибка»', 'setIgnored', [{ rule: 'name-yo', code: 'yo', value: 'planted' }, true], 'planted', 180],
  ] as const)('%s', async (_, method, args, trace, days) => {
    const { ports, world } = fakeWorkerPorts();
    const { handle } = callTable(ports)[method];
    await (handle as (args: unknown, caller: Caller) => Promise<unknown>)(args, VIEW);
    const began = world.now;

    world.now = began + days * DAY - 1;
    await forgetExpired(ports);
    expect(await onDisk()).toContain(trace);

    world.now = began + days * DAY;
    await forgetExpired(ports);
    expect(await onDisk()).not.toContain(trace);
  });

  it('and the other entries stay as they are, unwritten where nothing goes', async () => {
    const { ports, world } = fakeWorkerPorts();
    await items.ignoredItem.change(() => ({ old: world.now + DAY, young: world.now + 2 * DAY }));
    const before = await onDisk();
    await forgetExpired(ports);
    expect(await onDisk()).toBe(before);
    world.now += DAY;
    await forgetExpired(ports);
    expect(Object.keys(await items.ignoredItem.read())).toEqual(['young']);
  });

  it('tells a fault of the storage to the log and to nobody else', async () => {
    const { ports } = fakeWorkerPorts();
    const broken = { ...ports.items.checklist, read: () => Promise.reject(new Error('disk')) };
    await expect(forgetExpired({ ...ports, items: { ...ports.items, checklist: broken } })).resolves.toBeUndefined();
  });

  const entry = { id: 'a', url: CARD, label: '', savedAt: 0, checkAfter: 100 * DAY, approximate: false, notifiedAt: 100 * DAY };
  it.each<[string, Partial<PendingItem>, number]>([
    ['who waits for the update', {}, 14],
    ['who was reminded late', { notifiedAt: 120 * DAY }, 21],
    ['a server that was to be tried again', { waitsFor: 'server' }, 1],
  ])('%s', (_, more, days) => {
    const list = [{ ...entry, ...more }];
    expect(dropExpired(list, (100 + days) * DAY)).toEqual(list);
    expect(dropExpired(list, (100 + days) * DAY + 1)).toEqual([]);
  });
});

it('what goes with the browser is in its memory and not on the disk', async () => {
  await items.draftsItem.change(() => [{ key: 'ticket', draft: 'planted' }]);
  await items.basketItem.change(() => ['planted']);
  await items.faultsItem.change(() => ({ planted: 1 }));
  await items.showModeItem.change(() => true);
  await items.framesItem.change(() => ({ '7': [{ frameId: 0, shows: { kind: 'message' } }] }) as never);
  await items.invitesItem.change((before) => before);
  await storeShot({ id: 'planted', png: 'AAAA', plan: null, takenAt: 0 });
  expect(Object.keys(await fakeBrowser.storage.session.get()).sort()).toEqual([
    'basket',
    'drafts',
    'faults',
    'frames',
    'invites',
    'shot',
    'show-mode',
  ]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('of what is silenced a fingerprint is kept that another computer would not make', async () => {
  const [once, again] = [await fingerprint('ignored', 'name-yo', 'Ёлкин'), await knownFingerprint('ignored', 'name-yo', 'Ёлкин')];
  expect(once).toMatch(/^[0-9a-f]{64}$/);
  expect(again).toBe(once);
  expect(await fingerprint('ignored', 'name-yo', 'Елкин')).not.toBe(once);
  // Everything was deleted: the key with it.
  await fakeBrowser.storage.local.clear();
  forgetSecret();
  expect(await knownFingerprint('ignored', 'name-yo', 'Ёлкин')).toBeNull();
  expect(await fingerprint('ignored', 'name-yo', 'Ёлкин')).not.toBe(once);
});
