import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { SETTINGS_VERSION, settingsMigrations } from '@/utils/platform/storage/migrations';
import { salvageList, salvageObject, salvageRecord, salvageValue } from '@/utils/platform/storage/salvage';
import { pendingItems, settingsItem } from '@/utils/platform/storage/storage';
import { defineItem } from '@/utils/platform/storage/stored-item';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const numbers = (notes: string[] = [], version = 1, migrations = {}) =>
  defineItem<number[]>({ area: 'local', key: 'numbers', version, migrations, parse: salvageList(z.number(), 5) }, (code) =>
    notes.push(code),
  );

describe('a stored item', () => {
  it('is the default when nothing is stored, and comes back as it went', async () => {
    const item = numbers();
    expect(await item.read()).toEqual([]);
    expect(await item.change((list) => [...list, 1])).toEqual([1]);
    expect(await item.read()).toEqual([1]);
    expect(await fakeBrowser.storage.local.get('numbers')).toEqual({ numbers: { v: 1, n: 1, data: [1] } });
  });

  it('changes one at a time: nothing is lost between reading and storing', async () => {
    const item = numbers();
    await Promise.all([1, 2, 3, 4, 5].map((n) => item.change((list) => [...list, n])));
    expect(await item.read()).toEqual([1, 2, 3, 4, 5]);
  });

  it('is read as it stands after the changes that were asked for before', async () => {
    const item = numbers();
    const changing = item.change((list) => [...list, 1]);
    expect(await item.read()).toEqual([1]);
    void item.change(() => Promise.reject(new Error('no'))).catch(() => undefined);
    expect(await item.readSurely()).toEqual([1]);
    await changing;
  });

  it('goes on after a change that failed', async () => {
    const item = numbers();
    await expect(
      item.change(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await item.change(() => [7])).toEqual([7]);
  });

  it('survives anything that may stand there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (rubbish) => {
        fakeBrowser.reset();
        await fakeBrowser.storage.local.set({ numbers: rubbish });
        const list = await numbers().read();
        expect(list.every((entry) => typeof entry === 'number')).toBe(true);
        expect(await numbers().change(() => [1])).toEqual([1]);
        expect(await numbers().read()).toEqual([1]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the sound entries, and tells', async () => {
    const notes: string[] = [];
    await fakeBrowser.storage.local.set({ numbers: { v: 1, n: 3, data: [1, 'two', 3] } });
    expect(await numbers(notes).read()).toEqual([1, 3]);
    expect(notes).toEqual(['numbers-repaired']);
  });

  it('goes to session memory when the disk is full, and back when there is room', async () => {
    const notes: string[] = [];
    const item = numbers(notes);
    await item.change(() => [1]);
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await item.change((list) => [...list, 2])).toEqual([1, 2]);
    expect(await item.change((list) => [...list, 3])).toEqual([1, 2, 3]);
    expect(notes).toContain('storage-full');
    full.mockRestore();
    expect(await item.read()).toEqual([1, 2, 3]);
    await item.change((list) => [...list, 4]);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await item.read()).toEqual([1, 2, 3, 4]);
  });

  it('rejects when it fits nowhere', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await expect(numbers().change(() => [1])).rejects.toThrow('storage-full');
  });

  it('prefers the newer of disk and session: a worker killed while moving back loses nothing', async () => {
    await fakeBrowser.storage.local.set({ numbers: { v: 1, n: 5, data: [5] } });
    await fakeBrowser.storage.session.set({ 'overflow:numbers': { v: 1, n: 4, data: [4] } });
    expect(await numbers().read()).toEqual([5]);
    await fakeBrowser.storage.session.set({ 'overflow:numbers': { v: 1, n: 6, data: [6] } });
    expect(await numbers().read()).toEqual([6]);
  });

  it('runs each migration in turn; one that fails hands on what it got', async () => {
    await fakeBrowser.storage.local.set({ numbers: { v: 1, n: 1, data: '1 2 3' } });
    const split = (old: unknown) => String(old).split(' ').map(Number);
    expect(await numbers([], 3, { 1: split, 2: (old: unknown) => (old as number[]).slice(1) }).read()).toEqual([2, 3]);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken = () => {
      throw new Error('no');
    };
    expect(await numbers([], 3, { 1: split, 2: broken }).read()).toEqual([1, 2, 3]);
  });
});

