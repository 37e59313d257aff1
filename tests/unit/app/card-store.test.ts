import { describe, expect, it } from 'vitest';
import { createCardStore } from '@/utils/app/card/card-store';
import { CARD_URL, cardOf, fakePorts, PERSON, pasted, SATURDAY, settled } from './fake-ports';

const BAD_SNILS = { ...PERSON, snils: '112-233-445 96' };

async function opened(values: Parameters<typeof cardOf>[0] = BAD_SNILS, rest: Parameters<typeof cardOf>[1] = {}) {
  const fake = fakePorts(cardOf(values, rest));
  const store = createCardStore(fake.ports);
  await store.actions.reload();
  store.actions.cardChanged(fake.page.card);
  await settled();
  return { ...fake, store, now: () => store.state.getState() };
}

const rulesOf = (issues: readonly { rule: string }[]) => issues.map((issue) => issue.rule);

describe('a card that comes, changes and goes', () => {
  it('is judged when it comes', async () => {
    const { now, calls } = await opened();
    expect(rulesOf(now().issues)).toContain('snils-checksum');
    expect(now().label).toBe('Иванова Анна Петровна');
    // The toolbar, the pill and the list count the same.
    expect(calls.shows.at(-1)).toEqual({ kind: 'card', issues: now().issues.length, worst: 'error', editing: true });
  });

  it('goes where the site is switched off, and comes back as it stands by then when it is switched on', async () => {
    const { store, now, ports, calls } = await opened();
    const { frameState } = ports.worker;
    ports.worker.frameState = async () => ({ ...(await frameState()), paused: true });
    await store.actions.reload();
    expect(now()).toMatchObject({ card: null, scene: { kind: 'nothing' } });
    expect(calls.shows.at(-1)).toEqual({ kind: 'nothing' });
    store.actions.cardChanged(cardOf({ ...BAD_SNILS, firstName: 'Ирина' }), 'profile');
    expect(now().card).toBeNull();
    ports.worker.frameState = frameState;
    await store.actions.reload();
    expect(now()).toMatchObject({ label: 'Иванова Ирина Петровна', recordKind: 'profile', scene: { kind: 'card' } });
    expect(rulesOf(now().issues)).toContain('snils-checksum');
  });

  it('does not come back when it has gone meanwhile', async () => {
    const { store, now, ports } = await opened();
    const { frameState } = ports.worker;
    ports.worker.frameState = async () => ({ ...(await frameState()), paused: true });
    await store.actions.reload();
    store.actions.cardChanged(null);
    ports.worker.frameState = frameState;
    await store.actions.reload();
    expect(now().card).toBeNull();
  });

  it('is judged anew at each key press', async () => {
    const { store, now } = await opened();
    store.actions.cardChanged(cardOf(PERSON));
    expect(rulesOf(now().issues)).not.toContain('snils-checksum');
  });

  it('leaves the state alone when nothing has changed', async () => {
    const { store, now } = await opened();
    const before = now();
    store.actions.cardChanged(cardOf(BAD_SNILS));
    expect(now()).toBe(before);
  });

  it('takes everything of the person with it when it goes', async () => {
    const { store, now, calls } = await opened();
    store.actions.setPasted(...pasted('Иванова Анна Петровна'));
    store.actions.cardChanged(null);
    expect(now()).toMatchObject({ card: null, issues: [], label: '', pasted: '', undo: {}, toast: null, scene: { kind: 'nothing' } });
    expect(calls.shows.at(-1)).toEqual({ kind: 'nothing' });
  });

  it('gives the paste back with its card, however long an app has hidden it and whoever slept meanwhile, and after another card to nobody', async () => {
    const { store, now, ports } = await opened(PERSON);
    store.actions.setTab('comparison');
    store.actions.setPasted(...pasted('Иванова Анна'));
    store.actions.cardChanged(null);
    store.actions.cardChanged(cardOf(PERSON));
    expect(now()).toMatchObject({ pasted: 'Иванова Анна', tab: 'comparison', comparison: { fields: expect.anything() } });

    const left = {};
    const asleep = createCardStore(ports, left);
    asleep.actions.cardChanged(cardOf(PERSON));
    asleep.actions.setPasted(...pasted('Иванова'));
    asleep.actions.cardChanged(null);
    const awake = createCardStore(ports, left);
    awake.actions.cardChanged(cardOf({ ...PERSON, lastName: 'Петрова', firstName: 'Ольга', snils: '087-654-303 00' }));
    expect(JSON.stringify(left)).toBe('{}');
    awake.actions.cardChanged(null);
    expect(awake.state.getState().pasted).toBe('');
    awake.actions.cardChanged(cardOf(PERSON));
    expect(awake.state.getState().pasted).toBe('');
  });

  it("does not carry one person's paste over to another's card", async () => {
    const { store, now } = await opened();
    store.actions.setPasted(...pasted('Иванова'));
    store.actions.cardChanged(cardOf({ ...PERSON, lastName: 'Петрова' }, { url: `${CARD_URL}1` }));
    expect(now().pasted).toBe('');
  });

  it('keeps the paste when the same person goes from view to edit under another address', async () => {
    const { store, now } = await opened(PERSON, { mode: 'view' });
    store.actions.setPasted(...pasted('Иванова'));
    store.actions.cardChanged(cardOf(PERSON, { url: `${CARD_URL}/edit`, mode: 'edit' }));
    expect(now().pasted).toBe('Иванова');
  });

  it('names the fields that were looked for in vain', async () => {
    const { snils: _, ...rest } = PERSON;
    const { now } = await opened(rest);
    expect(now().missing).toContain('snils');
    expect(rulesOf(now().issues)).not.toContain('snils-checksum');
  });

  it('does without a switched-off rule', async () => {
    const { store, now, worker } = await opened();
    await worker.saveSettings({ rulesOff: ['snils-checksum'] });
    await store.actions.reload();
    expect(rulesOf(now().issues)).not.toContain('snils-checksum');
  });
});

