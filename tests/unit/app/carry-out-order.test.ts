import { describe, expect, it, vi } from 'vitest';
import { type CardOrder, shownIssue } from '@/utils/app/card/card-order';
import { createCardStore } from '@/utils/app/card/card-store';
import { carryOut, type OrderedPage, type ViewRole } from '@/utils/app/card/carry-out-order';
import { textOf } from '@/utils/domain/card';
import { cardOf, fakePorts, PERSON, pasted, settled } from './fake-ports';

const LATIN = {
  ...PERSON,
  firstName: 'Aннa',
  snils: '112-233-445 96',
  email: 'a.ivanova@yandex.ru',
  gender: 'Женский',
  noMiddleName: 'false',
};

async function open(mode: 'view' | 'edit' = 'edit', values: Parameters<typeof cardOf>[0] = LATIN) {
  const fake = fakePorts(cardOf(values, { mode }));
  const store = createCardStore(fake.ports);
  store.actions.cardChanged(fake.page.card);
  await settled();
  const show = vi.fn((): 'done' | 'covered' => 'done');
  const unfold = vi.fn();
  const enter = vi.fn();
  const page: OrderedPage = {
    look: () => store.actions.cardChanged(fake.page.card),
    show,
    learn: () => ({ label: 'СНИЛС', path: [0] }),
    ways: () => ({}),
    outline: () => 'outline',
    showRow: () => true,
    fill: async () => null,
    checkRows: () => {},
    clip: async () => true,
    closeHint: () => {},
    resize: () => {},
    drag: () => {},
    unfold,
    holdCaret: () => {},
    enter,
    isFree: async () => true,
  };
  const state = () => store.state.getState();
  const shown = (rule: string) => {
    const { card, issues, ignored } = state();
    const issue = [...issues, ...ignored].find((one) => one.rule === rule);
    if (!card || !issue) throw new Error(`no issue ${rule}`);
    return shownIssue(issue, textOf(card, issue.field) ?? '');
  };
  return {
    ...fake,
    store,
    state,
    shown,
    show,
    unfold,
    enter,
    holdCaret: () => {},
    give: (order: CardOrder) => carryOut(order, 'panel', store, page),
    order: async (order: CardOrder, role: ViewRole = 'panel') => (await carryOut(order, role, store, page)).outcome,
  };
}

