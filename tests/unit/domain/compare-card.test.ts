import { describe, expect, it } from 'vitest';
import { type CardSnapshot, type FieldId, snapshotOf } from '@/utils/domain/card';
import { type ComparedField, compareCard, type FieldComparison } from '@/utils/domain/compare-card';

type Values = Partial<Record<FieldId, string>>;

const person: Values = {
  lastName: 'Иванова',
  firstName: 'Тест',
  middleName: 'Тестовна',
  birthDate: '01.01.2000',
  email: 'test@mail.ru',
  snils: '112-233-445 95',
};

function compared(field: ComparedField, card: CardSnapshot, source: Values): FieldComparison {
  const found = compareCard(card, source).fields.find((comparison) => comparison.field === field);
  if (!found) throw new Error(`not compared: ${field}`);
  return found;
}

describe('compareCard', () => {
  it.each<[field: ComparedField, card: string | undefined, source: string | undefined, state: FieldComparison['state']]>([
    ['lastName', 'Иванова', 'Иванова', 'equal'],
    ['lastName', 'Иванова ', 'Иванова', 'differs'],
    ['lastName', 'Семёнова', 'Семенова', 'differs'],
    ['lastName', '', 'Иванова', 'card-empty'],
    ['lastName', undefined, 'Иванова', 'card-not-found'],
    ['lastName', 'Иванова', undefined, 'source-missing'],
    ['lastName', 'Иванова', '', 'source-missing'],
    ['lastName', undefined, undefined, 'card-not-found'],
    ['middleName', '', '', 'equal'],
    ['middleName', 'Тестовна', '', 'differs'],
    ['middleName', '', undefined, 'source-missing'],
    ['birthDate', '01.01.2000', '01.01.2000', 'equal'],
    ['birthDate', '2000-01-01', '01.01.2000', 'equal'],
    ['birthDate', '1.1.2000', '01.01.2000', 'equal'],
    ['birthDate', '01.02.2000', '02.01.2000', 'differs'],
    ['birthDate', '31.02.2000', '01.03.2000', 'differs'],
    ['birthDate', '01.01.2000', '01.01.00', 'differs'],
    ['snils', '112-233-445 95', '11223344595', 'equal'],
    ['snils', '112 233 445 95', '112-233-445-95', 'equal'],
    ['snils', '112-233-445 96', '112-233-445 95', 'differs'],
    ['snils', '1122334459', '112-233-445 95', 'differs'],
    ['email', 'test@mail.ru', 'test@Mail.RU', 'equal'],
    ['email', 'Test@mail.ru', 'test@mail.ru', 'differs'],
    ['email', 'test@mail.ru', 'tesт@mail.ru', 'differs'],
  ])('%s: %j against %j is %s', (field, card, source, state) => {
    const snapshot = snapshotOf(card === undefined ? {} : { [field]: card });
    expect(compared(field, snapshot, source === undefined ? {} : { [field]: source }).state).toBe(state);
  });

  it('shows both sides in the form in which they are compared', () => {
    expect(compared('snils', snapshotOf({ snils: '11223344596' }), person)).toEqual({
      field: 'snils',
      card: '112-233-445 96',
      source: '112-233-445 95',
      state: 'differs',
      parts: [
        { kind: 'same', card: '112-233-445 9', source: '112-233-445 9' },
        { kind: 'changed', card: '6', source: '5' },
      ],
    });
  });

  it.each<[title: string, card: Values, source: Values, claim: boolean]>([
    ['all equal', person, person, true],
    ['no СНИЛС in the card', { ...person, snils: '' }, person, true],
    ['no СНИЛС sent', person, { ...person, snils: undefined as never }, true],
    ['another СНИЛС', { ...person, snils: '087-654-303 00' }, person, false],
    ['another letter', { ...person, firstName: 'Teст' }, person, false],
    ['no e-mail sent', person, { lastName: 'Иванова', firstName: 'Тест', middleName: 'Тестовна', birthDate: '01.01.2000' }, false],
    ['no e-mail in the card', { ...person, email: '' }, person, false],
    ['no patronymic on either side', { ...person, middleName: '' }, { ...person, middleName: '' }, true],
    ['nobody said that there is no patronymic', { ...person, middleName: '' }, { ...person, middleName: undefined as never }, false],
  ])('allows the claim only when it is true: %s', (_, card, source, claim) => {
    expect(compareCard(snapshotOf(card), source).fourPointsEqual).toBe(claim);
  });

  it('claims nothing of a field that is not on the page', () => {
    const { email: _, ...unseen } = person;
    expect(compareCard(snapshotOf(unseen), person).fourPointsEqual).toBe(false);
  });
});
