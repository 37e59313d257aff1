import { isMark } from '@/utils/domain/letters';
import { repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

/**
 * й typed as и and a breve (U+0306), ё as е and two dots (U+0308): looks the same, is two letters. Stress marks as well (letter of 24.10.2024: И/Й,
 * Е/Ё; docs/domain.md 4).
 */
export const nameTornLetter = defineNameRule({
  id: 'name-torn-letter',
  severity: 'error',
  about: 'unseen',
  check(name, field, input) {
    // Variation selectors are marks too, but have no shape: name-invisible speaks of them.
    const marks = [...name].filter((character) => isMark(character) && !/\p{Default_Ignorable_Code_Point}/u.test(character));
    if (marks.length === 0) return null;
    const joined = [...name.normalize('NFC')].find((character) => /[йёЙЁ]/u.test(character) && !name.includes(character));
    if (joined !== undefined) return { code: 'torn', ...repairOf(name, field, input, { letter: joined }) };
    return { code: 'stress', ...repairOf(name, field, input) };
  },
});
