import { describe, expect, it } from 'vitest';
import { compareLists, type ListResult } from '@/utils/app/lists/compare-lists';
import { type Decision, decided } from '@/utils/app/lists/decide';
import { withoutRepeats } from '@/utils/app/lists/last-word';
import { resultSheet } from '@/utils/app/lists/list-export';
import { countVerdicts, searchTextOf, sentRow, viewOfList, WHOLE_LIST } from '@/utils/app/lists/list-view';
import { peopleOf } from '@/utils/register/people-of';
import { recognizeColumns } from '@/utils/register/recognize-columns';

const HEAD = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'СНИЛС', 'Электронная почта'];

/** Rows «Фамилия Имя Отчество, дата, СНИЛС, почта»; «-» = nothing. */
function listOf(...lines: readonly string[]) {
  const rows = lines.map((line) => {
    const [name = '', ...more] = line.split(',').map((part) => part.trim().replace(/^-$/, ''));
    const [last = '', first = '', ...middle] = name.split(' ');
    return [last, first, middle.join(' '), ...more];
  });
  const table = [HEAD, ...rows];
  return peopleOf(table, recognizeColumns(table), '2026-11-26').people;
}

const compare = (register: readonly string[], sent: readonly string[]) =>
  compareLists(listOf(...register), listOf(...sent), { onProgress: () => {} });
const told = (results: readonly ListResult[]) =>
  results.map(({ register, sent, verdict }) => `${register?.row ?? '·'} ${sent?.row ?? '·'} ${verdict}`);

const OTHER = 'Тиунова Зоя Павловна, 05.05.1971, -, zt@pochta.example';

describe('one person in both lists', () => {
  const verdictOf = (record: string, answer: string) => {
    const [result] = compare([record, OTHER], [answer, OTHER]).filter(({ register }) => register?.row === 2);
    return [
      result?.verdict,
      ...(result?.differences.map(({ field }) => field) ?? []),
      ...(result?.lacking.map((field) => `-${field}`) ?? []),
    ];
  };
  const RECORD = 'Семёнова Анна Ильинична, 01.02.1980, 112-233-445 95, a@pochta.example';

  it.each([
    ['all is equal', RECORD, RECORD, ['equal']],
    ['blanks and small letters are the sender’s', RECORD, 'семёнова анна ильинична, 1980-02-01, 11223344595, a@pochta.example', ['equal']],
    ['СНИЛС is desirable only', RECORD, 'Семёнова Анна Ильинична, 01.02.1980, -, a@pochta.example', ['equal']],
    ['ё', RECORD, 'Семенова Анна Ильинична, 01.02.1980, 112-233-445 95, a@pochta.example', ['differs', 'lastName']],
    ['a Latin letter', 'Семёнова Aнна Ильинична, 01.02.1980, -, a@pochta.example', RECORD, ['differs', 'firstName', 'snils']],
    ['another mailbox', RECORD, 'Семёнова Анна Ильинична, 01.02.1980, 112-233-445 95, b@pochta.example', ['differs', 'email']],
    ['no date', RECORD, 'Семёнова Анна Ильинична, -, 112-233-445 95, a@pochta.example', ['too-little', '-birthDate']],
    [
      'no patronymic where the record has one',
      RECORD,
      'Семёнова Анна, 01.02.1980, 112-233-445 95, a@pochta.example',
      ['too-little', '-middleName'],
    ],
    ['no patronymic at all', 'Ли Анна, 01.02.1980, -, a@pochta.example', 'Ли Анна, 01.02.1980, -, a@pochta.example', ['equal']],
    ['the record has no mailbox', 'Семёнова Анна Ильинична, 01.02.1980', RECORD, ['differs', 'email', 'snils']],
  ])('%s', (_, record, answer, expected) => {
    expect(verdictOf(record, answer)).toEqual(expected);
  });
});

