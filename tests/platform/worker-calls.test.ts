import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardSnapshot } from '@/utils/domain/card';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import type { WorkerMethod } from '@/utils/platform/messages/messenger';
import { settingsItem } from '@/utils/platform/storage/storage';
import type { Caller } from '@/utils/platform/worker/calls';
import { callTable } from '@/utils/platform/worker/table';
import { fakeWorkerPorts } from './fake-worker-ports';

const HOST = 'kontingent.permkrai.ru';
const CARD = `https://${HOST}/card/1`;
const OTHER = `https://${HOST}/card/2`;
const STEPS = { situation: 'login-confirmed', ticks: {}, answers: {} };
const KEY = { rule: 'name-yo', code: 'yo', value: 'lastName=Ёлкин' };

beforeEach(() => fakeBrowser.reset());

/** Calls as they come from a card's frame, or from a page of ours. */
function setUp() {
  const fake = fakeWorkerPorts();
  const table = callTable(fake.ports);
  const content: Caller = {
    context: 'content',
    frame: { tabId: 7, frameId: 0 },
    documentId: null,
    origin: `https://${HOST}`,
    tabUrl: CARD,
  };
  const view: Caller = { context: 'view', frame: { tabId: 7, frameId: 3 }, documentId: 'd', origin: '', tabUrl: CARD };
  const call = (type: WorkerMethod, args: unknown[], caller: Caller): Promise<unknown> =>
    (table[type].handle as (args: unknown[], caller: Caller) => Promise<unknown>)(args, caller);
  return {
    ...fake,
    ofFrame: (type: WorkerMethod, ...args: unknown[]) => call(type, args, content),
    ofPage: (type: WorkerMethod, ...args: unknown[]) => call(type, args, view),
    ofNobody: (type: WorkerMethod, ...args: unknown[]) => call(type, args, { ...content, frame: null }),
  };
}

describe('what belongs to one card', () => {
  it('keeps steps by address, and forgets them with the work or in time', async () => {
    const { ofFrame, ofPage, world, calls } = setUp();
    await ofPage('saveChecklist', CARD, STEPS);
    expect(await ofFrame('ownChecklist', CARD)).toEqual(STEPS);
    expect(await ofPage('checklist', OTHER)).toBeNull();
    expect(calls).toContain('tellPages');
    world.now += 400 * 86_400_000;
    expect(await ofPage('checklist', CARD)).toBeNull();
    await ofPage('saveChecklist', CARD, STEPS);
    await ofPage('saveChecklist', CARD, null);
    expect(await ofPage('checklist', CARD)).toBeNull();
  });

  it('tells a card that stands open of steps changed beside it, and no frame of what another has seen', async () => {
    const { ofFrame, ofPage, calls } = setUp();
    await ofFrame('saveOwnChecklist', CARD, STEPS);
    expect(calls).not.toContain('announce');
    await ofPage('saveChecklist', CARD, STEPS);
    expect(calls).toContain('announce');
  });

  it('keeps what is no fault, each by itself, until that is taken back', async () => {
    const { ofFrame, ofPage } = setUp();
    await ofPage('setIgnored', KEY, true);
    expect(await ofFrame('ignored', [KEY, { ...KEY, value: 'lastName=Ежов' }])).toEqual([true, false]);
    expect(await ofPage('optionsState')).toMatchObject({ ignored: 1 });
    expect(await ofFrame('frameState')).toMatchObject({ silences: true });
    await ofPage('setIgnored', KEY, false);
    expect(await ofFrame('ignored', [KEY])).toEqual([false]);
    await ofPage('setIgnored', KEY, true);
    await ofPage('forgetIgnored');
    expect(await ofPage('optionsState')).toMatchObject({ ignored: 0 });
    expect(await ofFrame('frameState')).toMatchObject({ silences: false });
  });
});

