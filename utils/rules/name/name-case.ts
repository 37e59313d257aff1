import { looksLikeSurname } from '@/utils/domain/name-words';
import { firstNameOf } from '@/utils/domain/names/first-names';
import { repairOf } from '@/utils/domain/names/repair-name';
import { caseFault } from '@/utils/domain/person-name';
import { mayBeFilling } from '@/utils/domain/placeholder';
import { defineNameRule } from '../engine/define-rule';

/** Capitals: Иванов, not ИВАНОВ, иванов or иВАНОВ; each part of a double name has its own. Compared by letters (letter of 24.10.2024). */
export const nameCase = defineNameRule({
  id: 'name-case',
  severity: 'warning',
  about: 'case',
  check(name, field, input) {
    const fault = caseFault(name);
    if (fault === null) return null;
    if (fault !== 'mixed') return { code: fault, ...(mayBeFilling(name) ? {} : repairOf(name, field, input)) };
    return { code: fault, severity: 'error', ...(isTwoNames(name) ? {} : repairOf(name, field, input)) };
  },
});

/** «ИвановИван»: a space is lost here, and small letters would make it worse. */
function isTwoNames(name: string): boolean {
  const [, surname = '', first = ''] = /^(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})$/u.exec(name) ?? [];
  return looksLikeSurname(surname) && firstNameOf(first) !== undefined;
}
