import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender, WorkerMethod } from '@/utils/platform/messages/messenger';
import type { Context } from '@/utils/platform/worker/calls';
import { callerOf, checkCall } from '@/utils/platform/worker/guard';
import { callTable } from '@/utils/platform/worker/table';
import { fakeWorkerPorts } from './fake-worker-ports';

const ID = 'sverka-test-id';
const PAGE = `chrome-extension://${ID}/`;
const SITES = ['https://kontingent.example.ru/'];
const CARD = 'https://kontingent.permkrai.ru/card/1';
const tab = { id: 7, url: CARD } as Sender['tab'];

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = ID;
  Object.assign(fakeBrowser.runtime, { getURL: (path = '') => `${PAGE}${path}` });
});

const from = (url: string, more: Partial<Sender> = {}): Sender => ({ id: ID, url, tab, frameId: 0, ...more }) as Sender;
const SENDERS: Record<Context, Sender> = {
  content: from(CARD),
  view: from(`${PAGE}view.html#panel.token`, { frameId: 3 }),
  desk: from(`${PAGE}desk.html`),
  options: from(`${PAGE}options.html`),
};
const table = () => callTable(fakeWorkerPorts().ports);
const check = (type: string, args: unknown, sender: Sender) => {
  const verdict = checkCall(table(), type, args, sender, SITES);
  return verdict.ok ? 'ok' : verdict.fault;
};

const save = { url: CARD, label: 'Ли И.', savedAt: 1_795_000_000_000 };
const wait = { url: 'https://epos.permkrai.ru/', since: 1_795_000_000_000, until: 1_795_003_600_000 };
const progress = { situation: 'login-confirmed', ticks: {}, answers: {} };
const key = { rule: 'name-yo', code: 'yo', value: 'lastName=Ёлкин' };
const item = { ...save, id: CARD, checkAfter: 1_795_003_600_000, approximate: false, notifiedAt: null };
const fields = {};
const view = { card: { url: CARD, fields }, label: '', issues: [], missing: [], evidence: {} };

/** Every call of the worker, arguments with which it is sound, and who may make it: content script, view, desk, options. */
const CELLS: Record<WorkerMethod, [args: unknown[], who: string]> = {
  loadState: [[], '-vdo'],
  optionsState: [[], '---o'],
  saveSettings: [[{ showLabels: false }], '-vdo'],
  savePlace: [[{ form: 'panel' }], 'c---'],
  frameState: [[], 'c---'],
  taughtFields: [[], 'c---'],
  teach: [['k.permkrai.ru', 'snils', { label: 'СНИЛС', path: [0, '>', 2] }], '-v-o'],
  ignored: [[[key]], 'cvdo'],
  setIgnored: [[key, true], '-vdo'],
  cardSaved: [[save], 'c---'],
  addPending: [[save], '-vdo'],
  waitForServer: [[wait], '-vdo'],
  removePending: [['id'], '-vdo'],
  restorePending: [[item], '-vdo'],
  checklist: [[CARD], '-vdo'],
  saveChecklist: [[CARD, progress], '-vdo'],
  ownChecklist: [[CARD], 'c---'],
  saveOwnChecklist: [[CARD, progress], 'c---'],
  leaveCard: [[view], 'c---'],
  leftCard: [[], 'c---'],
  draft: [[{ card: CARD }], '-vdo'],
  saveDraft: [['desk', { x: 1 }], '-vdo'],
  basket: [[], '-vdo'],
  saveBasket: [[[{ id: 'a' }]], '-vdo'],
  openCards: [[7], '-vdo'],
  frameShows: [[{ kind: 'card', issues: 1, worst: 'error', editing: true }], 'c---'],
  frames: [[], '-vdo'],
  invite: [[], 'c---'],
  accept: [['token', ['https://kontingent.permkrai.ru']], '-v--'],
  openPage: [['desk', '?kind=merge'], '-vdo'],
  takeShot: [[], '-v--'],
  shot: [[], '--d-'],
  forgetShot: [[], '--d-'],
  applySites: [[], '-vdo'],
  deleteAll: [[], '---o'],
  forgetIgnored: [[], '---o'],
  health: [[], '-vdo'],
  noteFault: [['popup error'], '-vdo'],
  setShowMode: [[true], '-vdo'],
  toldUpdate: [[], '-v--'],
  offerPopup: [[], 'c---'],
  runScript: [['card'], 'c---'],
  relayOrder: [[0, { role: 'panel', order: { act: 'look' } }], '-v--'],
};
const CONTEXTS = Object.keys(SENDERS) as Context[];

