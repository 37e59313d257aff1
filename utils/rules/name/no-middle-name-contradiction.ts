import { defineRule } from '../engine/define-rule';

/** «Без отчества» is ticked and the patronymic is filled: one of the two is wrong. */
export const noMiddleNameContradiction = defineRule({
  id: 'no-middle-name-contradiction',
  field: 'middleName',
  needs: ['middleName', 'noMiddleName'],
  onEmpty: 'skip',
  severity: 'error',
  about: 'presence',
  check: ({ middleName, noMiddleName }) => (noMiddleName === 'true' && middleName.trim() !== '' ? { code: 'filled' } : null),
});
