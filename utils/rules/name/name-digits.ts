import { isDigit, isLetter, lettersAt } from '@/utils/domain/letters';
import { repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

/** Digits in a name: never right (docs/domain.md 4); 0, 3, 4 and 6 may stand for О, З, Ч and Б. */
export const nameDigits = defineNameRule({
  id: 'name-digits',
  severity: 'error',
  about: 'digits',
  explains: ['case', 'letters'],
  check(name, field, input) {
    const letters = lettersAt(name, isDigit);
    if (letters === '') return null;
    if (![...name].some(isLetter)) return { code: 'only-digits' };
    const repair = repairOf(name, field, input, { letters });
    return { code: repair.suggestion === undefined ? 'digits' : 'digit-as-letter', ...repair };
  },
});
