import { checkSnils } from '@/utils/domain/snils';
import { defineRule } from '../engine/define-rule';

/** Numbers up to 001-001-998 were given out before check digits: no error, but nothing to check either (docs/domain.md 3). */
export const snilsUncheckable = defineRule({
  id: 'snils-uncheckable',
  field: 'snils',
  needs: ['snils'],
  onEmpty: 'skip',
  severity: 'info',
  about: 'shape',
  check: ({ snils }) => (checkSnils(snils) === 'uncheckable' ? { code: 'uncheckable' } : null),
});
