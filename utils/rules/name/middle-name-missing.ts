import { defineRule } from '../engine/define-rule';

/**
 * An empty patronymic and no tick at «Без отчества» contradict each other (letter of 24.10.2024, step 2: the card's fields).
 * If the tick was not found, as in a register, an empty patronymic may be right: only a note.
 */
export const middleNameMissing = defineRule({
  id: 'middle-name-missing',
  field: 'middleName',
  needs: ['middleName'],
  onEmpty: 'check',
  severity: 'error',
  about: 'presence',
  check({ middleName, noMiddleName }) {
    if (middleName.trim() !== '' || noMiddleName === 'true') return null;
    return noMiddleName === undefined ? { code: 'maybe-missing', severity: 'info' } : { code: 'missing' };
  },
});
