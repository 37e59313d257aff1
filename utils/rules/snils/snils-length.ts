import { checkSnils, isPersonInn, snilsDigits, snilsLike } from '@/utils/domain/snils';
import { defineRule } from '../engine/define-rule';

/** Not eleven digits: a spreadsheet has eaten the leading zero, the check digits are missing, or this is an ИНН (docs/domain.md 3). */
export const snilsLength = defineRule({
  id: 'snils-length',
  field: 'snils',
  needs: ['snils'],
  onEmpty: 'skip',
  severity: 'error',
  about: 'shape',
  check({ snils }) {
    const digits = snilsDigits(snils) ?? '';
    if (checkSnils(snils) !== 'bad-length' || snils.trim() === '') return null;
    if (digits.length === 0) return { code: 'none' };
    const params = { count: String(digits.length) };
    if (digits.length === 10 || digits.length === 9) {
      const padded = digits.padStart(11, '0');
      if (checkSnils(padded) === 'valid') return { code: 'zero-lost', params, suggestion: snilsLike(snils, padded) };
      if (digits.length === 9) return { code: 'no-check-digits', params };
    }
    if (digits.length === 12) return { code: isPersonInn(digits) ? 'inn' : 'too-long', params };
    return { code: digits.length < 11 ? 'too-short' : 'too-long', params };
  },
});