describe('the table of calls', () => {
  it('has a line here for every call', () => {
    expect(Object.keys(CELLS).sort()).toEqual(Object.keys(table()).sort());
  });

  const cells = Object.entries(CELLS).flatMap(([type, [args, who]]) =>
    CONTEXTS.map((context, at) => [type, context, who[at] !== '-' ? 'ok' : 'refused', args] as const),
  );
  it.each(cells)('%s of %s: %s', (type, context, verdict, args) => {
    expect(check(type, args, SENDERS[context])).toBe(verdict);
  });

  it.each(Object.entries(CELLS))('%s refuses strangers and what it does not know', (type, [args]) => {
    for (const sender of [
      from(CARD, { id: 'other' }),
      from('https://evil.example/'),
      from('https://permkrai.ru.evil.example/'),
      from('http://kontingent.permkrai.ru/'),
      from(`${PAGE}card.js`),
      { id: ID, url: CARD } as Sender,
      { id: ID, tab } as Sender,
    ])
      expect(check(type, args, sender)).toBe('refused');
    const allowed = CONTEXTS.find((context) => check(type, args, SENDERS[context]) === 'ok') ?? 'view';
    for (const wrong of [[...args, 'more'], undefined, 'text', null, {}]) {
      if (type !== 'openPage' || !Array.isArray(wrong)) expect(check(type, wrong, SENDERS[allowed])).toBe('bad-message');
    }
  });
});

describe('a content script', () => {
  const other = 'https://news.permkrai.ru/1';
  it.each<[WorkerMethod, unknown[]]>([
    ['cardSaved', [{ ...save, url: other }]],
    ['cardSaved', [{ ...save, url: '' }]],
    ['ownChecklist', [other]],
    ['saveOwnChecklist', [other, progress]],
    ['leaveCard', [{ ...view, card: { url: other, fields } }]],
    ['leaveCard', [{ card: 7 }]],
  ])('speaks of no other origin: %s %o', (type, args) => {
    expect(check(type, args, SENDERS.content)).toBe('refused');
  });

  it('hears that a list is kept and nothing of it; a policy forbids to keep one', async () => {
    const { ports, calls } = fakeWorkerPorts();
    const run = async (type: WorkerMethod, args: unknown[], sender: Sender) => {
      const verdict = checkCall(callTable(ports), type, args, sender, SITES);
      if (!verdict.ok) throw new Error(verdict.fault);
      return verdict.run();
    };
    const rows = [{ lastName: 'Тайный' }];
    expect(await run('frameState', [], SENDERS.content)).toMatchObject({ listKept: false });
    await run('saveDraft', ['sent-list', rows], SENDERS.desk);
    expect(calls).toContain('announce');
    const told = await run('frameState', [], SENDERS.content);
    expect(told).toMatchObject({ listKept: true });
    expect(JSON.stringify(told)).not.toContain('Тайный');
    const settings = await ports.pending.settings();
    ports.pending.settings = async () => ({ ...settings, listMode: false });
    expect(await run('frameState', [], SENDERS.content)).toMatchObject({ listKept: false });
    expect(await run('draft', ['sent-list'], SENDERS.desk)).toBeNull();
    await expect(run('saveDraft', ['sent-list', rows], SENDERS.desk)).rejects.toThrow('refused');
    await run('saveDraft', ['sent-list', null], SENDERS.desk);
    ports.pending.settings = async () => settings;
    expect(await run('frameState', [], SENDERS.content)).toMatchObject({ listKept: false });
  });

  it('is told of its own site alone', async () => {
    const { ports } = fakeWorkerPorts();
    const run = async (type: WorkerMethod, args: unknown[], sender: Sender) => {
      const verdict = checkCall(callTable(ports), type, args, sender, SITES);
      if (!verdict.ok) throw new Error(verdict.fault);
      return verdict.run();
    };
    await run('addPending', [save], SENDERS.view);
    await run('addPending', [{ ...save, url: other, label: 'Ким' }], SENDERS.view);
    await run('teach', ['kontingent.permkrai.ru', 'snils', { label: 'Номер', path: [1] }], SENDERS.view);
    await run('saveSettings', [{ contact: { name: 'Админ', email: 'a@b.example' } }], SENDERS.options);
    await run('leaveCard', [view], SENDERS.content);
    const mine = (await run('frameState', [], SENDERS.content)) as Record<string, unknown>;
    expect(mine.pending).toMatchObject([{ url: CARD }]);
    expect(JSON.stringify(mine)).not.toContain('Админ');
    expect(await run('taughtFields', [], SENDERS.content)).toEqual({ snils: { label: 'Номер', path: [1] } });
    expect(await run('leftCard', [], SENDERS.content)).toMatchObject({ card: { url: CARD } });
    const stranger = from(other);
    expect(await run('frameState', [], stranger)).toMatchObject({ pending: [{ label: 'Ким' }], settings: { place: null } });
    expect(await run('taughtFields', [], stranger)).toEqual({});
    expect(await run('leftCard', [], stranger)).toBeNull();
    await run('savePlace', [{ form: 'pill' }], stranger);
    expect(await run('frameState', [], SENDERS.content)).toMatchObject({ settings: { place: null } });
  });
});

