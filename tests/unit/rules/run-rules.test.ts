import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_IDS, type FieldId, NAME_FIELDS, snapshotOf } from '@/utils/domain/card';
import { RULES } from '@/utils/rules/registry';
import { beginRules, runRules } from '@/utils/rules/run-rules';
import { describeIssue } from '@/utils/text/ru/rules/describe-issue';

const TODAY = '2026-11-22';
const ALL_RIGHT = {
  lastName: 'Кузнецова',
  firstName: 'Ольга',
  middleName: 'Петровна',
  noMiddleName: 'false',
  birthDate: '01.01.2000',
  gender: 'Женский',
  snils: '112-233-445 95',
  phone: '+7 (912) 345-67-89',
  email: 'olga.kuznetsova@mail.ru',
  citizenship: 'Россия',
  secondCitizenship: '',
  birthPlace: 'г. Пермь',
  organization: 'Тестовая школа БД',
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."АнаИваноович abXyz-–—.'’()0123456789@,;:\u00a0\u200b\u0306\ud800"), maxLength: 30 }),
  fc.constantFrom('', ' ', '-', 'Иванов Иван Иванович', '01.01.2000', 'a@b@c', '112-233-445 95', 'constructor', '__proto__'),
);
const anyCard = fc.dictionary(fc.constantFrom(...FIELD_IDS), anyText).map((texts) => snapshotOf(texts as Partial<Record<FieldId, string>>));

describe('runRules', () => {
  it('has nothing to say of a right card, and has asked every rule', () => {
    expect(runRules(snapshotOf(ALL_RIGHT), { today: TODAY })).toEqual({ issues: [], unread: [] });
  });

  it('takes nothing that was not found for empty', () => {
    const report = runRules(snapshotOf({}), { today: TODAY });
    expect(report.issues).toEqual([]);
    expect(report.unread.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
  });

  it('names the fields that a rule misses, and still judges the others', () => {
    const { issues, unread } = runRules(snapshotOf({ lastName: 'Ивaнов', firstName: 'Олег' }), { today: TODAY });
    expect(issues).toEqual([
      { rule: 'name-latin', code: 'look-alike', field: 'lastName', severity: 'error', params: { letters: 'a:3' }, suggestion: 'Иванов' },
    ]);
    expect(unread).toContainEqual({ rule: 'name-latin', missing: ['middleName'] });
    expect(unread).toContainEqual({ rule: 'birth-date-missing', missing: ['birthDate'] });
    expect(unread.map(({ rule }) => rule)).not.toContain('last-name-missing');
  });

  it('says one thing of a text that is too long, and judges the other fields', () => {
    const { issues, unread } = runRules(snapshotOf({ lastName: 'Ивaнов'.repeat(1000), firstName: 'Ивaн', middleName: 'Ильич' }), {
      today: TODAY,
    });
    expect(issues.map(({ rule, field }) => [rule, field])).toEqual([
      ['text-too-long', 'lastName'],
      ['name-latin', 'firstName'],
    ]);
    expect(unread.map(({ rule }) => rule)).not.toContain('last-name-missing');
  });

  it('does not ask a rule that is switched off', () => {
    const card = snapshotOf({ lastName: 'Ивaнов' });
    const { issues, unread } = runRules(card, { today: TODAY, off: ['name-latin', 'birth-date-missing'] });
    expect(issues).toEqual([]);
    expect(unread.map(({ rule }) => rule)).not.toContain('birth-date-missing');
  });

  it('puts the worst first, then the card’s order', () => {
    const { issues } = runRules(snapshotOf({ lastName: 'Королёв', firstName: 'Ивaн', email: 'a@mail.ry', birthDate: '' }), {
      today: TODAY,
    });
    expect(issues.map(({ severity, field }) => [severity, field])).toEqual([
      ['error', 'firstName'],
      ['error', 'birthDate'],
      ['warning', 'email'],
      ['info', 'lastName'],
    ]);
  });

  it.each([
    [{ lastName: 'ИBАНОВ' }, ['name-latin']],
    [{ lastName: 'Ааааа' }, ['name-placeholder']],
    [{ middleName: '-', noMiddleName: 'true' }, ['name-placeholder']],
    [{ firstName: 'И. П.' }, ['name-initials']],
    [{ lastName: 'Иванова (Петрова)' }, ['name-brackets']],
    [{ lastName: 'Мамин – Сибиряк' }, ['name-hyphen']],
    [{ lastName: 'Иванов Иван Иванович' }, ['name-full-in-one-field']],
    [{ lastName: 'Ива нов' }, ['name-inner-space']],
    [{ birthDate: '11.11.1111' }, ['birth-date-filler']],
    [{ birthDate: TODAY.split('-').reverse().join('.') }, ['birth-date-filler']],
    [{ email: 'тест@mail.ru' }, ['email-cyrillic']],
    [{ email: ' school12@mail.ru' }, ['email-format']],
    [{ email: '-' }, ['email-placeholder']],
  ])('gives %j one message', (texts, rules) => {
    const { issues } = runRules(snapshotOf(texts), { today: TODAY });
    expect(issues.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual(rules);
  });

  it('never throws, is deterministic, and gives a field one suggestion that changes it', () => {
    fc.assert(
      fc.property(
        anyCard,
        fc.constantFrom('employee', 'pupil', 'parent', 'unknown'),
        fc.constantFrom(TODAY, '', 'сегодня'),
        (card, register, today) => {
          const asked = { ...card, register } as const;
          const report = runRules(asked, { today });
          expect(runRules(asked, { today })).toEqual(report);
          const suggested = report.issues.filter(({ suggestion }) => suggestion !== undefined);
          expect(new Set(suggested.map(({ field }) => field)).size).toBe(suggested.length);
          for (const { field, suggestion } of suggested) {
            const reading = card.fields[field];
            expect(reading.state === 'filled' ? reading.text : '').not.toBe(suggestion);
          }
          const unread = report.unread.flatMap(({ missing }) => missing);
          for (const { field } of report.issues) expect(card.fields[field].state).not.toBe('not-found');
          for (const field of unread) expect(card.fields[field].state).toBe('not-found');
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('says of the names beforehand what the whole report says of them', () => {
    fc.assert(
      fc.property(anyCard, fc.subarray(RULES.map(({ id }) => id)), (card, off) => {
        const { names, finish } = beginRules(card, { today: TODAY, off });
        const report = finish();
        expect(names).toEqual(report.issues.filter(({ field }) => NAME_FIELDS.some((name) => name === field)));
        expect(report).toEqual(runRules(card, { today: TODAY, off }));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('has three lines for whatever it says', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        for (const issue of runRules(card, { today: TODAY }).issues) {
          const text = describeIssue(issue, '');
          for (const line of [text.fact, text.why, text.action]) {
            expect(line).not.toMatch(/undefined|\[object|[^«]!|^$|\s$/);
          }
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('offers nothing that the same rule would find fault with', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_IDS), anyText, (field, text) => {
        for (const { rule, suggestion, severity } of runRules(snapshotOf({ [field]: text }), { today: TODAY }).issues) {
          if (suggestion === undefined || severity === 'info') continue;
          const again = runRules(snapshotOf({ [field]: suggestion }), { today: TODAY }).issues.map((issue) => issue.rule);
          expect([text, suggestion, again.includes(rule)]).toEqual([text, suggestion, false]);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
