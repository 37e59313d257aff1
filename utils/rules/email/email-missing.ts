import { defineRule } from '../engine/define-rule';

/**
 * «В поле «Электронная почта» внести электронный адрес, с которым сотрудник регистрировался в личном кабинете Госуслуг» (letter of
 * 24.10.2024, step 2): without it an employee cannot sign in. Pupils and parents are found by it too, but a small child has none.
 */
export const emailMissing = defineRule({
  id: 'email-missing',
  field: 'email',
  needs: ['email'],
  onEmpty: 'check',
  severity: 'error',
  about: 'presence',
  check({ email, register }) {
    if (email.trim() !== '') return null;
    return register === 'employee' ? { code: 'missing' } : { code: 'missing-other', severity: 'info' };
  },
});
