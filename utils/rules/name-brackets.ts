import { isLetter } from '@/utils/domain/letters';
import { repairOf } from '@/utils/domain/person-name';
import { defineNameRule } from './define-rule';

/** A former surname or a remark in brackets: «Иванова (Петрова)». The card holds the surname of the document only. */
export const nameBrackets = defineNameRule({
  id: 'name-brackets',
  severity: 'error',
  check: (name, field) =>
    /[()[\]{}（）<>]/u.test(name) && [...name].some(isLetter) ? { code: 'brackets', ...repairOf(name, field) } : null,
});
