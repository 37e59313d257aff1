import { describe, expect, it } from 'vitest';
import { checkRegister, type RegisterPair, type RowFaults } from '@/utils/app/register/check-register';
import type { RegisterReply } from '@/utils/app/register/register-protocol';
import { serveRegister } from '@/utils/app/register/serve-register';
import { recognizeColumns } from '@/utils/register/recognize-columns';
import { makeRegister } from '../duplicates/register';
import { makeXlsx } from '../register/make-xlsx';

const TODAY = '2026-11-23';
const HEAD = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'СНИЛС', 'Электронная почта'];
const CLEAN = ['Кузнецова', 'Мария', 'Павловна', '23.07.1979', '112-233-445 95', 'm.kuznetsova@yandex.ru'];

function check(rows: readonly (readonly string[])[], more: { off?: string[]; register?: 'employee' | 'pupil' } = {}) {
  const faults: RowFaults[] = [];
  const pairs: RegisterPair[] = [];
  const shares: number[] = [];
  const parts: number[] = [];
  const summary = checkRegister(
    rows,
    { columns: recognizeColumns(rows), register: more.register ?? 'employee', today: TODAY, off: more.off ?? [] },
    {
      onProgress: (share) => shares.push(share),
      onFaults: (part) => {
        parts.push(part.length);
        faults.push(...part);
      },
      onPairs: (part) => pairs.push(...part),
    },
  );
  return { summary, faults, pairs, shares, parts };
}

describe('the check of a register', () => {
  it('says of each row what the card would say, by the row of the file', () => {
    const { summary, faults } = check([
      ['Сотрудники'],
      HEAD,
      CLEAN,
      ['Кузнeцов', 'Олег', 'Ильич', '31.02.1980', '112-233-445 96', ''],
      [],
      ['Ааааа', '', '', '', '', ''],
    ]);
    expect(summary).toMatchObject({ people: 3, rows: { error: 2, warning: 0 }, missing: [], skipped: 0 });
    expect(faults.filter(({ issues }) => issues.some(({ severity }) => severity === 'error')).map(({ person }) => person.row)).toEqual([
      4, 6,
    ]);
    const found = faults.find(({ person }) => person.row === 4);
    expect(found?.issues.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['name-latin', 'birth-date-format', 'snils-checksum', 'email-missing']),
    );
    expect(found?.texts).toMatchObject({ lastName: 'Кузнeцов', birthDate: '31.02.1980', email: '' });
    expect(summary.byRule['name-latin']).toBe(1);
  });

  it('finds probable duplicates with their rows and reasons', () => {
    const { summary, pairs } = check([
      HEAD,
      CLEAN,
      ['Ли', 'Анна', '', '01.01.1990', '', ''],
      ['Кузнецова', 'Марья', 'Павловна', '23.07.1979', '', ''],
    ]);
    expect(summary.pairs).toBe(1);
    expect(pairs[0]).toMatchObject({ a: { row: 2, firstName: 'Мария' }, b: { row: 4, firstName: 'Марья' } });
    expect(pairs[0]?.reasons).toContain('name-variant');
  });

  it('names the fields that the file does not have, and judges nothing by them', () => {
    const { summary, faults } = check([
      ['ФИО', 'Дата рождения'],
      ['Кузнецова Мария Павловна', '23.07.1979'],
    ]);
    expect(summary.missing).toEqual(['snils', 'email']);
    expect(faults.flatMap(({ issues }) => issues.map(({ rule }) => rule))).not.toContain('email-missing');
  });

  it('takes a lost zero of a СНИЛС for the spreadsheet’s doing: said, counted, no fault of the person', () => {
    const { summary, faults } = check([HEAD, CLEAN.with(4, '8765430300'), CLEAN.with(4, '8765430301').with(0, 'Ли')]);
    expect(summary.lostZeros).toBe(1);
    expect(faults.find(({ person }) => person.row === 2)?.issues).toMatchObject([
      { rule: 'snils-length', code: 'zero-lost', severity: 'info' },
    ]);
    expect(summary.rows.error).toBe(1);
  });

  it('asks for no e-mail of a pupil, and nothing that was switched off', () => {
    const pupil = [HEAD, CLEAN.with(3, '23.07.2018').with(5, '')];
    expect(check(pupil).summary.rows.error).toBe(1);
    expect(check(pupil, { register: 'pupil' }).summary.rows.error).toBe(0);
    expect(check(pupil, { off: ['email-missing', 'birth-date-age'] }).summary.rows.error).toBe(0);
  });

  it('tells in parts, and how far it has come', () => {
    const { people } = makeRegister(7, 1500);
    const rows = people.map(({ lastName, firstName, middleName, birthDate = '', snils = '', email = '' }) => [
      lastName,
      firstName,
      middleName,
      birthDate,
      snils,
      email,
    ]);
    const { summary, faults, pairs, shares, parts } = check([HEAD, ...rows]);
    expect(summary.people).toBe(people.length);
    expect(Math.max(...parts)).toBeLessThanOrEqual(400);
    expect(faults.length).toBe(summary.rows.error + summary.rows.warning + summary.rows.info);
    expect(pairs.length).toBe(summary.pairs);
    expect(summary.pairs).toBeGreaterThan(50);
    expect(shares.toSorted((left, right) => left - right)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });

  it('bears an empty table', () => {
    expect(check([HEAD]).summary).toMatchObject({ people: 0, pairs: 0, rows: { error: 0, warning: 0, info: 0 } });
  });
});

describe('the thread', () => {
  const ask = { columns: { headRow: 0, fields: ['fullName'] as const }, register: 'employee', today: TODAY, off: [] } as const;
  const serve = () => {
    const replies: RegisterReply[] = [];
    return { replies, request: serveRegister((reply) => replies.push(reply)) };
  };

  it('opens a file and checks it as often as it is asked, one request after the other', async () => {
    const { replies, request } = serve();
    const file = new Blob([makeXlsx({ Лист1: [['ФИО'], ['Ли Aнна']] }) as BlobPart]);
    void request({ kind: 'open-file', file, name: 'реестр.xlsx' });
    void request({ kind: 'check', ...ask });
    await request({ kind: 'check', ...ask, off: ['name-latin'] });
    expect(replies.map(({ kind }) => kind).filter((kind) => kind !== 'progress')).toEqual(['opened', 'faults', 'done', 'faults', 'done']);
    expect(replies.find(({ kind }) => kind === 'opened')).toMatchObject({
      opened: { rows: 1, previews: [{ heading: 'ФИО', samples: ['Ли Aнна'] }] },
    });
  });

  it('names what is wrong with a file, and bears to be asked without one', async () => {
    const { replies, request } = serve();
    await request({ kind: 'check', ...ask });
    await request({ kind: 'open-file', file: new Blob([]), name: 'пусто.csv' });
    await request({ kind: 'open-text', text: 'Фамилия\tИмя\nЛи\tАнна' });
    expect(replies).toMatchObject([
      { kind: 'failed', problem: 'unreadable' },
      { kind: 'failed', problem: 'empty' },
      { kind: 'opened', opened: { origin: { kind: 'pasted' }, columns: { doubt: null } } },
    ]);
  });
});
