import { defineNameRule } from '../engine/define-rule';

/** A double name with its hyphen in place: the first cause of duplicates (letter of 24.10.2024, «сложные фамилии с дефисом»), so worth a look. */
export const nameDouble = defineNameRule({
  id: 'name-double',
  severity: 'info',
  about: 'hyphen',
  check: (name) => (name.includes('-') && /\p{L}-\p{L}/u.test(name) ? { code: 'hyphen' } : null),
});
