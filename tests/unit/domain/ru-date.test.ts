import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, formatRuDate, isRealDate, parseRuDate, readDate } from '@/utils/domain/ru-date';

const TODAY = '2026-11-22';
const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

describe('parseRuDate', () => {
  it('reads every day in every shape', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year = '', month = '', dayOfMonth = ''] = date.split('-');
        expect(parseRuDate(formatRuDate(date), TODAY)).toEqual({ kind: 'date', date, shape: 'shown' });
        expect(parseRuDate(date, TODAY)).toEqual({ kind: 'date', date, shape: 'iso' });
        const other = [
          `${Number(dayOfMonth)}/${Number(month)}/${year}`,
          `${dayOfMonth}-${month}-${year}`,
          `${dayOfMonth} ${month} ${year}`,
          `${year}.${month}.${dayOfMonth}`,
          `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]} ${year} г.`,
          `${dayOfMonth}.${month}.${year}\u00a0г.р.`,
        ];
        for (const text of other) expect([text, parseRuDate(text, TODAY)]).toEqual([text, { kind: 'date', date, shape: 'other' }]);
      }),
    );
  });

  it('knows the same days as the calendar of the platform', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, date) => {
          const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          const parsed = new Date(`${text}T00:00:00Z`);
          const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
          expect([text, isRealDate(text)]).toEqual([text, real]);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, today) => void parseRuDate(text, today)));
  });
});

describe('ageOn', () => {
  it.each([
    ['2012-11-22', '2026-11-22', 14],
    ['2012-11-23', '2026-11-22', 13],
    ['2000-02-29', '2023-02-28', 22],
    ['2000-02-29', '2023-03-01', 23],
    ['2027-01-01', '2026-11-22', -1],
    ['2000-02-30', '2026-11-22', null],
    ['2000-01-01', 'today', null],
  ])('%s on %s: %s', (birth, today, age) => {
    expect(ageOn(birth, today)).toBe(age);
  });
});

describe('readDate', () => {
  it.each([
    ['1.1.2000', { text: '01.01.2000', sure: true }],
    ['«1» января 2000', { text: '01.01.2000', sure: true }],
    ['1-го мая 1999', { text: '01.05.1999', sure: true }],
    ['2000-01-02T00:00:00', { text: '02.01.2000', sure: true }],
    ['31.02.2000', { text: '31.02.2000', sure: false }],
    ['01.02.85', { text: '01.02.1985', sure: false }],
    ['вчера', null],
  ])('%s', (text, read) => {
    expect(readDate(text)).toEqual(read);
  });
});
