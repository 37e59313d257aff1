import { checkSnils, formatSnils, likelySnils, looksLikePhone, snilsDigits } from '@/utils/domain/snils';
import { defineRule } from '../engine/define-rule';

/**
 * The check digits do not fit (docs/domain.md 3): most often two neighbours are swapped, or the next key was struck. Where exactly one such slip
 * explains it the number is offered as a likeness, to be compared with the document.
 */
export const snilsChecksum = defineRule({
  id: 'snils-checksum',
  field: 'snils',
  needs: ['snils'],
  onEmpty: 'skip',
  severity: 'error',
  about: 'shape',
  check({ snils }) {
    if (checkSnils(snils) !== 'bad-checksum') return null;
    if (looksLikePhone(snils)) return { code: 'phone' };
    const likely = likelySnils(snilsDigits(snils) ?? '');
    return likely === undefined ? { code: 'bad-checksum' } : { code: 'likely', suggestion: formatSnils(likely) };
  },
});
