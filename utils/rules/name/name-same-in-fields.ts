import { looksLikePatronymic } from '@/utils/domain/name-words';
import { defineRule } from '../engine/define-rule';

/** The same text in two fields: one of them was filled in the wrong place; each is compared by itself (letter of 24.10.2024). */
export const nameSameInFields = defineRule({
  id: 'name-same-in-fields',
  field: 'firstName',
  needs: ['firstName'],
  onEmpty: 'skip',
  severity: 'warning',
  about: 'twice',
  explains: ['word'],
  check({ lastName, firstName, middleName }) {
    const [last, first, middle] = [lastName, firstName, middleName].map((text) => (text ?? '').trim().toLowerCase());
    if (first === undefined || first.length < 3) return null;
    if (first === middle) return { code: 'first-and-middle', field: 'middleName' };
    // Short ones are real: Ли Ли, Ян Ян, Кан Кан.
    if (first === last && first.length > 3) return { code: 'last-and-first' };
    return last !== undefined && last.length > 3 && last === middle && !looksLikePatronymic(last)
      ? { code: 'last-and-middle', field: 'middleName' }
      : null;
  },
});
