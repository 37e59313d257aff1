import { firstCaseOf } from '@/utils/domain/names/declined';
import { withCapitals } from '@/utils/domain/names/person-context';
import { defineRule } from '../engine/define-rule';

/**
 * A name copied out of an order in another case than the first: «Соколовым Сергеем Петровичем». Told by the three parts together, for
 * «Петрову» alone may be a surname; «неверное написание ФИО» is a cause of duplicates (letter of 24.10.2024).
 */
export const nameDeclined = defineRule({
  id: 'name-declined',
  field: 'lastName',
  needs: ['lastName', 'firstName', 'middleName'],
  onEmpty: 'skip',
  severity: 'warning',
  about: 'declension',
  explainsOnCard: ['order', 'gender', 'word', 'letters'],
  check({ lastName, firstName, middleName }) {
    const right = firstCaseOf(lastName, firstName, middleName);
    if (right === undefined) return null;
    return (['lastName', 'firstName', 'middleName'] as const).flatMap((field) => {
      const word = right[field];
      return word === undefined ? [] : [{ code: 'case' as const, field, suggestion: withCapitals(word) }];
    });
  },
});
