import type { NameField } from '@/utils/domain/card';
import { isDash, isLetter, lettersAt } from '@/utils/domain/letters';
import { isHyphenSuffix, isPatronymicWord } from '@/utils/domain/name-words';
import { commonnessOf, firstNameOf } from '@/utils/domain/names/first-names';
import { isKnownPatronymic } from '@/utils/domain/names/patronymics';
import { repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

/** The hyphen of a double name: a plain hyphen-minus, one, between two letters. Dashes and spaces around it look alike and do not compare alike. */
export const nameHyphen = defineNameRule({
  id: 'name-hyphen',
  severity: 'error',
  about: 'hyphen',
  explains: ['hyphen', 'spacing', 'word'],
  check(name, field, input) {
    if (![...name].some(isLetter)) return null;
    const plain = [...name]
      .map((character) => (isDash(character) ? '-' : character))
      .join('')
      .trim();
    if (!plain.includes('-')) return null;
    const other = lettersAt(name, (character) => isDash(character) && character !== '-');
    if (other !== '') return { code: 'dash', ...repairOf(name, field, input, { letters: other }) };
    const repair = repairOf(name, field, input);
    if (/\s-|-\s/u.test(plain)) return { code: 'spaced', ...repair };
    if (plain.startsWith('-') || plain.endsWith('-')) return { code: 'edge', ...repair };
    if (plain.includes('--')) return { code: 'double', ...repair };
    return isTorn(plain, field) ? { code: 'torn', severity: 'warning', ...repair } : null;
  },
});

/** «Ра-хим», «Ан-тон»: two syllables like a Chinese name's, but together a known first name or patronymic that a line's end has torn. */
function isTorn(text: string, field: NameField): boolean {
  const [, head = '', tail = ''] = /^([А-ЯЁ][а-яё]+)-([а-яё]+)$/u.exec(text) ?? [];
  if (head === '' || field === 'lastName' || isHyphenSuffix(tail) || isPatronymicWord(tail)) return false;
  const whole = head + tail;
  if (field === 'middleName') return isKnownPatronymic(whole);
  return commonnessOf(firstNameOf(whole) ?? { male: 0, female: 0 }) >= 2;
}
