import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSent } from '@/utils/app/lists/find-sent';
import { forgetSentList, keepSentList, type SentRow, sentList } from '@/utils/app/lists/sent-list';
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
    ['is surely one row', [OTHER, OWN], OWN, 0],
    ['sent the same twice', [OWN, OTHER, { ...OWN }], OWN, 0],
    ['may be of a row without a date', [OTHER, UNDATED], null, 1],
    ['is not in it', [OTHER], null, 0],
    ['is a twin of one who is', [{ ...OWN, firstName: 'Мария', email: 'm@pochta.example' }], null, 0],
  ] as const)('%s', (_, sent, sure, choices) => {
    const found = findSent(CARD, sent);
    expect(found.sure).toEqual(sure);
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
    expect(await keepSentList(worker, [OWN, OTHER])).toBe('kept');
    expect(await sentList(worker)).toEqual([OWN, OTHER]);
    await worker.saveDraft('sent-list', [null, 7, { email: 5 }, OWN, {}]);
    expect(await sentList(worker)).toEqual([OWN]);
    expect(await forgetSentList(worker)).toBe(true);
    expect(await sentList(worker)).toEqual([]);
    expect(
      await keepSentList(
        worker,
        Array.from({ length: 5000 }, () => OWN),
      ),
    ).toBe('too-long');
  });
});

describe('a card that is opened', () => {
  async function opened(sent: readonly SentRow[], pasted = '') {
    const fake = fakePorts(cardOf({ ...CLEAN, birthDate: '14.05.1986' }));
    await keepSentList(fake.worker, sent);
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
    expect(get()).toMatchObject({ compared: true, sentChoices: [] });
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
    expect(get()).toMatchObject({ pasted: '', sentChoices: [UNDATED] });
    view.actions.chooseSent(UNDATED);
    await settled();
    expect(get().sentChoices).toEqual([]);
    expect(get().comparison?.fields.find(({ field }) => field === 'lastName')?.state).toBe('equal');
  });

  it('leaves alone what she has pasted herself', async () => {
    const { get } = await opened([OWN], 'Иванова Анна Петровна');
    expect(get().pasted).toBe('Иванова Анна Петровна');
  });
});
