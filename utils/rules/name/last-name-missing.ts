import { defineRule } from '../engine/define-rule';

/** No surname: the record cannot be told from others, and the sign-in compares it letter by letter (letter of 24.10.2024). */
export const lastNameMissing = defineRule({
  id: 'last-name-missing',
  field: 'lastName',
  needs: ['lastName'],
  onEmpty: 'check',
  severity: 'error',
  about: 'presence',
  check: ({ lastName }) => (lastName.trim() === '' ? { code: 'missing' } : null),
});
