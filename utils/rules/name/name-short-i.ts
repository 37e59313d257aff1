import { defineNameRule } from '../engine/define-rule';

/** й inside a surname (Зайцев) or и after a vowel (Исмаилов): the letter of 24.10.2024 names и/й as a cause of duplicates. Endings are left alone. */
export const nameShortI = defineNameRule({
  id: 'name-short-i',
  fields: ['lastName'],
  severity: 'info',
  about: 'unseen',
  check(name) {
    const composed = name.normalize('NFC');
    if (/[аеёоуыэюя]й[а-яё]/iu.test(composed)) return { code: 'short-i' };
    return /[аоуэ]и[бвгджзклмнпрстфхцчшщ][а-яё]/iu.test(composed) ? { code: 'full-i' } : null;
  },
});