describe('the waiting list', () => {
  const save = { url: CARD, label: 'Ли И.', savedAt: Date.UTC(2026, 10, 23, 9) };

  it('holds a card once, with its last time, and a second person at its address beside it', async () => {
    const { ofFrame, calls } = setUp();
    await ofFrame('cardSaved', save);
    await ofFrame('cardSaved', { ...save, savedAt: save.savedAt + 60_000 });
    const list = await ofFrame('cardSaved', { ...save, label: 'Ким О.' });
    expect(list).toHaveLength(2);
    expect(list).toContainEqual(expect.objectContaining({ id: CARD, label: 'Ли И.', savedAt: save.savedAt + 60_000 }));
    expect(list).toContainEqual(expect.objectContaining({ url: CARD, label: 'Ким О.', savedAt: save.savedAt }));
    expect(calls.filter((name) => name === 'settle')).toHaveLength(3);
  });

  it('takes a person by hand once, off the list and back', async () => {
    const { ofPage } = setUp();
    await ofPage('addPending', { ...save, url: '' });
    const list = (await ofPage('addPending', { ...save, url: '' })) as { id: string }[];
    expect(list).toMatchObject([{ id: expect.stringMatching(/^hand-/), label: 'Ли И.' }]);
    expect(await ofPage('removePending', list[0]?.id)).toEqual([]);
    expect(await ofPage('restorePending', list[0])).toMatchObject([{ id: list[0]?.id }]);
  });

  it('reminds to try a server again', async () => {
    const { ofPage } = setUp();
    const url = 'https://epos.permkrai.ru/';
    expect(await ofPage('waitForServer', { url, since: save.savedAt, until: save.savedAt + 3_600_000 })).toMatchObject([
      { url, checkAfter: save.savedAt + 3_600_000 },
    ]);
  });

  it('is told to the pages with settings and notes', async () => {
    const { ofPage, ports } = setUp();
    await ofPage('addPending', save);
    ports.notes = () => ['settings-repaired'];
    await ofPage('setShowMode', true);
    expect(await ofPage('loadState')).toMatchObject({
      settings: { listMode: true },
      managed: [],
      pending: [{ label: 'Ли И.' }],
      showMode: true,
      notes: [expect.stringMatching(/./)],
      updatedTo: '',
    });
    expect(await ofPage('toldUpdate')).toBeUndefined();
  });
});

describe('settings', () => {
  it('change under the policy, and what hangs on them follows', async () => {
    const { ofPage, ports, calls } = setUp();
    ports.policy = async () => ({ rulesOff: ['name-yo'] });
    await ofPage('saveSettings', { rulesOff: [], sites: ['https://kontingent.example.ru/'], showLabels: false });
    const own = await settingsItem.read();
    expect(own).toMatchObject({ rulesOff: DEFAULT_SETTINGS.rulesOff, sites: ['https://kontingent.example.ru/'], showLabels: false });
    expect(calls).toEqual(expect.arrayContaining(['register', 'settle', 'announce']));
    expect(await ofPage('optionsState')).toMatchObject({ policy: { rulesOff: ['name-yo'] }, granted: [], taught: [] });
    await ofPage('applySites');
    expect(calls.filter((name) => name === 'register')).toHaveLength(2);
  });

  it('keep where the panel stands on each site, and which sites are left alone', async () => {
    const { ofFrame, ofPage } = setUp();
    await ofFrame('savePlace', { form: 'pill' });
    await ofPage('saveSettings', { pausedHosts: [HOST] });
    expect(await ofFrame('frameState')).toMatchObject({ settings: { place: { form: 'pill' } }, paused: true, listKept: false });
  });

  it('keep one taught place for each field of a site, and forget it', async () => {
    const { ofFrame, ofPage } = setUp();
    await ofPage('teach', HOST, 'snils', { label: 'Номер', path: [1] });
    await ofPage('teach', HOST, 'snils', { label: 'СНИЛС', path: [2] });
    expect(await ofFrame('taughtFields')).toEqual({ snils: { label: 'СНИЛС', path: [2] } });
    await ofPage('teach', HOST, 'snils', null);
    expect(await ofFrame('taughtFields')).toEqual({});
  });
});

