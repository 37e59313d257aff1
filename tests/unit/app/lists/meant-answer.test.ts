import { describe, expect, it } from 'vitest';
import { compareLists } from '@/utils/app/lists/compare-lists';
import { meantAnswer, meantRecord } from '@/utils/app/lists/meant-answer';
import type { FieldId } from '@/utils/domain/card';

const TODAY = '2026-11-27';
const RECORD = {
  lastName: 'Семёнова',
  firstName: 'Анна',
  middleName: 'Ильинична',
  birthDate: '01.02.1980',
  email: 'a@pochta.example',
  snils: '087-654-303 00',
};

/** «equal», or what is said of the person. */
function told(record: Partial<Record<FieldId, string>>, answer: Partial<Record<FieldId, string>>): string {
  const register = [meantRecord({ row: 2, values: { ...RECORD, ...record } })];
  const sent = [meantAnswer({ row: 2, values: { ...RECORD, ...answer } }, TODAY)];
  const [result] = compareLists(register, sent, { onProgress: () => {} });
  return [
    result?.verdict,
    ...(result?.differences.map(({ field }) => field) ?? []),
    ...(result?.lacking.map((field) => `-${field}`) ?? []),
  ].join(' ');
}

describe('an answer as it was meant', () => {
  it.each<[what: string, record: Partial<Record<FieldId, string>>, answer: Partial<Record<FieldId, string>>, told: string]>([
    ['a zero that the spreadsheet dropped', {}, { snils: '8765430300' }, 'equal'],
    ['the same in the register', { snils: '8765430300' }, {}, 'equal'],
    ['ten digits that fit no number', {}, { snils: '8765430301' }, 'differs snils'],
    ['letters for digits', {}, { snils: 'О87-654-3О3 ОО' }, 'equal'],
    ['words around the number', {}, { snils: 'СНИЛС: 087 654 303 00 (старый бланк)' }, 'equal'],
    ['a СНИЛС that he does not know', {}, { snils: 'не помню' }, 'equal'],
    ['a year of two digits', {}, { birthDate: '01.02.80' }, 'equal'],
    ['a year of two digits that two centuries fit', { birthDate: '01.02.1926' }, { birthDate: '01.02.26' }, 'differs birthDate'],
    ['the month as a word', {}, { birthDate: '1 февраля 1980 года' }, 'equal'],
    ['no date', {}, { birthDate: 'не скажу' }, 'too-little -birthDate'],
    ['brackets and a remark', {}, { email: '<a@pochta.example> личная' }, 'equal'],
    ['a link', {}, { email: 'mailto:a@pochta.example;' }, 'equal'],
    ['a capital letter of the telephone is another letter', {}, { email: 'A@pochta.example' }, 'differs email'],
    ['two mailboxes: she has to ask', {}, { email: 'a@pochta.example, b@pochta.example' }, 'differs email'],
    ['no mailbox', {}, { email: 'нет' }, 'too-little -email'],
    ['a comma behind a name', {}, { lastName: 'Семёнова,' }, 'equal'],
    ['a hyphen behind a name is a letter too many', {}, { lastName: 'Семёнова-' }, 'differs lastName'],
    ['no patronymic, said', { middleName: '' }, { middleName: 'нет' }, 'equal'],
    ['no patronymic, said in two words', { middleName: '' }, { middleName: 'Нет отчества' }, 'equal'],
    ['no patronymic, said the other way round', { middleName: '' }, { middleName: 'отчество отсутствует.' }, 'equal'],
    ['no patronymic, a dash', { middleName: '' }, { middleName: '-' }, 'equal'],
    ['says that he has none, and the record has one', {}, { middleName: 'без отчества' }, 'differs middleName'],
  ])('%s', (_, record, answer, expected) => {
    expect(told(record, answer)).toBe(expected);
  });

  it('an empty СНИЛС of the record is shown, and is no fault', () => {
    expect(told({ snils: '' }, {})).toBe('equal snils');
  });

  it('changes nothing that needs no change, and nothing twice', () => {
    const row = { row: 3, values: { ...RECORD, organization: 'Школа' } };
    expect(meantAnswer(row, TODAY)).toEqual(row);
    const odd = meantAnswer({ row: 3, values: { ...RECORD, snils: '8765430300', email: '<a@pochta.example>', middleName: 'нет' } }, TODAY);
    expect(meantAnswer(odd, TODAY)).toEqual(odd);
  });
});
