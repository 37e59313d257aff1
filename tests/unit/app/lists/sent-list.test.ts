import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSent } from '@/utils/app/lists/find-sent';
import { standingsOf } from '@/utils/app/lists/row-standing';
import { forgetSentList, keepSentList, schoolList } from '@/utils/app/lists/sent-list';
import type { SentRow } from '@/utils/domain/lists';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import { sentMessage } from '@/utils/text/ru/sent-list';
import { CLEAN, cardOf, fakePorts, openStores, settled } from '../fake-ports';

const OWN: SentRow = {
  lastName: 'Иванова',
  firstName: 'Анна',
  middleName: 'Петровна',
  birthDate: '14.05.1986',
  email: 'a.ivanova@yandex.ru',
};
const OTHER: SentRow = { lastName: 'Лыткин', firstName: 'Иван', middleName: 'Ильич', birthDate: '02.03.1965' };
const UNDATED: SentRow = { lastName: 'Иванова', firstName: 'Анна', middleName: 'Петровна' };

describe('the person of a card in the list', () => {
  const CARD = cardOf({ ...CLEAN, birthDate: '14.05.1986' });
  it.each([
    ['is surely one row', [OTHER, OWN], 1, 0],
    ['sent the same twice', [OWN, OTHER, { ...OWN }], 0, 0],
    ['may be of a row without a date', [OTHER, UNDATED], null, 1],
    ['is not in it', [OTHER], null, 0],
    ['is a twin of one who is', [{ ...OWN, firstName: 'Мария', email: 'm@pochta.example' }], null, 0],
  ] as const)('%s', (_, sent, sure, choices) => {
    const found = findSent(CARD, sent);
    expect(found.sure).toBe(sure);
    expect(found.choices).toHaveLength(choices);
  });
});

it('a row reads as the message that it becomes', () => {
  const name = (words: string) => fc.constantFrom(...words.split(' '));
  fc.assert(
    fc.property(
      fc.record({
        lastName: name('Иванова Семёнов Ощепкова Ли Гайнуллин'),
        firstName: name('Анна Пётр Гульназ Рафис Ольга'),
        middleName: name('Петровна Ильич Фаритовна Рафисович Львовна'),
        birthDate: name('14.05.1986 01.02.1990 30.12.1999'),
        email: name('a@pochta.example b.c@yandex.ru'),
        snils: fc.constantFrom('112-233-445 95', '123-456-789 64'),
      }),
      (row) => {
        const { values } = parsePasted(sentMessage(row), '2026-11-26');
        const { snils, ...others } = row;
        expect(values).toMatchObject(others);
        expect(values.snils?.replace(/\D/gu, '')).toBe(snils.replace(/\D/gu, ''));
      },
    ),
  );
});

describe('the kept list', () => {
  it('is kept, read whatever stands there, and forgotten', async () => {
    const { worker } = fakePorts();
    expect(await keepSentList(worker, [OWN, OTHER], 'a')).toBe('kept');
    expect(await schoolList(worker)).toEqual({ id: 'a', rows: [OWN, OTHER], steps: {} });
    await worker.saveDraft('sent-list', [null, 7, { email: 5 }, OWN]);
    expect((await schoolList(worker))?.rows).toEqual([{}, {}, {}, OWN]);
    await worker.saveDraft('list-steps', { id: 'a', steps: { 1: { card: 'equal', url: 'u' }, 2: { card: 'odd', url: 'u' }, x: 7 } });
    expect((await schoolList(worker))?.steps).toEqual({ 1: { card: 'equal', url: 'u' } });
    expect(await forgetSentList(worker)).toBe(true);
    expect(await schoolList(worker)).toBeNull();
    const people = (length: number) => Array.from({ length }, () => OWN);
    expect(await keepSentList(worker, people(6000), 'b')).toBe('kept');
    expect(await keepSentList(worker, people(20_000), 'c')).toBe('too-long');
    expect((await schoolList(worker))?.id).toBe('b');
  });

  it('is not kept where the worker refuses', async () => {
    const { worker } = fakePorts();
    expect(await keepSentList({ ...worker, saveDraft: () => Promise.reject(new Error('refused')) }, [OWN], 'a')).toBe('not-stored');
  });
});

