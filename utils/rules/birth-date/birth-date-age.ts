import type { Register } from '@/utils/domain/card';
import { ageOn, parseRuDate } from '@/utils/domain/ru-date';
import { defineRule } from '../engine/define-rule';

/**
 * Ages that a person of a register can have, in full years. Employees: labour contracts begin at 14 (Трудовой кодекс, статья 63).
 * Pupils: kindergartens take babies, colleges take grown-ups. Parents: guardians and grandparents too.
 */
const BOUNDS: Record<Register, { min: number; max: number }> = {
  employee: { min: 14, max: 100 },
  pupil: { min: 0, max: 70 },
  parent: { min: 14, max: 100 },
  unknown: { min: 0, max: 110 },
};

/** No one alive is older. */
const OLDEST = 120;

/** An age that the register's people do not have: a wrong year, or another person's date, and the sign-in compares it (letter of 24.10.2024). */
export const birthDateAge = defineRule({
  id: 'birth-date-age',
  field: 'birthDate',
  needs: ['birthDate'],
  onEmpty: 'skip',
  severity: 'warning',
  about: 'age',
  check({ birthDate, register, today }) {
    const read = parseRuDate(birthDate, today);
    const age = read.kind === 'date' ? ageOn(read.date, today) : null;
    if (age === null || age < 0) return null;
    const { min, max } = BOUNDS[register];
    const params = { age: String(age), register };
    if (age < min) return { code: 'too-young', params, ...(register === 'employee' ? { severity: 'error' as const } : {}) };
    return age > max ? { code: 'too-old', params, ...(age > OLDEST ? { severity: 'error' as const } : {}) } : null;
  },
});
