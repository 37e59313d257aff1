import { formatRuDate, parseRuDate } from '@/utils/domain/ru-date';
import { defineRule } from '../engine/define-rule';

/** The birth date is read as ДД.ММ.ГГГГ (letter of 24.10.2024, step 2 of problem 2) and must be a day of the calendar. */
export const birthDateFormat = defineRule({
  id: 'birth-date-format',
  field: 'birthDate',
  needs: ['birthDate'],
  onEmpty: 'skip',
  severity: 'error',
  about: 'shape',
  check({ birthDate, today }) {
    if (birthDate.trim() === '') return null;
    const read = parseRuDate(birthDate, today);
    if (read.kind === 'malformed') return { code: 'malformed' };
    // A year that nobody alive was born in is a slip of its own: nothing to put right with one click.
    const alive = read.date !== undefined && read.date >= '1900' && read.date <= today;
    const suggestion = read.date !== undefined && alive ? { suggestion: formatRuDate(read.date) } : {};
    if (read.kind !== 'date') return { code: read.kind, ...suggestion };
    return read.shape === 'other' ? { code: 'other-shape', severity: 'warning', ...suggestion } : null;
  },
});
