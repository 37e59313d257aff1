import { describe, expect, it } from 'vitest';
import type { RegisterReply, RegisterRequest } from '@/utils/app/register/register-protocol';
import { createRegisterStore, pairKey } from '@/utils/app/register/register-store';
import { serveRegister } from '@/utils/app/register/serve-register';

interface FakeThread {
  asked: RegisterRequest[];
  ended: boolean;
  reply(reply: RegisterReply): void;
  die(): void;
}

/** Threads that do nothing by themselves: the test answers in their name. */
function desk() {
  const threads: FakeThread[] = [];
  const store = createRegisterStore({
    start(reply, die) {
      const thread: FakeThread = { asked: [], ended: false, reply, die };
      threads.push(thread);
      return {
        ask: (request) => thread.asked.push(request),
        end: () => {
          thread.ended = true;
        },
      };
    },
    today: () => '2026-11-23',
    rulesOff: () => ['name-yo'],
    clock: () => 0,
  });
  return { store, threads, last: () => threads.at(-1) as FakeThread, get: store.state.getState };
}

const file = (size = 10) => Object.assign(new Blob(['x'.repeat(size)]), { name: 'реестр.csv' });

const opened = (doubt: null | 'no-name'): RegisterReply => ({
  kind: 'opened',
  opened: {
    columns: { headRow: 0, fields: doubt ? [null, 'snils'] : ['fullName', 'snils'], doubt, register: 'employee' },
    previews: [],
    rows: 1,
    origin: { kind: 'pasted' },
  },
});
const person = (row: number) => ({ row, lastName: 'Ли', firstName: 'Анна', middleName: '' });
const summary = {
  people: 2,
  rows: { error: 0, warning: 0, info: 0 },
  byRule: {},
  pairs: 1,
  skipped: 0,
  serialDates: 0,
  lostZeros: 0,
  missing: [],
};
const pair = { a: person(2), b: person(3), score: 0.9, reasons: [] };

describe('the register on the desk', () => {
  it('goes straight to the check when the columns are sure', () => {
    const { store, last, get } = desk();
    store.actions.openFile(file());
    expect(get()).toMatchObject({ phase: 'reading', name: 'реестр.csv' });
    last().reply(opened(null));
    expect(get().phase).toBe('checking');
    expect(last().asked[1]).toMatchObject({ kind: 'check', today: '2026-11-23', off: ['name-yo'], register: 'employee' });
    last().reply({ kind: 'progress', share: 0.5 });
    last().reply({ kind: 'pairs', pairs: [pair] });
    // What has come so far is shown when all of it is there.
    expect(get()).toMatchObject({ share: 0.5, pairs: [] });
    last().reply({ kind: 'done', summary });
    expect(get()).toMatchObject({ phase: 'done', pairs: [pair], summary });
  });

  it('asks for the columns when they are not sure, and checks only what makes sense', () => {
    const { store, last, get } = desk();
    store.actions.openText('x');
    last().reply(opened('no-name'));
    expect(get().phase).toBe('columns');
    store.actions.check();
    expect(get().phase).toBe('columns');
    store.actions.setField(0, 'lastName');
    store.actions.setRegister('pupil');
    store.actions.check();
    expect(last().asked[1]).toMatchObject({ columns: { fields: ['lastName', 'snils'] }, register: 'pupil' });
  });

  it('ends the thread when it is told to stop, and begins anew with the same file', () => {
    const { store, threads, last, get } = desk();
    store.actions.openFile(file());
    last().reply(opened(null));
    store.actions.cancel();
    expect(threads[0]?.ended).toBe(true);
    expect(get().phase).toBe('columns');
    // What the ended thread still says is not heard.
    threads[0]?.reply({ kind: 'done', summary });
    expect(get().phase).toBe('columns');
    store.actions.check();
    expect(threads).toHaveLength(2);
    expect(last().asked.map(({ kind }) => kind)).toEqual(['open-file', 'check']);
    last().reply(opened(null));
    expect(get().phase).toBe('checking');
    store.actions.cancel();
    store.actions.openFile(file());
    store.actions.cancel();
    expect(get()).toMatchObject({ phase: 'idle', name: '', preview: null });
    expect(threads.every(({ ended }) => ended)).toBe(true);
  });

  it('says what is wrong, also when the thread dies or the file is too large to begin with', () => {
    const { store, threads, last, get } = desk();
    store.actions.openFile(file());
    last().reply({ kind: 'failed', problem: 'encrypted' });
    expect(get()).toMatchObject({ phase: 'failed', problem: 'encrypted', name: 'реестр.csv' });
    store.actions.openFile(file());
    last().die();
    expect(get()).toMatchObject({ phase: 'failed', problem: 'unreadable' });
    store.actions.openFile(Object.defineProperty(Object.assign(new Blob([]), { name: 'все.xlsx' }), 'size', { value: 200_000_000 }));
    expect(get()).toMatchObject({ phase: 'failed', problem: 'too-large', name: 'все.xlsx' });
    expect(threads).toHaveLength(2);
  });

  it('hides a pair that is none until it is brought back, and forgets everything at once', () => {
    const { store, last, get } = desk();
    store.actions.openText('x');
    last().reply(opened(null));
    last().reply({ kind: 'pairs', pairs: [pair] });
    last().reply({ kind: 'done', summary });
    store.actions.dismiss(pair);
    expect([...get().dismissed]).toEqual([pairKey(pair)]);
    store.actions.bringBack();
    expect(get().dismissed.size).toBe(0);
    store.actions.forget();
    expect(get()).toMatchObject({ phase: 'idle', pairs: [], faults: [], summary: null });
    expect(last().ended).toBe(true);
  });

  it('works with the real other side', async () => {
    const answers: Promise<void>[] = [];
    const store = createRegisterStore({
      start(onReply) {
        const answer = serveRegister(onReply);
        return { ask: (request) => answers.push(answer(request)), end: () => {} };
      },
      today: () => '2026-11-23',
      rulesOff: () => [],
      clock: () => 0,
    });
    store.actions.openText('Фамилия\tИмя\nЛи\tАнна\nЛи\tAнна');
    while (answers.length > 0) await answers.shift();
    const { phase, faults, summary: found } = store.state.getState();
    expect(phase).toBe('done');
    expect(found?.people).toBe(2);
    expect(faults.find(({ person: { row } }) => row === 3)?.issues.map(({ rule }) => rule)).toContain('name-latin');
  });
});