describe('a register without a column', () => {
  /** Контингент itself exports no more than names, date and organisation. */
  const short = (...lines: readonly string[]) => {
    const table = [HEAD.slice(0, 4), ...lines.map((line) => line.split(/[ ,]+/u))];
    return peopleOf(table, recognizeColumns(table), '2026-11-26').people;
  };
  const record = short('Семёнова Анна Ильинична 01.02.1980', 'Тиунова Зоя Павловна 05.05.1971');
  const resultOf = (answer: string) =>
    compareLists(record, listOf(answer, OTHER), { onProgress: () => {} }).find(({ register }) => register?.row === 2);

  it.each([
    ['sent all', 'Семёнова Анна Ильинична, 01.02.1980, 112-233-445 95, a@pochta.example', 'unseen', [], ['email', 'snils']],
    ['sent no СНИЛС', 'Семёнова Анна Ильинична, 01.02.1980, -, a@pochta.example', 'unseen', [], ['email']],
    ['sent no mailbox', 'Семёнова Анна Ильинична, 01.02.1980, 112-233-445 95, -', 'too-little', ['email'], ['snils']],
    ['differs besides', 'Семенова Анна Ильинична, 01.02.1980, -, a@pochta.example', 'differs', [], ['email']],
  ])('%s: nobody is asked for what he has sent, and nothing unread is called equal', (_, answer, verdict, lacking, unseen) => {
    const result = resultOf(answer);
    expect(result).toMatchObject({ verdict, lacking });
    expect(result?.unseen.toSorted()).toEqual(unseen);
  });

  it('says so in the exported sheet', () => {
    const result = resultOf('Семёнова Анна Ильинична, 01.02.1980, -, a@pochta.example');
    expect(resultSheet(result ? [result] : []).rows[1]?.join(' | ')).toContain('Нет столбца в реестре: Электронная почта');
  });
});

describe('who has answered twice', () => {
  const twice = (...answers: readonly string[]) =>
    compare(['Семёнова Анна Ильинична, 01.02.1980, 112-233-445 95, old@pochta.example', OTHER], [...answers, OTHER]).find(
      ({ register }) => register?.row === 2,
    );
  const FIRST = 'Семёнова Анна Ильинична, 01.02.1980, 112-233-445 95, old@pochta.example';

  it('is compared with his last word', () => {
    const result = twice(FIRST, 'семёнова анна ильинична, 1980-02-01, 11223344595, new@pochta.example');
    expect(result).toMatchObject({ verdict: 'differs', disagree: ['email'], again: [3] });
    expect(result?.differences.map(({ field, source }) => `${field} ${source}`)).toEqual(['email new@pochta.example']);
    expect(result?.sent?.values.lastName).toBe('Семёнова');
  });

  it('may add what was missing', () => {
    const result = twice('Семёнова Анна Ильинична, 01.02.1980, -, -', 'Семёнова Анна Ильинична, 01.02.1980, -, old@pochta.example');
    expect(result).toMatchObject({ verdict: 'equal', disagree: [] });
    expect(result?.again).toHaveLength(1);
  });

  it.each([
    ['семёнова анна ильинична', 'Семёнова Анна Ильинична'],
    ['СЕМЁНОВА-ПЕТРОВА АННА МУСА КЫЗЫ', 'Семёнова-Петрова Анна Муса кызы'],
    ['Семёнова анна Ильинична', 'Семёнова Анна Ильинична'],
    ['О’Коннор Патрик Ильич', 'О’Коннор Патрик Ильич'],
    ['СемЁнова Анна Ильинична', 'СемЁнова Анна Ильинична'],
  ])('is kept with the capitals of a name: %s', (typed, kept) => {
    const [row] = listOf(`${typed}, 01.02.1980, -, A@pochta.example`);
    const { lastName, firstName, middleName, email } = (row && sentRow(row)) ?? {};
    expect([lastName, firstName, middleName, email].join(' ')).toBe(`${kept} A@pochta.example`);
  });

  it('is one row of the list that is kept card by card; namesakes and twins are two', () => {
    const kept = (...lines: readonly string[]) => withoutRepeats(listOf(...lines)).map(({ row, values }) => `${row} ${values.email ?? ''}`);
    expect(kept(FIRST, OTHER, FIRST.replace('old@', 'new@'))).toEqual(['2 new@pochta.example', '3 zt@pochta.example']);
    expect(kept(FIRST, FIRST.replace('01.02', '17.11').replace(/112.*/u, '-, b@pochta.example'))).toHaveLength(2);
    expect(kept(FIRST, FIRST.replace('Анна', 'Алла'))).toHaveLength(2);
    expect(kept(FIRST.replace('112-233-445 95', '-'), FIRST.replace('112-233-445 95', '-').replace('Анна', 'Инна'))).toHaveLength(2);
  });
});

