import { isLatinLetter, isRussianLetter, lettersAt, lookAlike } from '@/utils/domain/letters';
import { repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

/** Latin letters in a name: the eye takes «a» for «а», the sign-in does not (letter of 24.10.2024, «буквы-заменители»). */
export const nameLatin = defineNameRule({
  id: 'name-latin',
  severity: 'error',
  about: 'script',
  explains: ['script', 'case', 'letters'],
  check(name, field, input) {
    const letters = lettersAt(name, isLatinLetter);
    if (letters === '') return null;
    const characters = [...name];
    if (!characters.some(isRussianLetter)) return { code: 'whole-word', params: { letters } };
    const foreign = characters.filter(isLatinLetter).some((character) => lookAlike(character) === undefined);
    return { code: foreign ? 'mixed' : 'look-alike', ...repairOf(name, field, input, { letters }) };
  },
});