describe('the context menus', () => {
  it.each<[string, WorkerMethod, unknown[], number]>([
    ['lists are switched off, by a file say', 'saveSettings', [{ listMode: false }], 1],
    ['a site comes', 'saveSettings', [{ sites: ['https://k.school.example/'] }], 1],
    ['everything is deleted', 'deleteAll', [], 1],
    ['labels are switched off', 'saveSettings', [{ showLabels: false }], 0],
  ])('when %s', async (_, type, args, times) => {
    const { ports, calls } = fakeWorkerPorts();
    const verdict = checkCall(callTable(ports), type, args, SENDERS.options, SITES);
    if (!verdict.ok) throw new Error(verdict.fault);
    await verdict.run();
    expect(calls.filter((call) => call === 'menus')).toHaveLength(times);
  });
});

describe('a view in a page', () => {
  const setup = async () => {
    const { ports, world } = fakeWorkerPorts();
    const run = async (type: WorkerMethod, args: unknown[], sender: Sender) => {
      const verdict = checkCall(callTable(ports), type, args, sender, SITES);
      if (!verdict.ok) throw new Error(verdict.fault);
      return verdict.run();
    };
    return { run, world, token: await run('invite', [], from(CARD, { frameId: 2 })) };
  };
  const HOME = ['https://kontingent.permkrai.ru'];
  const viewIn = (more: Partial<Sender>) => from(`${PAGE}view.html`, { frameId: 3, documentId: 'd', ...more });

  it('comes by its token, once, and the call may be made again by the same view', async () => {
    const { run, token } = await setup();
    expect(await run('accept', [token, HOME], viewIn({}))).toEqual({ tabId: 7, frameId: 2, showMode: false });
    expect(await run('accept', [token, HOME], viewIn({}))).toEqual({ tabId: 7, frameId: 2, showMode: false });
    expect(await run('accept', [token, HOME], viewIn({ documentId: 'e', frameId: 4 }))).toBeNull();
  });

  it.each<[string, Partial<Sender>, string[]]>([
    ['in another tab', { tab: { id: 8, url: CARD } as Sender['tab'] }, HOME],
    ['in a tab of a foreign page', { tab: { id: 7, url: 'https://evil.example/' } as Sender['tab'] }, HOME],
    ['in a tab whose address is not told', { tab: { id: 7 } as Sender['tab'] }, HOME],
    ['under a foreign page', {}, [...HOME, 'https://evil.example']],
    ['outside all tabs', { tab: undefined as never }, HOME],
  ])('is not let in %s', async (_, more, ancestors) => {
    const { run, token } = await setup();
    expect(await run('accept', [token, ancestors], viewIn(more))).toBeNull();
    expect(await run('accept', ['guessed', HOME], viewIn({}))).toBeNull();
  });

  it('is not let in late', async () => {
    const { run, token, world } = await setup();
    world.now += 61_000;
    expect(await run('accept', [token, HOME], viewIn({}))).toBeNull();
  });
});

