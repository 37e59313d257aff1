import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardToast } from '@/components/card/CardToast';
import { CardContext } from '@/components/card/card-context';
import { CARD_URL, cardOf, fakePorts, LATIN, openStores } from '../unit/app/fake-ports';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** A card on which an issue has just been silenced, and the message that says so. */
async function silenced() {
  const fake = fakePorts(cardOf(LATIN));
  const { card, view } = openStores(fake);
  card.actions.cardChanged(fake.page.card);
  await pass(0);
  const { container } = render(
    <CardContext value={view}>
      <CardToast />
    </CardContext>,
  );
  const issue = view.state.getState().issues.find(({ suggestion }) => suggestion === undefined);
  if (!issue) throw new Error('no issue');
  await act(() => view.actions.setIgnored(issue, true));
  await pass(0);
  const says = () => screen.queryByText('Скрыто для этого значения') !== null;
  expect(says()).toBe(true);
  return { card, view, says, message: container.firstElementChild as Element };
}

it('goes after eight seconds', async () => {
  const { says } = await silenced();
  await pass(7900);
  expect(says()).toBe(true);
  await pass(200);
  expect(says()).toBe(false);
});

it.each([
  ['the pointer', fireEvent.pointerEnter, fireEvent.pointerLeave],
  ['the focus', fireEvent.focus, fireEvent.blur],
] as const)('waits while %s is on it', async (_, come, go) => {
  const { says, message } = await silenced();
  come(message);
  await pass(60_000);
  expect(says()).toBe(true);
  go(message);
  await pass(8100);
  expect(says()).toBe(false);
});

it('goes with a change of tab', async () => {
  const { view, says } = await silenced();
  await act(async () => view.actions.setTab('ticket'));
  await pass(0);
  expect(says()).toBe(false);
});

it('goes with a save', async () => {
  const { card, says } = await silenced();
  const snapshot = card.state.getState().card;
  if (!snapshot) throw new Error('no card');
  await act(() => card.actions.saved({ url: CARD_URL, savedAt: 1, snapshot }));
  await pass(0);
  expect(says()).toBe(false);
});

it('goes with the next act', async () => {
  const { view, says } = await silenced();
  const issue = view.state.getState().issues.find(({ suggestion }) => suggestion !== undefined);
  if (!issue) throw new Error('nothing to mend');
  await act(() => view.actions.fix(issue));
  await pass(1000);
  expect(says()).toBe(false);
});