describe('migrations of the settings', () => {
  it('ends at the current version', () => {
    expect(Object.keys(settingsMigrations).map(Number)).toEqual(Array.from({ length: SETTINGS_VERSION - 1 }, (_, i) => i + 1));
  });

  it('1 → 2: years entered in full, reminders on days off', async () => {
    const before = {
      organization: { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' },
      calendar: { added: [{ date: '2026-11-20', note: 'праздник' }], removed: [] },
      remind: { enabled: false, quietFrom: '19:00', quietTo: '09:00' },
    };
    expect(settingsMigrations[1]?.(before)).toEqual({
      organization: { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' },
      calendar: { added: [{ date: '2026-11-20', note: 'праздник' }], removed: [], years: [] },
      remind: { enabled: false, quietFrom: '19:00', quietTo: '09:00', onDaysOff: false },
    });
    await fakeBrowser.storage.local.set({ settings: { v: 1, n: 1, data: before } });
    expect(await settingsItem.read()).toMatchObject({ remind: { enabled: false, quietFrom: '19:00', onDaysOff: false } });
  });

  it('take anything', () => {
    fc.assert(
      fc.property(fc.anything(), (old) => {
        for (const migrate of Object.values(settingsMigrations)) expect(() => migrate(old)).not.toThrow();
      }),
    );
  });
});

describe('the items', () => {
  it('settings keep what is sound, part by part and day by day', async () => {
    const calendar = {
      added: [
        { date: '2026-11-20', note: '' },
        { date: '31.12.2026', note: '' },
      ],
      removed: 'none',
      years: [2028, 'x'],
    };
    await fakeBrowser.storage.local.set({
      settings: { v: 2, n: 1, data: { showLabels: 'yes', supportFormUrl: 'javascript:1', rulesOff: ['name-yo'], calendar } },
    });
    expect(await settingsItem.read()).toMatchObject({
      showLabels: true,
      supportFormUrl: '',
      rulesOff: ['name-yo'],
      calendar: { added: [{ date: '2026-11-20', note: '' }], removed: [], years: [2028] },
    });
  });

  it('the waiting list drops entries without a time', async () => {
    const item = { id: 'a', url: '', label: 'Ли И.', savedAt: 1, checkAfter: 2, approximate: false, notifiedAt: null };
    const pupil = { ...item, id: 'p', register: 'pupil' };
    await fakeBrowser.storage.local.set({
      pending: { v: 1, n: 1, data: [item, pupil, { ...item, id: 'b', checkAfter: Number.MAX_VALUE }, { ...item, notifiedAt: undefined }] },
    });
    expect(await pendingItems.read()).toEqual([item, pupil]);
  });
});

describe('salvage', () => {
  it.each([
    [salvageList(z.number(), 2), [1, 2, 3], { value: [2, 3], damaged: false }],
    [salvageList(z.number(), 2), {}, { value: [], damaged: true }],
    [salvageRecord(z.number()), { a: 1, b: 'x' }, { value: { a: 1 }, damaged: true }],
    [salvageRecord(z.number()), null, { value: {}, damaged: true }],
    [salvageValue(z.boolean(), true), 0, { value: true, damaged: true }],
    [salvageValue(z.boolean(), true), undefined, { value: true, damaged: false }],
    [salvageObject<{ a: number }>({ a: salvageValue(z.number(), 7) }), { a: 'x', b: 1 }, { value: { a: 7 }, damaged: true }],
    [salvageObject<{ a: number }>({ a: salvageValue(z.number(), 7) }), [], { value: { a: 7 }, damaged: true }],
  ])('%#', (parse, data, expected) => {
    expect(parse(data)).toEqual(expected);
  });
});
