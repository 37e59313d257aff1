import { defineRule } from '../engine/define-rule';

/** «Отсутствие дополнительных данных для идентификации личности, например, даты рождения» creates duplicates (letter of 24.10.2024). */
export const birthDateMissing = defineRule({
  id: 'birth-date-missing',
  field: 'birthDate',
  needs: ['birthDate'],
  onEmpty: 'check',
  severity: 'error',
  about: 'presence',
  check: ({ birthDate }) => (birthDate.trim() === '' ? { code: 'missing' } : null),
});
