import { checkSnils } from '@/utils/domain/snils';
import { defineRule } from './define-rule';

/** The check digits do not fit (DOMAIN.md 3). */
export const snilsChecksum = defineRule({
  id: 'snils-checksum',
  field: 'snils',
  needs: ['snils'],
  onEmpty: 'skip',
  severity: 'error',
  check: ({ snils }) => (checkSnils(snils) === 'bad-checksum' ? { code: 'bad-checksum' } : null),
});
