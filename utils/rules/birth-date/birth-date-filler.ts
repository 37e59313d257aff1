import { ageOn, formatRuDate, parseRuDate } from '@/utils/domain/ru-date';
import { defineRule } from '../engine/define-rule';

/** Dates that programs and hurried people put where none is known. 01.01.2000 is not among them: the letter's own example has it. */
const FILLERS = new Set([
  '0001-01-01',
  '1000-01-01',
  '1111-11-11',
  '1212-12-12',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1900-01-02',
  '1901-01-01',
  '1970-01-01',
]);

/** A usual filler, or today, in place of a birth date, by which persons are told apart (letter of 24.10.2024). */
export const birthDateFiller = defineRule({
  id: 'birth-date-filler',
  field: 'birthDate',
  needs: ['birthDate'],
  onEmpty: 'skip',
  severity: 'warning',
  about: 'filler',
  explains: ['age'],
  check({ birthDate, today, register }) {
    const read = parseRuDate(birthDate, today);
    if (read.kind !== 'date') return null;
    if (read.date === today) return { code: 'today', ...(register === 'employee' ? { severity: 'error' as const } : {}) };
    if (!FILLERS.has(read.date)) return null;
    const impossible = (ageOn(read.date, today) ?? 0) > 120;
    return { code: 'filler', params: { date: formatRuDate(read.date) }, ...(impossible ? { severity: 'error' as const } : {}) };
  },
});
