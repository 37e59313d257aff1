import { caseFault, repairOf } from '@/utils/domain/person-name';
import { defineNameRule } from './define-rule';

/** Capitals: Иванов, not ИВАНОВ, иванов or иВАНОВ; each part of a double name has its own. */
export const nameCase = defineNameRule({
  id: 'name-case',
  severity: 'warning',
  check(name, field) {
    const fault = caseFault(name);
    if (fault === null) return null;
    return { code: fault, ...(fault === 'mixed' ? { severity: 'error' as const } : {}), ...repairOf(name, field) };
  },
});