describe('callerOf', () => {
  it.each([
    ['https://kontingent.permkrai.ru/card/1', 'content'],
    ['https://permkrai.ru/', 'content'],
    ['https://a.b.permkrai.ru:8443/', 'content'],
    ['https://kontingent.example.ru/x', 'content'],
    ['http://kontingent.permkrai.ru/', undefined],
    ['https://permkrai.ru.evil.example/', undefined],
    ['https://evilpermkrai.ru/', undefined],
    ['https://kontingent.example.ru:444/', undefined],
    ['about:blank', undefined],
    ['', undefined],
    [`${PAGE}popup.html?person=person-0123456789abcdef`, 'view'],
    [`${PAGE}sidepanel.html`, 'view'],
    [`${PAGE}view.html#panel.x`, 'view'],
    [`${PAGE}options.html#calendar`, 'options'],
    [`${PAGE}desk.html`, 'desk'],
    [`${PAGE}card.js`, undefined],
    ['chrome-extension://somebody-else/popup.html', undefined],
  ])('%s → %s', (url, context) => {
    expect(callerOf(from(url), SITES)?.context).toBe(context);
  });
});

it('acts on none of 10 000 forged messages, nor on one of 2 000 that were mutated', () => {
  const calls = table();
  const methods = Object.keys(calls) as WorkerMethod[];
  const strangers = fc.oneof(
    fc.constant({ id: 'other', url: CARD, tab }),
    fc.constant({ id: ID, url: 'https://evil.example/', tab }),
    fc.constant({ id: ID, tab }),
    fc.webUrl().map((url) => ({ id: ID, url, tab })),
  );
  let acted = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...methods), fc.string()),
      fc.array(fc.anything(), { maxLength: 4 }),
      strangers,
      (type, args, sender) => {
        if (checkCall(calls, type, args, sender as Sender, SITES).ok) acted += 1;
      },
    ),
    { numRuns: 10_000 },
  );
  // One argument of a sound call becomes something that it must not be.
  const rubbish = fc.oneof(fc.double(), fc.constant(undefined), fc.array(fc.boolean(), { minLength: 1 }), fc.constant(Number.NaN));
  // What is opaque may be anything; a number is one of a tab or a frame.
  const OPAQUE: WorkerMethod[] = ['saveDraft', 'leaveCard', 'saveBasket', 'openCards', 'relayOrder'];
  const whole = methods.filter((method) => CELLS[method][0].length > 0 && !OPAQUE.includes(method));
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.nat(), rubbish, (type, place, wrong) => {
      const args = [...CELLS[type][0]];
      args[place % args.length] = wrong;
      const context = CONTEXTS[CELLS[type][1].search(/[^-]/)] ?? 'view';
      if (checkCall(calls, type, args, SENDERS[context], SITES).ok) acted += 1;
    }),
    { numRuns: 2000 },
  );
  expect(acted).toBe(0);
});

describe('an order that is handed on (Firefox)', () => {
  const order = { role: 'panel', order: { act: 'close' } };
  const handOn = async (sender: Sender, frameId: unknown = 3, message: unknown = order) => {
    const { ports } = fakeWorkerPorts();
    const to: unknown[] = [];
    ports.order = async (frame) => {
      to.push(frame);
      return null;
    };
    const verdict = checkCall(callTable(ports), 'relayOrder', [frameId, message], sender, SITES);
    if (verdict.ok) await verdict.run();
    return verdict.ok ? to : verdict.fault;
  };

  it('goes to a frame of the tab that the view stands in', async () => {
    expect(await handOn(SENDERS.view)).toEqual([{ tabId: SENDERS.view.tab?.id, frameId: 3 }]);
  });

  it('goes nowhere from a tab of a foreign page, nor from outside all tabs', async () => {
    expect(await handOn({ ...SENDERS.view, tab: { id: 7, url: 'https://evil.example/' } as Sender['tab'] })).toEqual([]);
    expect(await handOn({ ...SENDERS.view, tab: undefined as never })).toEqual([]);
  });

  it.each<[string, unknown, unknown]>([
    ['a part of a frame', 0.5, order],
    ['no frame', -1, order],
    ['no order', 3, { role: 'panel' }],
    ['a role that no view in a page has', 3, { ...order, role: 'outside' }],
  ])('is refused for %s', async (_, frameId, message) => {
    expect(await handOn(SENDERS.view, frameId, message)).toBe('bad-message');
  });
});

it('answers a frame that has just changed its steps with these, however slow the storage is', async () => {
  const { ports } = fakeWorkerPorts();
  const make = ports.prints.make;
  ports.prints.make = async (...parts) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return make(...parts);
  };
  const calls = callTable(ports);
  const caller = { context: 'content', frame: null, documentId: null, origin: new URL(CARD).origin, tabUrl: CARD } as const;
  const saving = calls.saveOwnChecklist.handle([CARD, progress], caller);
  expect(await calls.ownChecklist.handle([CARD], caller)).toEqual(progress);
  await saving;
});
