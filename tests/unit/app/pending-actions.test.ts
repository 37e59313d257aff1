import { describe, expect, it, vi } from 'vitest';
import { createPendingActions, progressAfterFailure } from '@/utils/app/pending/pending-actions';
import type { ChecklistProgress } from '@/utils/app/ports';
import type { PendingItem } from '@/utils/domain/pending';
import { planOf } from '@/utils/situations/plan';

const item = {
  id: 'card',
  url: 'https://k.permkrai.ru/card',
  label: '',
  savedAt: 1,
  checkAfter: 2,
  approximate: false,
  notifiedAt: 2,
} satisfies PendingItem;

function workerWith(progress: ChecklistProgress | null) {
  return {
    removePending: vi.fn(async () => []),
    restorePending: vi.fn(async () => [item]),
    addPending: vi.fn(async () => [item]),
    waitForServer: vi.fn(async () => [item]),
    checklist: vi.fn(async () => progress),
    draft: vi.fn(async () => null),
    saveDraft: vi.fn(async () => undefined),
    saveChecklist: vi.fn(async (_url: string, _progress: ChecklistProgress | null) => undefined),
  };
}

describe('a failed sign-in', () => {
  it.each([
    ['login-confirmed', 'with-data', 'compare-name'],
    ['login-unconfirmed', 'without-data', 'confirm-account'],
  ] as const)('leads to %s, where saving and waiting are done', (situation, seen, open) => {
    const progress = progressAfterFailure(null, seen, 5);
    expect(progress.answers['error-page']).toBe(seen);
    const plan = planOf(situation, progress, {});
    const state = (id: string) => plan.steps.find(({ step }) => step.id === id)?.state;
    expect(['next', 'open']).toContain(state(open));
    expect([state('save'), state('error-page')]).toEqual(['done', 'done']);
  });

  it('keeps what has been done before', () => {
    const before = { situation: 'esia-transition', ticks: { 'compare-name': true }, answers: {}, seen: ['ask-data'] };
    expect(progressAfterFailure(before, 'with-data', 5)).toMatchObject({
      situation: 'login-confirmed',
      ticks: { 'compare-name': true },
      seen: ['ask-data', 'save', 'wait-update'],
    });
  });

  it.each([
    ['with-data', 'with-data', true],
    ['without-data', 'without-data', undefined],
    ['no-picture', undefined, undefined],
  ] as const)('«%s»: the error page %s, its picture %s', (answer, page, picture) => {
    const { answers, ticks, answeredAt } = progressAfterFailure(
      { situation: 'esia-transition', ticks: { 'error-picture': true }, answers: {} },
      answer,
      5,
    );
    expect([answers['error-page'], ticks['error-picture'], answers['check-login']]).toEqual([page, picture, 'fails']);
    expect(answeredAt).toEqual({ 'check-login': 5 });
  });

  it('stores the checklist before the entry goes: a worker stopped in between loses neither', async () => {
    const worker = workerWith(null);
    const onFailed = vi.fn();
    const actions = createPendingActions({ worker, copy: async () => true, onItems: () => undefined, onFailed });
    expect(await actions.fails(item, 'without-data', 5)).toBe(true);
    expect(worker.saveChecklist.mock.invocationCallOrder[0]).toBeLessThan(worker.removePending.mock.invocationCallOrder[0] ?? 0);
    expect(onFailed).toHaveBeenCalledExactlyOnceWith(item, expect.objectContaining({ situation: 'login-unconfirmed' }));
  });
});

describe('the other answers', () => {
  it('«Вход работает» answers the checklist that waits for it, and no other', async () => {
    for (const [situation, times] of [
      ['esia-transition', 1],
      ['server-error', 0],
    ] as const) {
      const worker = workerWith({ situation, ticks: {}, answers: {} });
      await createPendingActions({ worker, copy: async () => true, onItems: () => undefined }).works(item);
      expect(worker.saveChecklist).toHaveBeenCalledTimes(times);
      expect(worker.removePending).toHaveBeenCalledExactlyOnceWith('card');
    }
  });

  it('of a server that answers again close the wait and the steps that waited for it, with a card and without', async () => {
    const worker = workerWith({ situation: 'server-error', ticks: {}, answers: {}, since: 1 });
    await createPendingActions({ worker, copy: async () => true, onItems: () => undefined }).answers(item);
    expect(worker.saveChecklist.mock.calls).toEqual(
      [item.url, ''].map((key) => [key, expect.objectContaining({ answers: { 'try-again': 'works' } })]),
    );
    expect(worker.removePending).toHaveBeenCalledExactlyOnceWith('card');
  });

  it('of a server that still fails begin the hour anew, and leave other steps alone', async () => {
    const NOW = 1_800_000_000_000;
    const worker = workerWith({ situation: 'server-error', ticks: {}, answers: {}, since: 1 });
    const actions = createPendingActions({ worker, copy: async () => true, onItems: () => undefined });
    await actions.stillFails(item, NOW);
    expect(worker.waitForServer).toHaveBeenCalledExactlyOnceWith({ url: item.url, since: NOW, until: NOW + 3_600_000 });
    expect(worker.saveChecklist).toHaveBeenCalledWith('', { situation: 'server-error', ticks: {}, answers: {}, since: NOW });
    const other = workerWith({ situation: 'slow', ticks: {}, answers: {} });
    await createPendingActions({ worker: other, copy: async () => true, onItems: () => undefined }).stillFails(item, NOW);
    expect(other.saveChecklist).not.toHaveBeenCalled();
  });

  it('answer false when the worker refuses', async () => {
    const worker = { ...workerWith(null), removePending: vi.fn(async () => Promise.reject(new Error('storage-full'))) };
    expect(await createPendingActions({ worker, copy: async () => true, onItems: () => undefined }).remove(item)).toBe(false);
  });
});