describe('«Не ошибка»', () => {
  it('silences this value and can be taken back', async () => {
    const { store, now } = await opened();
    const issue = now().issues.find(({ rule }) => rule === 'snils-checksum');
    if (!issue) throw new Error('no issue');
    store.actions.showIgnored(issue, true);
    expect(rulesOf(now().issues)).not.toContain('snils-checksum');
    expect(rulesOf(now().ignored)).toContain('snils-checksum');
    expect(now().toast).toEqual({ kind: 'ignored', issue });
    store.actions.showIgnored(issue, false);
    expect(rulesOf(now().issues)).toContain('snils-checksum');
  });

  it('speaks again of another value', async () => {
    const { store, now, runTimers } = await opened();
    const issue = now().issues.find(({ rule }) => rule === 'snils-checksum');
    if (!issue) throw new Error('no issue');
    store.actions.showIgnored(issue, true);
    store.actions.cardChanged(cardOf({ ...PERSON, snils: '112-233-445 97' }));
    expect(rulesOf(now().issues)).toContain('snils-checksum');
    runTimers();
    await settled();
    expect(rulesOf(now().issues)).toContain('snils-checksum');
  });

  it('asks what is silenced once, though the card is judged again before the answer', async () => {
    const fake = fakePorts(cardOf(BAD_SNILS));
    const store = createCardStore(fake.ports);
    const reloaded = store.actions.reload();
    store.actions.cardChanged(fake.page.card);
    await reloaded;
    await settled();
    expect(fake.calls.asked).toHaveLength(1);
    expect(rulesOf(store.state.getState().issues)).toContain('snils-checksum');
  });

  it.each([
    ['nothing was silenced on any card: no question', false, 0, 0],
    ['something was: asked', true, 0, 1],
    ['what was told may be old by then: asked', false, 60_000, 1],
  ])('%s', async (_, silences, passed, asked) => {
    const fake = fakePorts(cardOf(BAD_SNILS));
    const { frameState } = fake.worker;
    fake.worker.frameState = async () => ({ ...(await frameState()), silences });
    const store = createCardStore(fake.ports);
    await store.actions.reload();
    fake.clock.now += passed;
    store.actions.cardChanged(fake.page.card);
    await settled();
    expect(fake.calls.asked).toHaveLength(asked);
    expect(rulesOf(store.state.getState().issues)).toContain('snils-checksum');
  });

  it('never shows what was silenced earlier, not even for a moment', async () => {
    const fake = fakePorts(cardOf(BAD_SNILS));
    fake.silence({ rule: 'snils-checksum', code: 'bad-checksum', value: 'snils=112-233-445 96' });
    const store = createCardStore(fake.ports);
    const seen: string[] = [];
    store.state.subscribe((state) => seen.push(...rulesOf(state.issues)));
    store.actions.cardChanged(fake.page.card);
    await settled();
    expect(seen).not.toContain('snils-checksum');
    expect(rulesOf(store.state.getState().ignored)).toContain('snils-checksum');
  });

  it('shows everything when the worker does not answer', async () => {
    const fake = fakePorts(cardOf(BAD_SNILS));
    fake.worker.ignored = async () => {
      throw new Error('no-answer');
    };
    const store = createCardStore(fake.ports);
    store.actions.cardChanged(fake.page.card);
    await settled();
    expect(rulesOf(store.state.getState().issues)).toContain('snils-checksum');
  });
});