describe('a whole school', () => {
  const REGISTER = [
    'Семёнова Анна Ильинична, 01.02.1980, 112-233-445 95, a@pochta.example',
    'Петров Иван Ильич, 03.04.1985, -, petrov@pochta.example',
    'Королёва Алёна Петровна, 17.05.1987, 087-654-303 00, k@pochta.example',
    'Королева Алена Петровна, 17.05.1987, -, -',
    'Юркова Мария Олеговна, 09.09.1990, -, -',
    'Юркова Мария Олеговна, 11.11.1960, -, -',
    'Чудинов Пётр Ильич, 12.12.1975, -, -',
  ];
  const SENT = [
    'Семёнова Анна Ильинична, 01.02.1980, 112-233-445 95, a@pochta.example',
    'Петров Иван Ильич, 03.04.1985, -, petrov@pochta.example',
    'петров иван ильич, 03.04.1985, -, petrov@pochta.example',
    'Королёва Алёна Петровна, 17.05.1987, 087-654-303 00, k@pochta.example',
    'Юркова Мария Олеговна, -, -, -',
    'Вершинин Олег Львович, 08.08.1988, -, -',
  ];
  const results = compare(REGISTER, SENT);

  it('says of each person what is to be done, most urgent first', () => {
    expect(told(results)).toEqual([
      '6 6 unsure',
      '5 · twice',
      '· 7 sent-only',
      '7 · register-only',
      '8 · register-only',
      '2 2 equal',
      '3 3 equal',
      '4 5 equal',
    ]);
    expect(results.find(({ verdict }) => verdict === 'twice')?.twin).toBe(4);
    expect(results.find(({ register }) => register?.row === 3)?.again).toEqual([4]);
    expect(countVerdicts(results)).toMatchObject({ equal: 3, unsure: 1, twice: 1 });
  });

  it('gives a choice between namesakes, and does as it is told', () => {
    const [unsure] = results;
    expect(unsure?.rivals.map(({ row }) => row)).toEqual([7]);
    const having = (decision: Decision) =>
      told(decided(results, new Map([[unsure?.key ?? '', decision]]))).filter((line) => /^[67·] [6·]/u.test(line));
    expect(having({ kind: 'is', row: 6 })).toEqual(['7 · register-only', '6 6 too-little']);
    expect(having({ kind: 'is', row: 7 })).toEqual(['6 · register-only', '7 6 too-little']);
    expect(having({ kind: 'nobody' })).toEqual(['· 6 sent-only', '7 · register-only', '6 · register-only']);
    expect(decided(results, new Map())).toBe(results);
  });

  it('one person who is twice in the register and answered twice stays one person', () => {
    const twice = compare(
      ['Королева Алена Петровна, 17.05.1987', 'Королёва Алёна Петровна, 17.05.1987, -, k@pochta.example', OTHER],
      ['Королёва Алёна Петровна, 17.05.1987, -, k@pochta.example', 'королёва алёна петровна, 17.05.1987, -, k@pochta.example'],
    );
    expect(twice.map(({ verdict, register }) => `${register?.row} ${verdict}`)).toEqual(['2 twice', '4 register-only', '3 equal']);
    expect(twice.at(-1)?.again).toEqual([3]);
  });

  it('is filtered and ordered', () => {
    expect(told(viewOfList(results, { ...WHOLE_LIST, verdict: 'twice' }))).toEqual(['5 · twice']);
    expect(told(viewOfList(results, { ...WHOLE_LIST, search: 'семен' }))).toEqual(['2 2 equal']);
    expect(told(viewOfList(results, { ...WHOLE_LIST, order: 'row' }))[0]).toBe('2 2 equal');
    expect(viewOfList(results, { ...WHOLE_LIST, order: 'name' })[0]?.sent?.values.lastName).toBe('Вершинин');
  });

  it('tells what to search the card by', () => {
    expect(results.map(searchTextOf)).toEqual(['Юркова', 'Королева', 'Вершинин', 'Юркова', 'Чудинов', 'Семёнова', 'Петров', 'Королёва']);
  });
});
