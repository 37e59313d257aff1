import { firstNameOf, fullNamesOf } from '@/utils/domain/names/first-names';
import { isRussianFamily } from '@/utils/domain/names/person-context';
import { defineNameRule } from '../engine/define-rule';

/**
 * A first name that the dictionary lacks in an otherwise Russian name: mostly just rare, so only a call to compare letters (letter of 24.10.2024).
 */
export const nameUnknown = defineNameRule({
  id: 'name-unknown',
  fields: ['firstName'],
  severity: 'info',
  about: 'word',
  check(name, _field, { middleName }) {
    const word = name.normalize('NFC').trim();
    if (!/^[а-яё]{3,}$/iu.test(word) || isRussianFamily(middleName) !== true) return null;
    return firstNameOf(word) === undefined && fullNamesOf(word) === undefined ? { code: 'rare' } : null;
  },
});
