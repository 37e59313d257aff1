import { describe, expect, it } from 'vitest';
import type { BasketItem } from '@/utils/app/ticket/basket';
import { parseDeskDraft } from '@/utils/app/ticket/desk-draft';
import type { DeskWorker } from '@/utils/app/ticket/desk-state';
import { createDeskStore } from '@/utils/app/ticket/desk-store';
import { draftKeyText } from '@/utils/app/ticket/draft-key';
import { maySamePerson } from '@/utils/app/ticket/merge-cards';
import { editPart, NO_EDITS } from '@/utils/app/ticket/ticket-edits';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import type { ShotEdit, TakenShot } from '@/utils/domain/shot';

const item = (id: string, fullName: string): BasketItem => ({ id, person: { fullName }, claims: [] });
const shot = (id: string): TakenShot => ({ id, png: 'AAAA', plan: null, takenAt: 1 });
const EDIT: ShotEdit = { shapes: [{ kind: 'cover', id: 'a', rect: { x: 1, y: 2, width: 3, height: 4 }, lifted: false }], crop: null };

/** A worker that is a few variables, and timers that run by hand. */
function world() {
  const kept = {
    basket: [item('1', 'Иванова Тест'), item('2', 'Петров Тест')] as unknown[],
    drafts: new Map<string, unknown>(),
    shot: null as TakenShot | null,
    organization: null as unknown,
    broken: false,
  };
  const write = async (job: () => void) => {
    if (kept.broken) throw new Error('storage-full');
    job();
  };
  const worker: DeskWorker = {
    loadState: async () => ({ settings: DEFAULT_SETTINGS, managed: [], pending: [], notes: [], showMode: false, updatedTo: '' }),
    saveSettings: async (patch) => {
      kept.organization = patch.organization;
      return { ...DEFAULT_SETTINGS, ...patch };
    },
    setShowMode: async () => {},
    openCards: async () => [],
    basket: async () => structuredClone(kept.basket),
    saveBasket: (people) =>
      write(() => {
        kept.basket = structuredClone(people);
      }),
    checklist: async () => null,
    draft: async (key) => kept.drafts.get(draftKeyText(key)) ?? null,
    saveDraft: (key, draft) => write(() => void kept.drafts.set(draftKeyText(key), structuredClone(draft))),
    shot: async () => kept.shot,
    forgetShot: () =>
      write(() => {
        kept.shot = null;
      }),
  };
  const timers = new Set<() => void>();
  const open = () =>
    createDeskStore({
      worker,
      later: (run) => {
        timers.add(run);
        return () => timers.delete(run);
      },
      newId: () => 'new',
    });
  return { kept, open };
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe('the desk', () => {
  it('finds people, drafts and the picture again after its tab was closed', async () => {
    const { kept, open } = world();
    kept.shot = shot('s');
    const first = open();
    await first.actions.load();
    first.actions.setEdits(editPart({ ...NO_EDITS, kind: 'role' }, 'description', 'Не видит журнал'));
    first.actions.setShotEdit(EDIT);
    first.actions.shotSaved('kontingent', 'epos-role-kontingent-2026-11-22-1.png');
    first.actions.flush();
    await settled();
    const second = open();
    await second.actions.load();
    expect(second.state.getState()).toMatchObject({
      ready: true,
      files: ['epos-role-kontingent-2026-11-22-1.png'],
      shot: { id: 's' },
      shotEdit: EDIT,
      edits: { kind: 'role', values: { description: 'Не видит журнал' } },
    });
    expect(second.state.getState().items.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('takes a removal back, with the order it had', async () => {
    const { kept, open } = world();
    const { state, actions } = open();
    await actions.load();
    actions.setItems(state.getState().items.slice(1));
    expect(state.getState().toast).toEqual({ kind: 'removed', name: 'Иванова Тест' });
    actions.undo();
    await settled();
    expect(kept.basket).toMatchObject([{ id: '1' }, { id: '2' }]);
    expect(state.getState().toast).toBeNull();
  });

  it('starts a new ticket and can come back to the old one', async () => {
    const { kept, open } = world();
    const { state, actions } = open();
    await actions.load();
    actions.setEdits({ ...NO_EDITS, kind: 'merge' });
    actions.clear();
    expect(state.getState()).toMatchObject({ items: [], edits: NO_EDITS, files: [] });
    actions.undo();
    await settled();
    expect(state.getState().edits.kind).toBe('merge');
    expect(kept.basket).toHaveLength(2);
  });

  it('claims for nobody who has come since what was done for all the others', async () => {
    const { open, kept } = world();
    const first = open();
    await first.actions.load();
    first.actions.begin({ kind: 'login', claims: ['data-verified'] });
    const acts = (desk: typeof first) => desk.state.getState().edits.values.acts;
    first.actions.setItems(first.state.getState().items.slice(1));
    expect(acts(first)).toEqual(['data-verified']);
    first.actions.flush();
    const again = open();
    await again.actions.load();
    expect(acts(again)).toEqual(['data-verified']);
    // Collected at a card meanwhile, with the desk closed and with it open.
    kept.basket.push(item('3', 'Сидоров Тест'));
    const later = open();
    await later.actions.load();
    expect(acts(later)).toBeUndefined();
    first.actions.addPerson({ fullName: 'Ли Анна' });
    expect(acts(first)).toBeUndefined();
  });

  it('begins a merge of two records without links, and gives the old ticket back', async () => {
    const { kept, open } = world();
    const { state, actions } = open();
    await actions.load();
    actions.setEdits(editPart({ ...NO_EDITS, kind: 'role' }, 'subject', 'Роли'));
    actions.beginMerge({ fullName: 'Королёва Алёна' }, { fullName: 'Королева Алена' });
    expect(state.getState()).toMatchObject({
      edits: { kind: 'merge', values: {} },
      toast: { kind: 'merge-begun', name: 'Королёва Алёна' },
    });
    expect(state.getState().items.map(({ id }) => id)).toEqual(['hand-new-1', 'hand-new-2']);
    await settled();
    expect(kept.basket).toHaveLength(2);
    actions.undo();
    expect(state.getState().items.map(({ id }) => id)).toEqual(['1', '2']);
    expect(state.getState().edits).toEqual({ kind: 'role', values: { subject: 'Роли' } });
  });

  it('adds a person by hand, renews one with the same card, and sees who was added elsewhere', async () => {
    const { kept, open } = world();
    const { state, actions } = open();
    await actions.load();
    actions.addPerson({ fullName: 'Новый Тест' });
    actions.addPerson({ fullName: 'Карта Тест', link: 'https://k.permkrai.ru/5' });
    actions.addPerson({ fullName: 'Карта Тестовна', link: 'https://k.permkrai.ru/5' });
    await settled();
    expect(state.getState().items.map(({ person }) => person.fullName)).toEqual([
      'Иванова Тест',
      'Петров Тест',
      'Новый Тест',
      'Карта Тестовна',
    ]);
    kept.basket = [...kept.basket, item('9', 'Из панели')];
    await actions.load();
    expect(state.getState().items.at(-1)?.id).toBe('9');
  });

  it('does not swap a picture under the hand, and forgets one for good', async () => {
    const { kept, open } = world();
    kept.shot = shot('first');
    const { state, actions } = open();
    await actions.load();
    kept.shot = shot('second');
    await actions.load();
    expect(state.getState()).toMatchObject({ shot: { id: 'second' }, newerShot: null });
    actions.setShotEdit(EDIT);
    kept.shot = shot('third');
    await actions.load();
    expect(state.getState()).toMatchObject({ shot: { id: 'second' }, newerShot: { id: 'third' } });
    actions.openNewerShot();
    expect(state.getState()).toMatchObject({ shot: { id: 'third' }, newerShot: null, shotEdit: null });
    actions.discardShot();
    await settled();
    expect(kept.shot).toBeNull();
    expect(state.getState().shot).toBeNull();
  });

  it('says when a change could not be stored, and when it could again', async () => {
    const { kept, open } = world();
    const { state, actions } = open();
    await actions.load();
    kept.broken = true;
    actions.setItems([]);
    await settled();
    expect(state.getState().unsaved).toBe(true);
    kept.broken = false;
    actions.undo();
    await settled();
    expect(state.getState().unsaved).toBe(false);
  });

  it('opens even when nothing that is stored can be read', async () => {
    const { kept, open } = world();
    kept.basket = [null, 7, { id: 1 }];
    kept.drafts.set(draftKeyText('desk'), 'rubbish');
    const { state, actions } = open();
    await actions.load();
    expect(state.getState()).toMatchObject({ ready: true, items: [], edits: NO_EDITS, files: [], shotEdit: null });
  });
});

describe('parseDeskDraft', () => {
  it.each([
    ['nothing', null, null],
    ['a sound edit', { id: 's', edit: EDIT }, { id: 's', edit: EDIT }],
    ['one shape that is no shape', { id: 's', edit: { shapes: [...EDIT.shapes, { kind: 'cover', id: 'b' }], crop: null } }, null],
    ['a crop that is none', { id: 's', edit: { ...EDIT, crop: { x: 1 } } }, null],
  ])('%s', (_, stored, expected) => expect(parseDeskDraft({ shot: stored }).shot).toEqual(expected));
});

describe('maySamePerson', () => {
  it.each([
    [{ fullName: 'Королёва Алёна', birthDate: '17.05.1987' }, { fullName: 'Королева Алена', birthDate: '17.05.1987' }, true],
    [{ fullName: 'Королёва Алёна' }, { fullName: ' королева  Алена' }, true],
    [{ fullName: 'Ли Анна', birthDate: '17.05.1987' }, { fullName: 'Ким Анна', birthDate: '17.05.1987' }, true],
    [{ fullName: 'Ли Анна', birthDate: '17.05.1987' }, { fullName: 'Ли Олег', birthDate: '17.05.1987' }, false],
    [{ fullName: 'Ли Анна' }, { fullName: 'Ким Анна' }, false],
    [{}, {}, false],
  ])('%o and %o → %s', (first, second, expected) => expect(maySamePerson(first, second)).toBe(expected));
});

describe('a picture of a card', () => {
  const card = 'https://kontingent.permkrai.ru/employees/7';
  const plan = { width: 10, height: 10, boxes: [], personKnown: true, card };
  const name = 'epos-login-kontingent-2026-11-22-2.png';

  it('goes into that card\u2019s ticket, and not into the desk\u2019s own', async () => {
    const { kept, open } = world();
    kept.shot = { ...shot('a'), plan };
    kept.drafts.set(card, { kind: 'login', values: { subject: 'Вход', files: ['epos-login-oshibka-2026-11-22-1.png'] } });
    const { state, actions } = open();
    await actions.load();
    expect(state.getState().shotTicket).toEqual({ card, kind: 'login', files: 1 });
    actions.shotSaved('kontingent', name);
    await settled();
    expect(kept.drafts.get(card)).toEqual({
      kind: 'login',
      values: { subject: 'Вход', files: ['epos-login-oshibka-2026-11-22-1.png', name] },
    });
    expect(state.getState()).toMatchObject({ files: [], edits: NO_EDITS, shotTicket: { files: 2 } });
  });

  it('goes into the desk\u2019s ticket where the person is on its list', async () => {
    const { kept, open } = world();
    kept.shot = { ...shot('a'), plan };
    kept.basket = [item(card, 'Иванова Тест')];
    const { state, actions } = open();
    await actions.load();
    actions.shotSaved('kontingent', name);
    await settled();
    expect(kept.drafts.has(card)).toBe(false);
    expect(state.getState()).toMatchObject({ files: [name], shotTicket: null });
  });
});
