import { isForeignCyrillic, isLatinLetter, isLetter, isRussianLetter, lettersAt, lookAlike } from '@/utils/domain/letters';
import { repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

/**
 * Letters of other alphabets but Latin, which are substitutes of letters (letter of 24.10.2024). Russian passports write names in Russian letters,
 * a foreigner's card follows the notarised translation.
 */
export const nameForeignLetters = defineNameRule({
  id: 'name-foreign-letters',
  severity: 'error',
  about: 'script',
  explains: ['script', 'case', 'letters'],
  check(name, field, input) {
    const isForeign = (character: string) => isLetter(character) && !isRussianLetter(character) && !isLatinLetter(character);
    const foreign = [...name.normalize('NFC')].filter(isForeign);
    if (foreign.length === 0) return null;
    const params = { letters: lettersAt(name.normalize('NFC'), isForeign) };
    if (foreign.every((character) => lookAlike(character) !== undefined))
      return { code: 'look-alike', ...repairOf(name, field, input, params) };
    if (foreign.every((character) => isForeignCyrillic(character) || lookAlike(character) !== undefined))
      return { code: 'not-russian', severity: 'warning', params };
    return { code: 'other-alphabet', params };
  },
});