describe('«Исправить»', () => {
  const latin = { ...PERSON, firstName: 'Aнна' };

  it('writes the suggestion, and the way back writes the old text', async () => {
    const { store, now, calls, page } = await opened(latin);
    const issue = now().issues.find(({ suggestion, field }) => field === 'firstName' && suggestion !== undefined);
    if (!issue) throw new Error('no issue');
    await store.actions.fix(issue);
    expect(calls.written).toEqual([['firstName', 'Анна']]);
    expect(page.card?.fields.firstName).toEqual({ state: 'filled', text: 'Анна' });
    expect(now().toast).toEqual({ kind: 'fixed', field: 'firstName' });
    expect(now().issues.filter(({ field }) => field === 'firstName')).toEqual([]);
    await store.actions.undoFix('firstName');
    expect(page.card?.fields.firstName).toEqual({ state: 'filled', text: 'Aнна' });
    expect(now().undo).toEqual({});
  });

  it('says so when the page refused', async () => {
    const { store, now, page } = await opened(latin);
    page.answer = { ok: false, why: 'read-only' };
    await store.actions.put('firstName', 'Анна');
    expect(now().toast).toEqual({ kind: 'not-written', field: 'firstName', why: 'read-only', text: 'Анна' });
    expect(now().undo).toEqual({});
  });

  it('says so when the page made something else of it', async () => {
    const { store, now, page } = await opened(latin);
    page.answer = { ok: true, shown: 'АННА' };
    await store.actions.put('firstName', 'Анна');
    expect(now().toast).toEqual({ kind: 'changed-by-page', field: 'firstName', shown: 'АННА' });
  });

  it('has no way back once the user has typed on', async () => {
    const { store, now } = await opened(latin);
    await store.actions.put('firstName', 'Анна');
    store.actions.cardChanged(cardOf({ ...latin, firstName: 'Аннушка' }));
    expect(now().undo).toEqual({});
    expect(now().toast).toBeNull();
  });

  const refused = { kind: 'not-written', field: 'firstName', why: 'refused', text: 'Анна' };
  it.each<[string, Parameters<typeof cardOf>[0], Parameters<typeof cardOf>[1], { after?: number; inUse?: true }, unknown]>([
    ['the page puts the old text back later', latin, {}, { after: 3000 }, refused],
    ['she types the old text herself', latin, {}, { inUse: true }, null],
    ['the edit is cancelled', latin, { mode: 'view' }, {}, null],
    ['the old text comes back much later', latin, {}, { after: 60_000 }, null],
    ['another field changes', { ...latin, firstName: 'Анна', email: 'anna@pochta.example' }, {}, {}, { kind: 'fixed', field: 'firstName' }],
  ])('and %s', async (_, values, rest, { after = 0, inUse }, toast) => {
    const { store, now, page, clock } = await opened(latin);
    await store.actions.put('firstName', 'Анна');
    clock.now += after;
    if (inUse) page.fieldInUse = 'firstName';
    store.actions.cardChanged(cardOf(values, rest));
    expect(now().toast).toEqual(toast);
  });
});

