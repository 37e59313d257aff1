import { describe, expect, it } from 'vitest';
import type { ListsReply, ListsRequest } from '@/utils/app/lists/lists-protocol';
import { createListsStore } from '@/utils/app/lists/lists-store';
import { serveLists } from '@/utils/app/lists/serve-lists';

const REGISTER =
  'Фамилия\tИмя\tОтчество\tДата рождения\tПочта\nСемёнова\tАнна\tИльинична\t01.02.1980\ta@pochta.example\nЮркова\tМария\tОлеговна\t09.09.1990\t';
const SENT = 'ФИО сотрудника\tДата рождения\tПочта на Госуслугах\nСеменова Анна Ильинична\t01.02.1980\ta@pochta.example';

function open(real = true) {
  const answers: Promise<void>[] = [];
  const threads: { asked: ListsRequest[]; reply(reply: ListsReply): void; fail(): void; ended: boolean }[] = [];
  let now = 0;
  const store = createListsStore({
    start(onReply, onFailure) {
      const answer = serveLists(onReply);
      const thread = { asked: [] as ListsRequest[], reply: onReply, fail: onFailure, ended: false };
      threads.push(thread);
      return {
        ask: (request) => {
          thread.asked.push(request);
          if (real) answers.push(answer(request));
        },
        end: () => {
          thread.ended = true;
        },
      };
    },
    today: () => '2026-11-26',
    clock: () => now,
  });
  return {
    ...store,
    threads,
    get: store.state.getState,
    later: (ms: number) => {
      now += ms;
    },
    async settle() {
      while (answers.length > 0) await answers.shift();
    },
  };
}

describe('two lists', () => {
  it('give what was sent to be compared card by card, with a register beside it or without', async () => {
    const { actions, settle } = open();
    expect(await actions.collect()).toBeNull();
    actions.openText('sent', SENT);
    await settle();
    const [rows] = await Promise.all([actions.collect(), settle()]);
    const own = { lastName: 'Семенова', firstName: 'Анна', middleName: 'Ильинична', birthDate: '01.02.1980', email: 'a@pochta.example' };
    expect(rows).toEqual([own]);
    actions.openText('register', REGISTER);
    await settle();
    actions.compare();
    await settle();
    expect(await actions.collect()).toEqual([own]);
    actions.forget();
    expect(await actions.collect()).toBeNull();
  });

  it('give nothing when the thread dies meanwhile', async () => {
    const { actions, settle, threads } = open();
    actions.openText('sent', SENT);
    await settle();
    const rows = actions.collect();
    threads.at(-1)?.fail();
    expect(await rows).toBeNull();
  });

  it('are read, compared and forgotten', async () => {
    const { actions, get, settle, threads } = open();
    actions.openText('register', REGISTER);
    actions.openText('sent', SENT);
    await settle();
    expect(get().lists).toMatchObject({ register: { phase: 'ready' }, sent: { phase: 'ready' } });
    actions.compare();
    expect(get().phase).toBe('comparing');
    await settle();
    expect(get()).toMatchObject({ phase: 'done', people: { register: 2, sent: 1 } });
    expect(get().results.map(({ verdict }) => verdict)).toEqual(['differs', 'register-only']);
    actions.forget();
    expect(get()).toMatchObject({ phase: 'gather', results: [], lists: { register: { phase: 'empty' } } });
    expect(threads.every(({ ended }) => ended)).toBe(true);
  });

  it('messages one after the other are a list too', async () => {
    const { actions, get, settle } = open();
    actions.openText('sent', 'Семенова Анна Ильинична, 01.02.1980, a@pochta.example\n\nЮркова Мария Олеговна 09.09.1990');
    await settle();
    expect(get().lists.sent).toMatchObject({ phase: 'ready', messages: true, preview: { rows: 2 } });
  });

  it('asks for columns that are in doubt, and does not compare without a name', async () => {
    const { actions, get, settle } = open();
    actions.openText('sent', SENT);
    actions.openText('register', 'Кто\tКогда родился\n1\t01.02.1980\n2\t03.04.1990');
    await settle();
    expect(get()).toMatchObject({ phase: 'columns', looked: 'register' });
    actions.compare();
    expect(get().phase).toBe('columns');
    actions.setField(0, 'lastName');
    actions.gather();
    actions.compare();
    await settle();
    expect(get().phase).toBe('done');
  });

  it('takes decisions back one by one', async () => {
    const { actions, get, settle } = open();
    actions.openText('register', REGISTER);
    actions.openText('sent', 'Фамилия\tИмя\tОтчество\nЮркова\tМария\tОлеговна');
    await settle();
    actions.compare();
    await settle();
    const [unsure] = get().results;
    expect(unsure?.verdict).toBe('unsure');
    actions.decide(unsure?.key ?? '', { kind: 'nobody' });
    expect(get().results.map(({ verdict }) => verdict)).toContain('sent-only');
    actions.undo();
    expect(get().results[0]?.verdict).toBe('unsure');
  });
});

describe('what can go wrong', () => {
  it('a file that is none leaves the other list alone', async () => {
    const { actions, get, settle } = open();
    actions.openText('register', REGISTER);
    actions.openFile('sent', Object.assign(new Blob(['%PDF-1.7']), { name: 'ответы.pdf' }));
    await settle();
    expect(get().lists).toMatchObject({ register: { phase: 'ready' }, sent: { phase: 'failed', problem: 'no-table', name: 'ответы.pdf' } });
  });

  it('a thread that dies while reading is told of that list', () => {
    const { actions, get, threads } = open(false);
    actions.openText('sent', SENT);
    threads[0]?.fail();
    expect(get().lists.sent).toMatchObject({ phase: 'failed', problem: 'unreadable' });
  });

  it('stopping a comparison keeps the lists, and the next one reads them again', async () => {
    const { actions, get, settle, threads } = open();
    actions.openText('register', REGISTER);
    actions.openText('sent', SENT);
    await settle();
    actions.compare();
    actions.cancel();
    expect(get()).toMatchObject({ phase: 'gather', lists: { register: { phase: 'ready' } } });
    actions.compare();
    await settle();
    expect(get().phase).toBe('done');
    expect(threads.at(-1)?.asked.map(({ kind }) => kind)).toEqual(['open-text', 'open-text', 'compare']);
  });

  it('tells how long it will take', () => {
    const { actions, get, threads, later } = open(false);
    actions.openText('sent', SENT);
    later(4000);
    threads[0]?.reply({ kind: 'progress', share: 0.25 });
    expect(get()).toMatchObject({ share: 0.25, left: 12_000 });
  });
});
