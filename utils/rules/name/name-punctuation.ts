import { isApostrophe, isBlank, isDash, isDigit, isInvisible, isLetter, isMark, lettersAt } from '@/utils/domain/letters';
import { repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

const BRACKET = /^[()[\]{}（）<>]$/u;

const isSign = (character: string): boolean =>
  ![isLetter, isDigit, isMark, isBlank, isDash, isInvisible, isApostrophe].some((is) => is(character)) && !BRACKET.test(character);

/** Dots, commas, quotation marks and other signs that no name has (docs/domain.md 4: no signs but the hyphen). */
export const namePunctuation = defineNameRule({
  id: 'name-punctuation',
  severity: 'error',
  about: 'signs',
  explains: ['case', 'spacing'],
  check(name, field, input) {
    const letters = lettersAt(name, isSign);
    if (letters === '' || ![...name].some(isLetter)) return null;
    const repair = repairOf(name, field, input, { letters });
    if ([...name].filter(isSign).every((character) => character === '.')) return { code: 'dot', severity: 'warning', ...repair };
    return { code: 'sign', ...repair };
  },
});
