import { checkSnils, looksLikePhone, snilsDigits, snilsLike, snilsSwaps } from '@/utils/domain/snils';
import { defineRule } from './define-rule';

/** The check digits do not fit (DOMAIN.md 3). Offered is the one swap of neighbours that makes them fit, and none if there are several. */
export const snilsChecksum = defineRule({
  id: 'snils-checksum',
  field: 'snils',
  needs: ['snils'],
  onEmpty: 'skip',
  severity: 'error',
  check({ snils }) {
    if (checkSnils(snils) !== 'bad-checksum') return null;
    if (looksLikePhone(snils)) return { code: 'phone' };
    const [swap, ...others] = snilsSwaps(snilsDigits(snils) ?? '');
    return swap === undefined || others.length > 0
      ? { code: 'bad-checksum' }
      : { code: 'bad-checksum', suggestion: snilsLike(snils, swap) };
  },
});
