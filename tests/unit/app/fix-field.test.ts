import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { FrameState } from '@/utils/app/card/card-state';
import { createFixes } from '@/utils/app/card/fix-field';
import type { PagePort } from '@/utils/app/ports';

type Write = Awaited<ReturnType<PagePort['write']>>;

/** Fixes on a page that takes its time: `taken` is when it has the text. */
function onSlowPage() {
  const state = createStore(
    () => ({ card: null, undo: { firstName: { before: 'Анна', after: 'Алла' } }, toast: null }) as unknown as FrameState,
  );
  let taken: (result: Write) => void = () => undefined;
  const page = { write: () => new Promise<Write>((resolve) => (taken = resolve)) } as unknown as PagePort;
  const { actions } = createFixes({ state, page, now: () => 0, read: () => undefined });
  return { state, actions, taken: (result: Write) => taken(result) };
}

const SHOWN: Write = { ok: true, shown: 'Анна' };

it('says that a fix has been taken back', async () => {
  const { state, actions, taken } = onSlowPage();
  const done = actions.undoFix('firstName');
  taken(SHOWN);
  await done;
  expect(state.getState()).toMatchObject({ undo: {}, toast: { kind: 'restored', field: 'firstName' } });
});

it('leaves what the next act has said in the meantime, with its way back', async () => {
  const { state, actions, taken } = onSlowPage();
  const done = actions.undoFix('firstName');
  const next = { kind: 'restored' as const, field: 'snils' as const };
  state.setState({ toast: next });
  taken(SHOWN);
  await done;
  expect(state.getState().undo).toEqual({});
  expect(state.getState().toast).toBe(next);
});

it('tells in any case what the page has not taken', async () => {
  const { state, actions, taken } = onSlowPage();
  const done = actions.undoFix('firstName');
  state.setState({ toast: { kind: 'restored', field: 'snils' } });
  taken({ ok: false, why: 'read-only' });
  await done;
  expect(state.getState().toast).toEqual({ kind: 'not-written', field: 'firstName', why: 'read-only', text: 'Анна' });
});
