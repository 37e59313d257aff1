import { checkSnils, looksLikePhone } from '@/utils/domain/snils';
import { defineRule } from '../engine/define-rule';

/**
 * The check digits do not fit (docs/domain.md 3). Nothing is offered: the one swap of neighbours that makes them fit comes out of every
 * seventh mistyped digit too, and a wrong number that fits is seen by nobody.
 */
export const snilsChecksum = defineRule({
  id: 'snils-checksum',
  field: 'snils',
  needs: ['snils'],
  onEmpty: 'skip',
  severity: 'error',
  check({ snils }) {
    if (checkSnils(snils) !== 'bad-checksum') return null;
    return { code: looksLikePhone(snils) ? 'phone' : 'bad-checksum' };
  },
});
