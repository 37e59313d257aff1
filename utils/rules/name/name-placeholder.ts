import { isBlankText, placeholderKind } from '@/utils/domain/placeholder';
import { OF_A_NAME } from '../engine/aspects';
import { defineNameRule } from '../engine/define-rule';

/** «Ааааа», «Тест», «-» in place of a name: «обезличенное написание данных» creates duplicates (letter of 24.10.2024). */
export const namePlaceholder = defineNameRule({
  id: 'name-placeholder',
  severity: 'error',
  about: 'filler',
  explains: OF_A_NAME,
  check(name, field) {
    // A blank text is an empty field to the user: the rules about missing names speak of it.
    if (isBlankText(name)) return null;
    const kind = placeholderKind(name, field);
    return kind === null ? null : { code: kind };
  },
});
