import { expect, it } from 'vitest';
import { createRowJudge } from '@/utils/app/register/rows-at-fault';
import type { Person } from '@/utils/domain/person';

const row = (lastName: string, firstName: string, birthDate = '01.02.1980'): Person => ({
  lastName,
  firstName,
  middleName: 'Ильич',
  birthDate,
});

it('finds rows with faults of the data, says nothing of what the list does not show', async () => {
  const judge = createRowJudge(async () => {});
  const people = [
    row('Петров', 'Алекс\u0061ндр'),
    row('Петров', 'Иван'),
    row('Ааааа', 'Иван'),
    row('Лыткин', 'Иван', '31.02.1980'),
    row('Петр0в', 'Иван'),
  ];
  const found = await judge(people, '2026-11-26', []);
  expect(found.map(({ row: at, issues }) => [at, issues[0]?.field])).toEqual([
    [0, 'firstName'],
    [2, 'lastName'],
    [3, 'birthDate'],
    [4, 'lastName'],
  ]);
  expect(found[0]?.texts.firstName).toBe('Алекс\u0061ндр');
  expect(found.flatMap(({ issues }) => issues.map(({ field }) => field))).not.toContain('snils');
});

it('judges a row once, lets the page take its turn, and judges anew when rules change', async () => {
  let rests = 0;
  const judge = createRowJudge(async () => {
    rests += 1;
  });
  const people = Array.from({ length: 100 }, (_, at) => row('Петров', 'Иван', `01.02.${1950 + (at % 50)}`));
  await judge(people, '2026-11-26', []);
  expect(rests).toBe(5);
  await judge(people, '2026-11-26', []);
  expect(rests).toBe(5);
  const latin = [row('Петров', 'Алекс\u0061ндр')];
  const [found] = await judge(latin, '2026-11-26', []);
  const rules = found?.issues.map(({ rule }) => rule) ?? [];
  expect(rules).not.toEqual([]);
  expect(await judge(latin, '2026-11-26', rules)).toEqual([]);
});

it('stops at a list that can be read', async () => {
  const judge = createRowJudge(async () => {});
  const people = Array.from({ length: 200 }, (_, at) => row('Петр0в', 'Иван', `01.02.${1930 + (at % 70)}`));
  expect(await judge(people, '2026-11-26', [])).toHaveLength(50);
});
