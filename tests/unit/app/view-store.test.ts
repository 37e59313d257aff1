import { describe, expect, it } from 'vitest';
import type { ViewPorts } from '@/utils/app/view/view-state';
import { CARD_URL, CLEAN, CLOSED_CLIPBOARD, cardOf, fakePorts, LATIN, openStores, SATURDAY, settled } from './fake-ports';

async function opened(ports: Partial<ViewPorts> = {}, values: Parameters<typeof cardOf>[0] = LATIN) {
  const fake = fakePorts(cardOf(values));
  const { card, view } = openStores(fake, {}, ports);
  await card.actions.reload();
  await view.actions.reload();
  card.actions.cardChanged(fake.page.card);
  await settled();
  const now = () => view.state.getState();
  const issue = (rule: string) => {
    const found = now().issues.find((one) => one.rule === rule);
    if (!found) throw new Error(`no ${rule}`);
    return found;
  };
  return { ...fake, card, view, actions: view.actions, now, issue };
}

describe('a press in a view', () => {
  it('writes what the card proposes', async () => {
    const { actions, issue, calls, now } = await opened();
    await actions.fix(issue('name-latin'));
    expect(calls.written).toEqual([['firstName', 'Анна']]);
    expect(now().issues.map(({ rule }) => rule)).not.toContain('name-latin');
  });

  it.each([
    ['cannot be seen', async () => false],
    ['cannot be told to be seen', () => Promise.reject(new Error('gone'))],
  ])('does nothing when it %s', async (_name, mayAct) => {
    const { actions, issue, calls, now } = await opened({ mayAct });
    await actions.fix(issue('name-latin'));
    expect(now().toast).toEqual({ kind: 'covered' });
    await actions.copyOutline();
    expect(await actions.copy('Иванова')).toBe(false);
    expect(await actions.copyTicket('Тема: Ошибка', 'general')).toBe(false);
    expect(await actions.fillForm({ name: '', email: '' })).toBeNull();
    expect([calls.written, calls.copied, calls.drafts]).toEqual([[], [], []]);
    expect(now().copiedKind).toBeNull();
  });

  it.each([
    ['refused', true],
    ['read-only', true],
    ['no-calendar', true],
    ['no-day', true],
    ['covered', undefined],
    ['no-field', undefined],
  ] as const)('copies what could not be written where she is to paste it: %s → %s', async (why, copied) => {
    const { actions, issue, ports, calls, now } = await opened();
    ports.page.write = async () => ({ ok: false, why });
    await actions.fix(issue('name-latin'));
    await settled();
    expect(calls.copied).toEqual(copied ? ['Анна'] : []);
    expect(now().toast).toEqual({ kind: 'not-written', field: 'firstName', why, text: 'Анна', ...(copied ? { copied } : {}) });
  });

  it('asks the page to copy it where the view may not, and leaves it selected where both are refused', async () => {
    const clipped: string[] = [];
    for (const may of [true, false]) {
      const fake = fakePorts(cardOf(LATIN));
      fake.ports.page.write = async () => ({ ok: false, why: 'refused' });
      const clip = async (text: string) => clipped.push(text) > 0 && may;
      const { card, view } = openStores(fake, { clip }, { clipboard: CLOSED_CLIPBOARD });
      card.actions.cardChanged(fake.page.card);
      await settled();
      const [first] = view.state.getState().issues;
      if (first) await view.actions.fix(first);
      expect(view.state.getState().toast).toMatchObject({ kind: 'not-written', text: 'Анна', copied: may });
    }
    expect(clipped).toEqual(['Анна', 'Анна']);
  });

  it('leaves the clipboard alone where the text was written', async () => {
    const { actions, issue, calls } = await opened();
    await actions.fix(issue('name-latin'));
    expect(calls.copied).toEqual([]);
  });

  it('says when the page shows something else by now', async () => {
    const { actions, issue, card, page, calls, now } = await opened();
    const old = issue('name-latin');
    page.card = cardOf({ ...LATIN, firstName: 'Мaрия' });
    card.actions.cardChanged(page.card);
    await actions.fix({ ...old, suggestion: 'Анна' });
    expect(calls.written).toEqual([]);
    expect(now().toast).toEqual({ kind: 'refused', outcome: 'changed' });
  });

  it('brings the page to the front where the view stands elsewhere', async () => {
    let led = 0;
    const { actions } = await opened({ leadToPage: () => (led += 1) });
    await actions.focusField('firstName');
    expect(led).toBe(1);
  });
});

