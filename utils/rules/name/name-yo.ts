import { defineNameRule } from '../engine/define-rule';

/** Ё and е are equal in law, but a common cause of duplicates (letter of 24.10.2024): only the document tells. */
export const nameYo = defineNameRule({
  id: 'name-yo',
  severity: 'info',
  about: 'unseen',
  check: (name) => (/ё/iu.test(name.normalize('NFC')) ? { code: 'yo' } : null),
});
