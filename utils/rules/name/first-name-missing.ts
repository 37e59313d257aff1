import { defineRule } from '../engine/define-rule';

/** No first name: the sign-in compares it letter by letter. */
export const firstNameMissing = defineRule({
  id: 'first-name-missing',
  field: 'firstName',
  needs: ['firstName'],
  onEmpty: 'check',
  severity: 'error',
  about: 'presence',
  check: ({ firstName }) => (firstName.trim() === '' ? { code: 'missing' } : null),
});
