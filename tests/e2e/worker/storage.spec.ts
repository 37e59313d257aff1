import type { AppState, OptionsState } from '@/utils/app/ports';
import type { PendingItem } from '@/utils/domain/pending';
import { expect, test } from '../extension';
import {
  alarmTimes,
  badgeText,
  call,
  cardUrl,
  killWorker,
  notifications,
  openDesk,
  pendingOf,
  remindAlways,
  saving,
  store,
  storedEverywhere,
} from './worker-calls';

test('storage holding rubbish, an older and a newer version: what is sound stays, the rest is told', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await call(desk, 'addPending', saving(1));
  const options = await openDesk(extensionContext, 'options.html');
  const { local } = await storedEverywhere(desk);
  const { v, n, data } = local.pending as { v: number; n: number; data: PendingItem[] };
  const rubbish = [null, 'text', 7, { id: '' }, { ...data[0], id: 'x', checkAfter: 'soon' }];

  await store(desk, { pending: { v, n: n + 1, data: [...rubbish, ...data] } });
  await killWorker(desk);
  const mended = await call<AppState>(desk, 'loadState');
  expect(mended.pending).toEqual(data);
  expect(mended.notes.join()).toContain('Ждут обновления');

  for (const [pending, expected] of [
    ['rubbish', []],
    [{ v: 'one', n: null }, []],
    [{ v: 99, n: 1000, data }, data],
  ] as const) {
    await store(desk, {
      pending,
      settings: [],
      ignored: 'x',
      checklist: null,
      taught: { v: 1, n: 1, data: {} },
      secret: { v: 1, n: 1, data: '?' },
    });
    await killWorker(desk);
    const state = await call<AppState>(desk, 'loadState');
    expect(state.pending).toEqual(expected);
    expect(state.settings.remind.quietFrom).toBe('20:00');
    expect(await call(desk, 'ignored', [{ rule: 'name-yo', code: 'yo', value: 'lastName=Семёнова' }])).toEqual([false]);
    expect((await call<OptionsState>(options, 'optionsState')).taught).toEqual([]);
  }

  // settings as the first version stored them
  await store(desk, { settings: { v: 1, n: 1, data: { organization: { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' } } } });
  const { settings } = await call<AppState>(desk, 'loadState');
  expect(settings).toMatchObject({ organization: { name: 'шк. 1605' }, calendar: { years: [] }, remind: { onDaysOff: false } });
  // after all that it still works
  expect(await call<PendingItem[]>(desk, 'addPending', saving(2))).toHaveLength(2);
});

test('storage full: the saving is kept until there is room, and said', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await call(desk, 'addPending', saving(1));
  await desk.page.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.storage;
    let size = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    for (let n = 0; size > 0; n += 1) {
      const part = Math.min(size, 1_000_000) - 20;
      if (part <= 0) break;
      await local.set({ [`filler${n}`]: 'x'.repeat(part) });
      size = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    }
  });
  expect(await call<PendingItem[]>(desk, 'addPending', saving(2))).toHaveLength(2);
  await killWorker(desk);
  expect((await pendingOf(desk)).map(({ url }) => url)).toEqual([cardUrl(1), cardUrl(2)]);
  await call(desk, 'addPending', saving(3));
  expect((await call<AppState>(desk, 'loadState')).notes.join()).toContain('нет места');

  await desk.page.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.storage;
    await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('filler')));
  });
  await call(desk, 'addPending', saving(4));
  const { local, session } = await storedEverywhere(desk);
  expect((local.pending as { data: unknown[] }).data).toHaveLength(4);
  // What waited in memory has been written; what stays is how often the writing has failed, by its code.
  expect(session).toEqual({ faults: expect.objectContaining({ data: { 'write pending (Error)': 2 } }) });
});

test('«Удалить все данные» leaves nothing behind', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext, 'options.html');
  await remindAlways(desk);
  await call(desk, 'saveSettings', {
    organization: { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' },
    contact: { name: 'Тестова Т. Т.', email: 'test@example.ru' },
  });
  await call(desk, 'addPending', saving(1));
  await call(desk, 'addPending', saving(2, Date.now() - 20 * 86_400_000));
  await call(desk, 'setIgnored', { rule: 'name-yo', code: 'yo', value: 'lastName=Семёнова' }, true);
  await call(desk, 'saveChecklist', cardUrl(1), { situation: 'login-confirmed', ticks: { save: true }, answers: {} });
  await call(desk, 'teach', 'kontingent.permkrai.ru', 'snils', { label: 'СНИЛС', path: [0, 1] });
  await call(desk, 'saveDraft', { card: cardUrl(1) }, { people: [{ fullName: 'Иванова Тест Тест' }] });
  await call(desk, 'saveBasket', [{ fullName: 'Иванова Тест Тест' }]);
  const before = await storedEverywhere(desk);
  expect(Object.keys(before.local).sort()).toEqual(['checklist', 'ignored', 'pending', 'secret', 'settings', 'taught']);
  expect(Object.keys(before.session).sort()).toEqual(['basket', 'drafts']);

  await desk.page.getByRole('button', { name: 'Удалить все данные' }).click();
  await desk.page.getByRole('button', { name: 'Да, удалить' }).click();
  await expect(desk.page.getByText('Все данные удалены.')).toBeVisible();

  expect(await storedEverywhere(desk)).toEqual({ local: {}, session: {}, sync: {} });
  expect(await alarmTimes(desk)).toEqual([]);
  expect(await notifications(desk)).toEqual([]);
  expect(await badgeText(desk)).toBe('');
  const others = await desk.page.evaluate(async () => [
    localStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(others).toEqual([0, '', 0, 0]);
  await killWorker(desk);
  // looking does not store anything either
  expect((await call<AppState>(desk, 'loadState')).settings.organization.name).toBe('');
  expect(await call(desk, 'checklist', cardUrl(1))).toBeNull();
  expect(await call(desk, 'ignored', [{ rule: 'name-yo', code: 'yo', value: 'lastName=Семёнова' }])).toEqual([false]);
  expect(await storedEverywhere(desk)).toEqual({ local: {}, session: {}, sync: {} });
});

test('what is stored on disk names nobody but by the label, and no value at all', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  const secrets = ['Семёнова', '112-233-445 95', '11223344595', '01.01.2000', 'semenova@example.ru'];
  for (const value of secrets) await call(desk, 'setIgnored', { rule: 'name-yo', code: 'yo', value }, true);
  await call(desk, 'saveChecklist', cardUrl(777), { situation: 'login-confirmed', ticks: {}, answers: {} });
  await call(desk, 'saveDraft', { card: cardUrl(777) }, { text: secrets.join(' ') });
  await call(desk, 'saveSettings', { showLabels: false });
  await call(desk, 'addPending', { url: '', label: 'Семёнова Т. Т.', savedAt: Date.now() });
  const text = JSON.stringify((await storedEverywhere(desk)).local);
  for (const value of [...secrets, cardUrl(777)]) expect(text).not.toContain(value);
});
