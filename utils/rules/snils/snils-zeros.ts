import { checkSnils } from '@/utils/domain/snils';
import { defineRule } from '../engine/define-rule';

/** Eleven zeros fit the sum but are no one's number (docs/domain.md 3). */
export const snilsZeros = defineRule({
  id: 'snils-zeros',
  field: 'snils',
  needs: ['snils'],
  onEmpty: 'skip',
  severity: 'error',
  about: 'shape',
  check: ({ snils }) => (checkSnils(snils) === 'all-zeros' ? { code: 'all-zeros' } : null),
});
