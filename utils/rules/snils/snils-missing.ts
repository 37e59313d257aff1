import { defineRule } from '../engine/define-rule';

/** «Внесение необязательно, но желательно» (letter of 24.10.2024, problem 2, step 2): a note for employees. */
export const snilsMissing = defineRule({
  id: 'snils-missing',
  field: 'snils',
  needs: ['snils'],
  onEmpty: 'check',
  severity: 'info',
  about: 'shape',
  check: ({ snils, register }) => (snils.trim() === '' && register === 'employee' ? { code: 'missing' } : null),
});