describe('a save', () => {
  it('puts a saved card on the list, with the short label only', async () => {
    const { now, store } = await opened();
    await store.actions.saved({ url: CARD_URL, savedAt: SATURDAY, snapshot: cardOf(PERSON) });
    expect(now().own).toMatchObject({ url: CARD_URL, label: 'Иванова\u00a0А.\u00a0П.', savedAt: SATURDAY });
    expect(now().tab).toBe('pending');
  });

  it('asks anew how the sign-in went, and keeps the other answers', async () => {
    const { now, store } = await opened();
    const answers = { duplicates: 'none', 'check-login': 'fails' };
    store.actions.setChecklist({ situation: 'login-confirmed', ticks: { 'ask-data': true }, answers });
    await store.actions.saved({ url: CARD_URL, savedAt: SATURDAY, snapshot: cardOf(PERSON) });
    expect(now().checklist?.ticks).toEqual({ 'ask-data': true });
    expect(now().checklist?.answers).toEqual({ duplicates: 'none' });
  });

  it.each([
    ['pupil', 'pupil'],
    ['parent', 'parent'],
    ['employee', undefined],
    ['unknown', undefined],
  ] as const)('remembers of a card in the register «%s»: %s', async (register, kept) => {
    const { now, store } = await opened();
    await store.actions.saved({ url: CARD_URL, savedAt: SATURDAY, snapshot: cardOf(PERSON, { register }) });
    expect(now().own?.register).toBe(kept);
  });

  it('is of the person who was saved, not of the one whose card has taken the place at the same address', async () => {
    const { store, now, state } = await opened();
    store.actions.cardChanged(null);
    store.actions.cardChanged(
      cardOf({ lastName: 'Сидоров', firstName: 'Пётр', middleName: 'Ильич', birthDate: '01.01.2001' }, { mode: 'view' }),
    );
    await store.actions.saved({ url: CARD_URL, savedAt: SATURDAY, snapshot: cardOf(PERSON) });
    expect(state.pending).toMatchObject([{ label: 'Иванова\u00a0А.\u00a0П.', savedAt: SATURDAY }]);
    expect(now()).toMatchObject({ savedAt: null, tab: 'issues' });
  });

  it('keeps no label when labels are switched off', async () => {
    const { now, store, worker } = await opened();
    await worker.saveSettings({ showLabels: false });
    await store.actions.reload();
    await store.actions.saved({ url: CARD_URL, savedAt: SATURDAY, snapshot: cardOf(PERSON) });
    expect(now().own?.label).toBe('');
  });

  it('says so when a save could not be stored', async () => {
    const { now, store, worker } = await opened();
    worker.cardSaved = async () => {
      throw new Error('no-answer');
    };
    await store.actions.saved({ url: CARD_URL, savedAt: SATURDAY, snapshot: cardOf(PERSON) });
    expect(now().toast).toEqual({ kind: 'not-stored' });
    expect(now().savedAt).toBe(SATURDAY);
  });
});

