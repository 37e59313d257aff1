import {
  endsWithInitial,
  initialsKind,
  isCutPatronymic,
  isInCapitals,
  mayBeOneLetterName,
  surnameBeforeInitials,
} from '@/utils/domain/initials';
import { looksLikeSurname } from '@/utils/domain/name-words';
import { repairName } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

/** Initials instead of a name: «указание только инициалов в имени и отчестве» creates duplicates (letter of 24.10.2024). */
export const nameInitials = defineNameRule({
  id: 'name-initials',
  severity: 'error',
  about: 'parts',
  explains: ['signs', 'blanks', 'spacing', 'hyphen', 'case', 'letters', 'word', 'order', 'gender'],
  check(name, field, { lastName, firstName, middleName }) {
    if (field === 'lastName') {
      const surname = surnameBeforeInitials(name);
      if (surname !== null) {
        const suggestion = repairName(surname, field);
        return { code: 'after-surname', ...(suggestion === null ? {} : { suggestion }) };
      }
      // Surnames of one letter are real (Ю, Э, О), but not beside a first name of one letter, and no consonant is a surname.
      const word = name.trim();
      if (word.length <= 2 && /^\p{L}$/u.test(word)) {
        const beside =
          firstName !== undefined && initialsKind(firstName, false) !== null && !mayBeOneLetterName(name, firstName, middleName);
        return beside || /[бвгджзклмнпрстфхцчшщйьъ]/iu.test(name) ? { code: 'letter', severity: 'warning' } : null;
      }
      return word.includes('.') && /^(?:\p{L}\s*\.\s*)+\p{L}?$/u.test(word) ? { code: 'initials' } : null;
    }
    const inCapitals =
      name.trim().length <= 6 &&
      /^\p{Lu}{2,3}$/u.test(name.trim()) &&
      (isInCapitals(lastName) || isInCapitals(field === 'firstName' ? middleName : firstName));
    const kind = initialsKind(name, inCapitals);
    if (kind === 'letter' && field === 'firstName')
      return mayBeOneLetterName(lastName, name, middleName)
        ? { code: 'maybe-name', severity: 'info' }
        : { code: 'letter', severity: 'warning' };
    if (kind !== null) return { code: kind };
    if (field === 'middleName' && isCutPatronymic(name) && looksLikeSurname(lastName ?? ''))
      return { code: 'abbreviation', severity: 'warning' };
    return endsWithInitial(name) ? { code: 'initials' } : null;
  },
});
