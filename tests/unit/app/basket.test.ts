import { describe, expect, it } from 'vitest';
import {
  addToBasket,
  type BasketItem,
  basketGaps,
  commonClaims,
  moveInBasket,
  parseBasket,
  removeFromBasket,
  takePersonEdits,
} from '@/utils/app/ticket/basket';
import { mergeDifferences, proposeMerge } from '@/utils/app/ticket/merge-cards';

const item = (id: string, patch: Partial<BasketItem> = {}): BasketItem => ({
  id,
  person: {
    fullName: `Иванова ${{ a: 'Анна', b: 'Белла', c: 'Вера' }[id] ?? 'Ли'}`,
    profile: 'employee',
    birthDate: '01.01.2000',
    email: `${id}@pochta.example`,
  },
  claims: ['data-verified'],
  ...patch,
});
const ids = (items: readonly BasketItem[]) => items.map(({ id }) => id).join('');

describe('basket', () => {
  const three = ['a', 'b', 'c'].map((id) => item(id));

  it('adds, renews in place, removes', () => {
    expect(ids(addToBasket(three, item('d')))).toBe('abcd');
    const renewed = addToBasket(three, item('b', { claims: [] }));
    expect(ids(renewed)).toBe('abc');
    expect(renewed[1]?.claims).toEqual([]);
    expect(ids(removeFromBasket(three, 'b'))).toBe('ac');
    expect(ids(removeFromBasket(three, 'x'))).toBe('abc');
  });

  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('moves %s by %i → %s', (id, by, order) => {
    expect(ids(moveInBasket(three, id, by))).toBe(order);
  });

  it('claims for all only what holds for each', () => {
    expect(commonClaims(three)).toEqual(['data-verified']);
    expect(commonClaims([...three, item('d', { claims: ['no-duplicates'] })])).toEqual([]);
    expect(commonClaims([])).toEqual([]);
  });

  it('gives the link of the card to the entry of a file that waits for it, and takes nobody in twice', () => {
    const born = { fullName: 'Королёва Алёна  Петровна', birthDate: '17.05.1987' };
    const pair: BasketItem[] = [
      { id: 'hand-1', person: born, claims: [] },
      { id: 'hand-2', person: { ...born, fullName: 'Королева Алена Петровна' }, claims: [] },
    ];
    const card = (n: number, fullName: string, birthDate = '1987-05-17'): BasketItem => ({
      id: `https://a.example/${n}`,
      person: { fullName, birthDate, link: `https://a.example/${n}` },
      claims: [],
    });
    const one = addToBasket(pair, card(1, 'Королёва Алёна Петровна'));
    const both = addToBasket(one, card(2, 'Королева Алена Петровна'));
    expect(both.map(({ person }) => person.link)).toEqual(['https://a.example/1', 'https://a.example/2']);
    expect(addToBasket(both, card(2, 'Королева Алена Петровна'))).toHaveLength(2);
    expect(addToBasket(pair, card(3, 'Королева Алена Петровна', '18.05.1987'))).toHaveLength(3);
    expect(addToBasket(both, card(3, 'Королева Алена Петровна'))).toHaveLength(3);
    const twins: BasketItem[] = pair.map((item) => ({ ...item, person: born }));
    const filled = [4, 5].reduce((items, n) => addToBasket(items, card(n, 'Королёва Алёна Петровна')), twins);
    expect(filled.map(({ id }) => id)).toEqual(['https://a.example/4', 'https://a.example/5']);
  });

  it('tells what each person lacks, and nothing of the common part', () => {
    const people = [item('a').person, { fullName: 'Ли Анна' }, {}];
    const gaps = basketGaps('role', { people });
    const labels = gaps.map((items) => items.map(({ label }) => label));
    expect(gaps[1]?.[1]).toEqual({ path: 'people.1.birthDate', label: 'дата рождения' });
    expect(labels[0]).toEqual(['подсистема ЭПОС', 'роль в подсистеме']);
    expect(labels[1]).toEqual(['профиль', 'дата рождения', 'почта на Госуслугах', 'подсистема ЭПОС', 'роль в подсистеме']);
    expect(labels[2]?.[0]).toBe('ФИО');
  });

  it('keeps what was typed about a person with that person', () => {
    const edits = { kind: null, values: { 'people.1.role': 'Директор', description: 'Беда' } };
    const taken = takePersonEdits(three, edits);
    expect(taken.edits).toEqual({ kind: null, values: { description: 'Беда' } });
    expect(removeFromBasket(taken.items, 'a').map(({ person }) => person.role)).toEqual(['Директор', undefined]);
  });

  it('survives what was stored', () => {
    expect(parseBasket(JSON.parse(JSON.stringify(three)))).toEqual(three);
    expect(
      parseBasket([
        null,
        3,
        {},
        { id: 'a', person: [], claims: [] },
        { id: 'a', person: { email: 1 }, claims: [] },
        { id: 'a', person: {}, claims: ['x'] },
      ]),
    ).toEqual([]);
    expect(parseBasket('x')).toEqual([]);
  });
});

describe('merge of two cards', () => {
  const short = { fullName: 'Иванова Т. Т.', birthDate: '', link: 'https://a.example/1' };
  const full = { fullName: 'Иванова Тест Тестовна', birthDate: '01.01.2000', email: 'a@b.example', link: 'https://a.example/2' };

  it('proposes that the fuller one stays', () => {
    expect(proposeMerge(short, full).onto).toEqual({ fullName: full.fullName, birthDate: full.birthDate, link: full.link });
    expect(proposeMerge(full, short)).toEqual(proposeMerge(short, full));
    expect(proposeMerge(full, { ...full, link: 'x' }).onto.link).toBe(full.link);
  });

  it('shows what differs, letter by letter', () => {
    const differences = mergeDifferences({ ...full, fullName: 'Ивановa Тест Тестовна' }, full);
    expect(differences.map(({ part }) => part)).toEqual(['fullName']);
    expect(differences[0]?.letters.parts.find(({ kind }) => kind === 'changed')).toMatchObject({ card: 'a', source: 'а', note: 'latin' });
    expect(mergeDifferences(full, full)).toEqual([]);
    expect(mergeDifferences(short, full).map(({ part }) => part)).toEqual(['fullName', 'birthDate', 'email']);
  });
});