describe('the letter-by-letter comparison', () => {
  const sent = 'Иванова Анна Петровна, 14.05.1986, ivanova.anna@yandex.ru';
  const equal = { ...PERSON, email: 'ivanova.anna@yandex.ru' };

  it('runs on what was pasted and follows the card', async () => {
    const { store, now } = await opened(equal);
    expect(now().compared).toBe(false);
    store.actions.setPasted(...pasted(sent));
    expect(now().compared).toBe(true);
    expect(now().evidence).toMatchObject({ 'name-equal': true, 'birth-date-equal': true, 'email-equal': true });
    store.actions.cardChanged(cardOf({ ...equal, firstName: 'Анa' }));
    expect(now().compared).toBe(false);
    expect(now().evidence['name-equal']).toBe(false);
  });

  it('takes a correction by hand', async () => {
    const { store, now } = await opened(equal);
    store.actions.setPasted(...pasted(sent.replace('Анна', 'Ана')));
    expect(now().compared).toBe(false);
    store.actions.correctSource('firstName', 'Анна');
    expect(now().compared).toBe(true);
  });

  it('is gone when the paste is taken away', async () => {
    const { store, now } = await opened(equal);
    store.actions.setPasted(...pasted(sent));
    store.actions.setPasted(...pasted(''));
    expect(now()).toMatchObject({ comparison: null, source: null, compared: false });
    expect(now().evidence).not.toHaveProperty('name-equal');
  });

  it('is kept in the stored checklist as seen', async () => {
    const { store, worker } = await opened(equal);
    const saved: unknown[] = [];
    worker.ownChecklist = async () => ({ situation: 'login-confirmed', ticks: {}, answers: {} });
    worker.saveOwnChecklist = async (_, progress) => {
      saved.push(progress);
    };
    store.actions.setPasted(...pasted(sent));
    await settled();
    expect(saved.at(-1)).toMatchObject({ situation: 'login-confirmed', seen: expect.arrayContaining(['ask-data']) });
  });
});

it('throws nothing when the worker refuses', async () => {
  const { now, store, worker } = await opened();
  worker.saveOwnChecklist = async () => {
    throw new Error('extension-reloaded');
  };
  store.actions.setChecklist({ situation: 'login-confirmed', ticks: {}, answers: {} });
  await settled();
  expect(now().checklist?.situation).toBe('login-confirmed');
});

describe('messages of the page', () => {
  it('are held once each and go with the card', async () => {
    const { store, now } = await opened();
    store.actions.messageSeen('email-in-use');
    store.actions.messageSeen('email-in-use');
    expect(now().messages).toEqual(['email-in-use']);
    store.actions.cardChanged(null);
    expect(now().messages).toEqual([]);
  });

  it('keep the value that was refused, whatever the field shows later', async () => {
    const { store, now } = await opened();
    const email = cardOf({ ...PERSON, email: 'in-use@pochta.example' });
    store.actions.cardChanged(email);
    store.actions.messageSeen('email-in-use');
    expect(now().evidence['email-in-use']).toBe(true);
    store.actions.cardChanged(cardOf({ ...PERSON, email: 'old@pochta.example' }));
    expect(now().inUse).toEqual({ email: 'in-use@pochta.example' });
  });

  it('are settled by an accepted save', async () => {
    const { store, now } = await opened();
    store.actions.messageSeen('snils-in-use');
    await store.actions.saved({ url: CARD_URL, savedAt: SATURDAY, snapshot: cardOf(PERSON) });
    expect(now().messages).toEqual([]);
  });

  it('have a checklist under no address where there is no card', async () => {
    const fake = fakePorts(null);
    const asked: string[] = [];
    fake.worker.ownChecklist = async (url) => {
      asked.push(url);
      return { situation: 'user-not-found', ticks: {}, answers: {} };
    };
    const store = createCardStore(fake.ports);
    store.actions.messagesShown(['user-not-found']);
    await settled();
    expect(asked).toEqual(['']);
    expect(store.state.getState().checklist?.situation).toBe('user-not-found');
  });
});
