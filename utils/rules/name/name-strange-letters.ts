import { unknownRun } from '@/utils/domain/names/letter-runs';
import { isRussianFamily, isRussianFirstName } from '@/utils/domain/names/person-context';
import { genderOfSurname } from '@/utils/domain/names/surnames';
import { nameParts } from '@/utils/domain/person-name';
import { defineNameRule } from '../engine/define-rule';

/**
 * Letters of a surname that stand together in no Russian word and no known name: «Рожктова», «Плсюнин»: misspelt names make duplicates (letter of
 * 24.10.2024). Surnames have no dictionary, so nothing is put in their place. Judged only beside a Russian patronymic; a warning only if the
 * surname is of a Russian kind and the first name is Russian too: Вайц and Саая are merely of another people.
 */
export const nameStrangeLetters = defineNameRule({
  id: 'name-strange-letters',
  fields: ['lastName'],
  severity: 'warning',
  about: 'letters',
  check(name, _field, { firstName, middleName }) {
    if (isRussianFamily(middleName?.normalize('NFC')) !== true) return null;
    for (const { text } of nameParts(name.normalize('NFC').trim())) {
      if (!/^[а-яё]{4,}$/iu.test(text)) continue;
      const letters = unknownRun(text);
      if (letters === undefined) continue;
      const russian = isRussianFirstName(firstName) === true && genderOfSurname(text) !== undefined;
      return { code: 'strange', params: { letters }, ...(russian ? {} : { severity: 'info' as const }) };
    }
    return null;
  },
});