describe('a card that is opened', () => {
  async function opened(sent: readonly SentRow[], pasted = '') {
    const fake = fakePorts(cardOf({ ...CLEAN, birthDate: '14.05.1986' }));
    await keepSentList(fake.worker, sent, 'a');
    const { card, view } = openStores(fake);
    card.actions.cardChanged(fake.page.card);
    await view.actions.reload();
    if (pasted !== '') view.actions.setPasted(pasted);
    await view.actions.compareWithList();
    await settled();
    return { view, get: view.state.getState, fake };
  }

  it('is compared by itself; nothing is written', async () => {
    const { get, fake } = await opened([OTHER, OWN]);
    expect(get()).toMatchObject({ compared: true, listed: { kind: 'row', row: 1 } });
    expect(fake.calls.written).toEqual([]);
  });

  it('shows what differs from the list', async () => {
    const { get } = await opened([{ ...OWN, email: 'other@pochta.example' }]);
    expect(
      get()
        .comparison?.fields.filter(({ state }) => state === 'differs')
        .map(({ field }) => field),
    ).toEqual(['email']);
  });

  it('waits for a choice where it is not sure', async () => {
    const { view, get } = await opened([UNDATED, OTHER]);
    expect(get()).toMatchObject({ pasted: '', listed: { kind: 'choices', rows: [0] } });
    view.actions.chooseSent(0);
    await settled();
    expect(get().listed).toEqual({ kind: 'row', row: 0 });
    expect(get().comparison?.fields.find(({ field }) => field === 'lastName')?.state).toBe('equal');
  });

  it('leaves alone what she has pasted herself', async () => {
    const { get } = await opened([OWN], 'Иванова Анна Петровна');
    expect(get()).toMatchObject({ pasted: 'Иванова Анна Петровна', listed: null });
  });

  it('is told to be of nobody in the list', async () => {
    expect((await opened([OTHER])).get()).toMatchObject({ pasted: '', listed: { kind: 'none' } });
  });

  it('leaves its step in the list: compared, mended, saved', async () => {
    const { view, get, fake } = await opened([OTHER, { ...OWN, email: 'other@pochta.example' }]);
    const step = async () => {
      await view.actions.noteListed();
      await view.actions.reload();
      return get().school?.steps[1]?.card;
    };
    expect(await step()).toBe('differs');
    await view.actions.put('email', 'other@pochta.example');
    await settled();
    expect(await step()).toBe('mended');
    if (fake.page.card) fake.page.card = { ...fake.page.card, mode: 'view' };
    await view.actions.focusField('email');
    expect(await step()).toBe('saved');
  });
});

describe('the rows of a register', () => {
  const person = ({ lastName = '', firstName = '', middleName = '', birthDate = '' }: SentRow) => ({
    lastName,
    firstName,
    middleName,
    birthDate,
  });
  const school = (rows: readonly SentRow[], steps = {}) => ({ id: 'a', rows, steps });
  const standing = (row: SentRow, sent: readonly SentRow[], steps = {}, saved: readonly string[] = []) =>
    standingsOf([person(row)], school(sent, steps), new Set(saved))[0];

  it.each([
    ['sent and to be compared', OWN, [OTHER, OWN], {}, [], 'to-compare'],
    ['another letter in the row', { ...OWN, lastName: 'Ивановa' }, [OWN], {}, [], 'differs'],
    ['nothing sent', OWN, [OTHER], {}, [], 'not-sent'],
    ['one without a date', OWN, [UNDATED], {}, [], 'choose'],
    ['compared and equal', OWN, [OWN], { 0: { card: 'equal', url: 'u' } }, [], 'done'],
    ['the card differs where the row does not show it', OWN, [OWN], { 0: { card: 'differs', url: 'u' } }, [], 'differs'],
    ['mended in the form only', OWN, [OWN], { 0: { card: 'mended', url: 'u' } }, [], 'to-save'],
    ['mended, and its saving was seen', OWN, [OWN], { 0: { card: 'mended', url: 'u' } }, ['u'], 'done'],
  ] as const)('%s: %s', (_, row, sent, steps, saved, expected) => {
    expect(standing(row, sent, steps, saved)).toBe(expected);
  });

  it('never says of a second record that nothing was sent', () => {
    const rows = [OWN, { ...OWN, firstName: 'Аннa' }].map(person);
    expect(standingsOf(rows, school([OWN]), new Set())).toEqual(['to-compare', 'differs']);
  });

  it('says the same in any order', () => {
    const people = [OWN, OTHER, { ...OTHER, lastName: 'Лыткина' }].map(person);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        const straight = standingsOf(people, school([OTHER, OWN]), new Set());
        const turned = standingsOf(
          order.map((at) => people[at] as (typeof people)[number]),
          school([OWN, OTHER]),
          new Set(),
        );
        expect(turned).toEqual(order.map((at) => straight[at]));
      }),
    );
  });
});
