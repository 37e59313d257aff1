import { isDash, isLetter, lettersAt } from '@/utils/domain/letters';
import { repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

/** The hyphen of a double name: a plain hyphen-minus, one, between two letters. Dashes and spaces around it look alike and do not compare alike. */
export const nameHyphen = defineNameRule({
  id: 'name-hyphen',
  severity: 'error',
  about: 'hyphen',
  explains: ['hyphen', 'spacing', 'word'],
  check(name, field, input) {
    if (![...name].some(isLetter)) return null;
    const plain = [...name]
      .map((character) => (isDash(character) ? '-' : character))
      .join('')
      .trim();
    if (!plain.includes('-')) return null;
    const other = lettersAt(name, (character) => isDash(character) && character !== '-');
    if (other !== '') return { code: 'dash', ...repairOf(name, field, input, { letters: other }) };
    const repair = repairOf(name, field, input);
    if (/\s-|-\s/u.test(plain)) return { code: 'spaced', ...repair };
    if (plain.startsWith('-') || plain.endsWith('-')) return { code: 'edge', ...repair };
    return plain.includes('--') ? { code: 'double', ...repair } : null;
  },
});
