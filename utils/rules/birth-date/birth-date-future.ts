import { isRealDate, parseRuDate } from '@/utils/domain/ru-date';
import { defineRule } from '../engine/define-rule';

/** A birth date after today in Perm; the sign-in compares it (letter of 24.10.2024). */
export const birthDateFuture = defineRule({
  id: 'birth-date-future',
  field: 'birthDate',
  needs: ['birthDate'],
  onEmpty: 'skip',
  severity: 'error',
  about: 'age',
  check({ birthDate, today }) {
    const read = parseRuDate(birthDate, today);
    return read.kind === 'date' && isRealDate(today) && read.date > today ? { code: 'future' } : null;
  },
});
