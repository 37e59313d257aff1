import { checkSnils, formatSnils, looksLikePhone, undressedSnils, withoutLetters } from '@/utils/domain/snils';
import { defineRule } from '../engine/define-rule';

/** Something but digits, dashes and spaces: letters О and З for 0 and 3, or a phone in the field (docs/domain.md 3). */
export const snilsCharacters = defineRule({
  id: 'snils-characters',
  field: 'snils',
  needs: ['snils'],
  onEmpty: 'skip',
  severity: 'error',
  about: 'shape',
  check({ snils }) {
    if (checkSnils(snils) !== 'bad-characters') return null;
    const plain = undressedSnils(snils);
    if (plain === 'exponent') return { code: 'exponent' };
    if (plain !== null)
      return checkSnils(plain) === 'valid' ? { code: 'spreadsheet', suggestion: formatSnils(plain) } : { code: 'spreadsheet' };
    if (looksLikePhone(snils)) return { code: 'phone' };
    if (!/[0-9]/.test(snils)) return { code: 'no-digits' };
    const digits = withoutLetters(snils);
    if (digits === null) return { code: 'bad-characters' };
    return checkSnils(digits) === 'valid' ? { code: 'letters', suggestion: digits } : { code: 'letters' };
  },
});