describe('what a view keeps', () => {
  it("is each card's own draft", async () => {
    const { actions, card, page, calls, now, runTimers } = await opened();
    actions.setDraft({ role: 'Учитель' });
    expect(now().draft).toEqual({ role: 'Учитель' });
    runTimers();
    expect(calls.drafts).toEqual([[{ card: CARD_URL }, { role: 'Учитель' }]]);
    page.card = cardOf(LATIN, { url: `${CARD_URL}1` });
    card.actions.cardChanged(page.card);
    await settled();
    expect(now().draft).toBeNull();
    page.card = cardOf(LATIN);
    card.actions.cardChanged(page.card);
    await settled();
    expect(now().draft).toEqual({ role: 'Учитель' });
  });

  it('is not taken back by what was stored before it', async () => {
    const { actions, now, runTimers, worker } = await opened();
    actions.setDraft({ role: 'Учитель' });
    runTimers();
    await settled();
    // Typed on, then the window gets the focus and everything is asked for anew before the typing has paused.
    actions.setDraft({ role: 'Учитель музыки' });
    await actions.reload();
    expect(now().draft).toEqual({ role: 'Учитель музыки' });
    // Neither while it is being stored.
    let stored = () => {};
    worker.saveDraft = () =>
      new Promise((resolve) => {
        stored = () => resolve(undefined);
      });
    actions.flush();
    await actions.reload();
    expect(now().draft).toEqual({ role: 'Учитель музыки' });
    stored();
  });

  it('is stored at once when the view goes', async () => {
    const { actions, calls } = await opened();
    actions.setDraft({ role: 'Учитель' });
    actions.flush();
    expect(calls.drafts).toHaveLength(1);
  });

  it('says when it could not be stored', async () => {
    const fake = await opened();
    fake.worker.saveDraft = () => Promise.reject(new Error('full'));
    fake.actions.setDraft({ role: 'Учитель' });
    fake.actions.flush();
    await settled();
    expect(fake.now().toast).toEqual({ kind: 'not-stored' });
  });

  it('is the ticket that was copied last', async () => {
    const { actions, calls, now } = await opened();
    expect(await actions.copyTicket('Тема: Ошибка входа в ЭПОС', 'login')).toBe(true);
    expect(calls.copied).toEqual(['Тема: Ошибка входа в ЭПОС']);
    expect(now().copiedKind).toBe('login');
    // The subject alone is no ticket for the form.
    expect(await actions.copyTicket('Ошибка входа в ЭПОС')).toBe(true);
    expect(calls.drafts.at(-1)).toEqual(['last-ticket', { kind: 'login', text: 'Тема: Ошибка входа в ЭПОС' }]);
  });

  it('offers the text when the clipboard is refused', async () => {
    const { actions, now } = await opened({ clipboard: CLOSED_CLIPBOARD });
    expect(await actions.copy('Иванова')).toBe(false);
    expect(now().toast).toEqual({ kind: 'copy-failed', text: 'Иванова' });
  });

  it('reminds of a card by its person, or by nothing where labels are off', async () => {
    const first = await opened({}, CLEAN);
    expect(await first.actions.remind()).toBe(true);
    expect(first.state.pending).toMatchObject([{ url: CARD_URL, label: expect.stringMatching(/^Иванова\sА\.\sП\.$/), savedAt: SATURDAY }]);
    expect(first.now().own).toMatchObject({ url: CARD_URL });
    const second = await opened();
    await second.actions.saveSettings({ showLabels: false });
    await second.actions.remind();
    expect(second.state.pending).toMatchObject([{ label: '' }]);
  });
});

describe('a view whose frame shows no card', () => {
  it('goes on with the card that was left in the middle of its steps, until it is left alone', async () => {
    const { actions, card, page, worker, now } = await opened();
    await worker.saveDraft('left-card', { card: cardOf(LATIN), label: 'Иванова Анна Петровна', issues: [], missing: [], evidence: {} });
    worker.checklist = async () => ({ situation: 'no-account', ticks: {}, answers: {} });
    page.card = null;
    card.actions.cardChanged(null);
    await settled();
    expect(now()).toMatchObject({ live: true, left: true, about: CARD_URL, label: 'Иванова Анна Петровна' });
    await actions.forgetLeft();
    expect(now()).toMatchObject({ left: false, card: null, label: '', about: '' });
  });

  it('shows no person when there are none', async () => {
    const { card, page, now } = await opened();
    page.card = null;
    card.actions.cardChanged(null);
    await settled();
    expect(now()).toMatchObject({ card: null, issues: [], label: '', about: '', draft: null });
  });
});
