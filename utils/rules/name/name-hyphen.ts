import type { NameField } from '@/utils/domain/card';
import { isDash, isLetter, lettersAt } from '@/utils/domain/letters';
import { isHyphenSuffix, isPatronymicWord } from '@/utils/domain/name-words';
import { commonnessOf, firstNameOf } from '@/utils/domain/names/first-names';
import { isKnownPatronymic, patronymicOf } from '@/utils/domain/names/patronymics';
import { repairOf } from '@/utils/domain/names/repair-name';
import { defineNameRule } from '../engine/define-rule';

/**
 * The hyphen of a double name: a plain hyphen-minus, one, between two letters. Dashes and spaces around it look alike and do not compare alike
 * (letter of 24.10.2024: complex surnames with a hyphen; docs/domain.md 4).
 */
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
    if (isTorn(plain, field)) return { code: 'torn', severity: 'warning', ...repair };
    const whole = tornInCapitals(plain, field);
    return whole === undefined ? null : { code: 'torn', severity: 'warning', suggestion: whole };
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

/** «Сер-Гей», «Нико-Лаевич»: the same with a capital behind the hyphen, where the whole is a usual name and one of the pieces is none. Undefined = not so. */
function tornInCapitals(text: string, field: NameField): string | undefined {
  const [, head = '', tail = ''] = /^([А-ЯЁ][а-яё]+)-([А-ЯЁ][а-яё]+)$/u.exec(text) ?? [];
  if (head === '' || field === 'lastName' || isHyphenSuffix(tail.toLowerCase())) return undefined;
  const whole = head + tail.toLowerCase();
  if (field === 'middleName') return (patronymicOf(whole)?.common ?? 0) >= USUAL && !isPatronymicWord(tail) ? whole : undefined;
  const names = [head, tail].every((piece) => firstNameOf(piece) !== undefined);
  return !names && commonnessOf(firstNameOf(whole) ?? { male: 0, female: 0 }) >= USUAL ? whole : undefined;
}

/** How common a name is at least, so that its pieces are not taken for two rare ones. */
const USUAL = 3;
