import { defineRule } from '../engine/define-rule';

/** «Без отчества» is ticked and the patronymic is filled: one of the two is wrong, and the sign-in compares by letters (letter of 24.10.2024). */
export const noMiddleNameContradiction = defineRule({
  id: 'no-middle-name-contradiction',
  field: 'middleName',
  needs: ['middleName', 'noMiddleName'],
  onEmpty: 'skip',
  severity: 'error',
  about: 'presence',
  check: ({ middleName, noMiddleName }) => (noMiddleName === 'true' && middleName.trim() !== '' ? { code: 'filled' } : null),
});