describe('an order of a view', () => {
  it('writes what the card itself proposes, and takes it back', async () => {
    const { order, shown, calls, state, page } = await open();
    expect(await order({ act: 'fix', issue: shown('name-latin') })).toBe('done');
    expect(calls.written).toEqual([['firstName', 'Анна']]);
    expect(state().toast).toEqual({ kind: 'fixed', field: 'firstName' });
    expect(await order({ act: 'undo', field: 'firstName' })).toBe('done');
    expect(page.card?.fields.firstName).toEqual({ state: 'filled', text: 'Aннa' });
    expect(await order({ act: 'undo', field: 'firstName' })).toBe('changed');
  });

  it.each([
    ['the field holds something else by now', { value: 'Aня' }],
    ['the proposal is another one', { suggestion: 'Иной текст' }],
    ['it is of another field', { field: 'lastName' as const }],
    ['there is no such issue', { rule: 'name-yo' }],
  ])('writes nothing when %s', async (_, change) => {
    const { order, shown, calls } = await open();
    expect(await order({ act: 'fix', issue: { ...shown('name-latin'), ...change } })).toBe('changed');
    expect(calls.written).toEqual([]);
  });

  it('writes nothing over what was typed since the view has looked', async () => {
    const { order, shown, calls, page } = await open();
    const issue = shown('name-latin');
    if (page.card) page.card = { ...page.card, fields: { ...page.card.fields, firstName: { state: 'filled', text: 'Aлла' } } };
    expect(await order({ act: 'fix', issue })).toBe('changed');
    expect(calls.written).toEqual([]);
  });

  it('writes nothing in view mode, nor a proposal that the issue does not have', async () => {
    const viewed = await open('view');
    expect(await viewed.order({ act: 'fix', issue: viewed.shown('name-latin') })).toBe('changed');
    const edited = await open();
    expect(await edited.order({ act: 'fix', issue: edited.shown('snils-checksum') })).toBe('changed');
    expect([viewed.calls.written, edited.calls.written]).toEqual([[], []]);
  });

  it('writes either of two readings that the issue offers, and no third', async () => {
    for (const [suggestion, outcome] of [
      ['Чернова', 'done'],
      ['Хернова', 'done'],
      ['Иванова', 'changed'],
      ['Чернова, Хернова', 'changed'],
    ] as const) {
      const { order, shown, calls } = await open('edit', { ...LATIN, lastName: 'Xернова', firstName: 'Анна' });
      expect(await order({ act: 'fix', issue: { ...shown('name-latin'), suggestion } })).toBe(outcome);
      expect(calls.written).toEqual(outcome === 'done' ? [['lastName', suggestion]] : []);
    }
    const { order, shown, calls } = await open('view', { ...LATIN, lastName: 'Xернова', firstName: 'Анна' });
    expect(await order({ act: 'fix', issue: { ...shown('name-latin'), suggestion: 'Чернова' } })).toBe('changed');
    expect(calls.written).toEqual([]);
  });

  it('leaves a refusal of the page in the toast', async () => {
    const { order, shown, state, page } = await open();
    page.answer = { ok: false, why: 'covered' };
    expect(await order({ act: 'fix', issue: shown('name-latin') })).toBe('done');
    expect(state().toast).toMatchObject({ kind: 'not-written', field: 'firstName', why: 'covered', text: expect.any(String) });
    expect(await order({ act: 'close-toast' })).toBe('done');
    expect(state().toast).toBeNull();
  });

  it('silences an issue and gives it back', async () => {
    const { order, shown, state } = await open();
    const issue = shown('snils-checksum');
    expect(await order({ act: 'ignore', issue })).toBe('done');
    expect(state().ignored.map(({ rule }) => rule)).toEqual(['snils-checksum']);
    expect(await order({ act: 'ignore', issue })).toBe('changed');
    expect(await order({ act: 'give-back', issue })).toBe('done');
    expect(state().ignored).toEqual([]);
  });

  it('compares what was pasted, corrects it, and takes over only what is shown as sent', async () => {
    const { order, state, calls } = await open();
    const [text, source] = pasted('Иванова Анна Петровна, 14.05.1986');
    expect(await order({ act: 'paste', text, source })).toBe('done');
    expect(state().source?.values.firstName).toBe('Анна');
    expect(await order({ act: 'take', field: 'firstName', text: 'Иное' })).toBe('changed');
    expect(await order({ act: 'take', field: 'lastName', text: 'Иванова' })).toBe('changed');
    expect(calls.written).toEqual([]);
    expect(await order({ act: 'correct', field: 'firstName', text: 'Анно' })).toBe('done');
    expect(await order({ act: 'take', field: 'firstName', text: 'Анно' })).toBe('done');
    expect(calls.written).toEqual([['firstName', 'Анно']]);
  });

  it('shows a field as the page can, and opens the panel', async () => {
    const { order, show, state } = await open();
    show.mockReturnValueOnce('covered');
    expect(await order({ act: 'show', field: 'snils' })).toBe('covered');
    expect(show).toHaveBeenCalledExactlyOnceWith('snils');
    expect(await order({ act: 'open', open: true, remember: false })).toBe('done');
    expect([state().open, state().closed]).toEqual([true, false]);
  });

  it('asks the page for room each time the panel is asked for, wished already or not', async () => {
    const { order, unfold, store } = await open();
    for (const remember of [false, true]) await order({ act: 'open', open: true, remember });
    expect(unfold).toHaveBeenCalledTimes(2);
    await order({ act: 'all-issues' });
    expect(unfold.mock.calls).toEqual([[true], [true], [true]]);
    store.actions.setStanding({ form: 'panel' });
    await order({ act: 'open', open: null, remember: false });
    await order({ act: 'open', open: false, remember: false });
    expect(unfold).toHaveBeenCalledTimes(3);
    store.actions.setStanding({ form: 'pill' });
    await order({ act: 'open', open: null, remember: false });
    expect(unfold).toHaveBeenLastCalledWith(true);
  });

  it('gives the focus to the view where the context menu has asked for it, and after an act in a popover', async () => {
    const { order, enter } = await open();
    for (const act of ['compare', 'close-popover'] as const) await order({ act });
    await order({ act: 'all-issues' }, 'outside');
    expect(enter).not.toHaveBeenCalled();
    await order({ act: 'compare' }, 'outside');
    await order({ act: 'close-popover', goOn: true }, 'popover');
    // From the page's own parts only where she has asked for it there.
    expect(enter.mock.calls).toEqual([[true], [false]]);
  });

  it('does nothing without a card', async () => {
    const { order, shown, page, calls } = await open();
    const issue = shown('name-latin');
    page.card = null;
    expect(await order({ act: 'fix', issue })).toBe('changed');
    expect(calls.written).toEqual([]);
  });
});

describe('«Указать поле»', () => {
  it('gives back the place that was clicked, and of which field', async () => {
    const { give } = await open();
    expect(await give({ act: 'learn' })).toEqual({ outcome: 'changed' });
    await give({ act: 'teach', field: 'snils' });
    expect(await give({ act: 'learn' })).toEqual({ outcome: 'done', field: 'snils', place: { label: 'СНИЛС', path: [0] } });
  });
});
