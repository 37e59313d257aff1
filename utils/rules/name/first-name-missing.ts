import { defineRule } from '../engine/define-rule';

/** No first name: the sign-in compares it letter by letter (letter of 24.10.2024). */
export const firstNameMissing = defineRule({
  id: 'first-name-missing',
  field: 'firstName',
  needs: ['firstName'],
  onEmpty: 'check',
  severity: 'error',
  about: 'presence',
  check: ({ firstName }) => (firstName.trim() === '' ? { code: 'missing' } : null),
});