describe('texts and people of a ticket', () => {
  it('keeps a draft by its key until it is empty', async () => {
    const { ofPage, calls } = setUp();
    await ofPage('saveDraft', 'desk', { text: 'Прошу' });
    expect(await ofPage('draft', 'desk')).toEqual({ text: 'Прошу' });
    await ofPage('saveDraft', 'desk', null);
    expect(await ofPage('draft', 'desk')).toBeNull();
    expect(calls).toContain('lookAtUpdate');
  });

  it('keeps the basket, and takes the cards of other tabs into it', async () => {
    const { ofFrame, ofPage, ports } = setUp();
    await ofPage('saveBasket', [{ id: 'a' }]);
    expect(await ofPage('basket')).toEqual([{ id: 'a' }]);
    await ofFrame('frameShows', { kind: 'card', issues: 1, worst: 'error', editing: true });
    ports.person = async () => ({ lastName: 'Ли' }) as never;
    expect(await ofPage('openCards', null)).toEqual([{ lastName: 'Ли' }]);
    expect(await ofPage('openCards', 7)).toEqual([]);
    ports.person = async () => null;
    expect(await ofPage('openCards', null)).toEqual([]);
  });
});

describe('frames', () => {
  it('say what they show, each once, and the toolbar counts it', async () => {
    const { ofFrame, ofNobody, ofPage, calls } = setUp();
    await ofFrame('frameShows', { kind: 'register' });
    await ofFrame('frameShows', { kind: 'card', issues: 3, worst: 'error', editing: false });
    await ofNobody('frameShows', { kind: 'card', issues: 18, worst: 'error', editing: false });
    expect(await ofPage('frames')).toEqual([{ tabId: 7, frameId: 0, shows: { kind: 'card', issues: 3, worst: 'error', editing: false } }]);
    expect(calls.filter((name) => name === 'showCount')).toHaveLength(2);
  });

  it('invite a view once a minute at most', async () => {
    const { ofFrame, ofNobody, ofPage, world } = setUp();
    await expect(ofNobody('invite')).rejects.toThrow('no frame');
    const token = await ofFrame('invite');
    world.now += 61_000;
    expect(await ofPage('accept', token, [`https://${HOST}`])).toBeNull();
    expect(await ofPage('accept', await ofFrame('invite'), [`https://${HOST}`])).toMatchObject({ tabId: 7, frameId: 0 });
  });

  it('have scripts and the popup run in their own tab alone', async () => {
    const { ofFrame, ofNobody, ofPage, ports, calls } = setUp();
    await ofFrame('runScript', 'names');
    await ofFrame('offerPopup');
    await ofNobody('runScript', 'names');
    await ofNobody('offerPopup');
    expect(calls).toEqual(['runScript', 'offerPopup']);
    const asked: unknown[] = [];
    ports.order = async (frame) => {
      asked.push(frame);
      return null;
    };
    await ofPage('relayOrder', 4, { role: 'panel', order: { act: 'close' } });
    expect(asked).toEqual([{ tabId: 7, frameId: 4 }]);
  });
});

it('remembers the card that was left in the middle of its steps', async () => {
  const { ofFrame, calls } = setUp();
  expect(await ofFrame('leftCard')).toBeNull();
  const card: CardSnapshot = { url: CARD, fields: {} } as never;
  await ofFrame('leaveCard', { card, label: 'Ли И.', issues: [], missing: [], evidence: {} });
  expect(await ofFrame('leftCard')).toMatchObject({ card: { url: CARD } });
  expect(calls).toContain('tellPages');
});

describe('pages of ours', () => {
  it('are opened, and the picture of the screen waits on the desk', async () => {
    const { ofPage, calls } = setUp();
    await ofPage('openPage', 'desk', '?kind=merge');
    expect(await ofPage('takeShot')).toBe('taken');
    expect(await ofPage('shot')).toBeNull();
    await ofPage('forgetShot');
    expect(calls).toEqual(['openPage', 'forgetShot']);
  });

  it('count faults for the diagnosis', async () => {
    const { ofPage, ports } = setUp();
    await ofPage('noteFault', 'popup error');
    await ofPage('noteFault', 'popup error');
    expect(await ports.items.faults.read()).toEqual({ 'popup error': 2 });
    expect(await ofPage('health')).toMatchObject({ requests: 0 });
  });

  it('delete everything: reminders on the screen, sites, the picture, what is stored', async () => {
    const { ofPage, world, calls } = setUp();
    world.onScreen.set('one', 'Проверьте вход');
    await ofPage('deleteAll');
    expect(world.onScreen.size).toBe(0);
    expect(calls).toEqual(['forget', 'forgetShot', 'forgetAll', 'menus', 'settle', 'announce']);
  });
});
