import { isBlank } from '@/utils/domain/letters';
import { repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

const UNUSUAL_BLANK = /[^\S ]|[\u0085\u2800]/u;

/**
 * Spaces that should not be: at the ends, two in a row, or of a kind that the keyboard does not type (NBSP, thin space, tab, line end);
 * docs/domain.md 4, letter of 24.10.2024.
 */
export const nameBlank = defineNameRule({
  id: 'name-blank',
  severity: 'error',
  about: 'blanks',
  check(name, field, input) {
    if (!/[\s\u0085\u2800]/u.test(name)) return null;
    const characters = [...name];
    const visible = characters.filter((character) => character !== '\ufeff').join('');
    if (characters.every(isBlank)) return null;
    const repair = repairOf(name, field, input);
    if (UNUSUAL_BLANK.test(visible)) return { code: 'unusual', ...repair };
    if (/\p{L}\)?[.,]? {2,}[(]?\p{L}/u.test(visible)) return { code: 'double', ...repair };
    if (visible.startsWith(' ')) return { code: 'leading', ...repair };
    return visible.endsWith(' ') ? { code: 'trailing', ...repair } : null;
  },
});
