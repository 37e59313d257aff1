import { isInvisible, lettersAt } from '@/utils/domain/letters';
import { repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

/**
 * Signs without a shape: zero-width space, soft hyphen, direction marks. They come with copied text, and the sign-in compares them too (letter of
 * 24.10.2024; docs/domain.md 4).
 */
export const nameInvisible = defineNameRule({
  id: 'name-invisible',
  severity: 'error',
  about: 'unseen',
  check(name, field, input) {
    const places = lettersAt(name, isInvisible);
    if (places === '') return null;
    const first = places.slice(0, places.search(/\d+( |$)/)).replace(':', '');
    const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { code: 'invisible', ...repairOf(name, field, input, { count: String(places.split(' ').length), first: `U+${code}` }) };
  },
});
