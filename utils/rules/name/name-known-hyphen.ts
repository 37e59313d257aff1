import { areDoubleName, splitDoubleName, withLostHyphen } from '@/utils/domain/names/double-names';
import { firstNameOf } from '@/utils/domain/names/first-names';
import { isKnownPatronymic } from '@/utils/domain/names/patronymics';
import { withCapitals } from '@/utils/domain/names/person-context';
import { surnameRank } from '@/utils/domain/names/surname-slips';
import { genderOfSurname, isSurnameOnly } from '@/utils/domain/names/surnames';
import { defineNameRule } from '../engine/define-rule';
import type { Finding } from '../types';

type Code = 'double-first-name' | 'double-surname';

/** A hyphen lost in a double name: «сложные фамилии с дефисом» lead the causes of duplicates (letter of 24.10.2024). */
export const nameKnownHyphen = defineNameRule({
  id: 'name-known-hyphen',
  fields: ['lastName', 'firstName'],
  severity: 'warning',
  about: 'word',
  explains: ['hyphen', 'spacing', 'case', 'letters', 'word'],
  check(name, field, { middleName }): Finding<Code> | null {
    const text = name.normalize('NFC').trim();
    if (!/^[А-Яа-яЁё]+(?:[ -][А-Яа-яЁё]+)*$/.test(text)) return null;
    if (field === 'lastName') {
      const right = withLostHyphen(text) ?? betweenCapitals(text, isSurnameOnly) ?? betweenListed(text);
      return right === undefined ? null : { code: 'double-surname', suggestion: right };
    }
    const right = splitDoubleName(text);
    if (right !== undefined) return { code: 'double-first-name', suggestion: right };
    const [first = '', second = '', ...more] = text.split(' ');
    if (second === '' || more.length > 0 || !areDoubleName(first, second)) return null;
    // «Вита лина» may be one name, torn.
    if (/^[а-яё]/u.test(second) && firstNameOf(first + second) !== undefined) return null;
    // Foreigners write double names with a space; beside a patronymic of ours it is a lost hyphen.
    return isKnownPatronymic(middleName ?? '')
      ? { code: 'double-first-name', suggestion: withCapitals(`${first}-${second}`.toLowerCase()) }
      : { code: 'double-first-name', severity: 'info' };
  },
});

/** «Смирноваорлова» → «Смирнова-Орлова», if the halves are two listed surnames of one gender. */
function betweenListed(text: string): string | undefined {
  const word = text.toLowerCase();
  if (word.length < 10 || /[ -]/u.test(word) || surnameRank(word) !== undefined) return undefined;
  for (let at = 5; at <= word.length - 5; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (surnameRank(first) === undefined || surnameRank(second) === undefined || genderOfSurname(first) !== genderOfSurname(second))
      continue;
    return withCapitals(`${first}-${second}`);
  }
  return undefined;
}

/** «ПетроваВодкина» → «Петрова-Водкина», if both halves pass. */
function betweenCapitals(text: string, passes: (half: string) => boolean): string | undefined {
  const match = /^([А-ЯЁ][а-яё]+)([А-ЯЁ][а-яё]+)$/u.exec(text);
  const [, first = '', second = ''] = match ?? [];
  return match !== null && passes(first) && passes(second) ? `${first}-${second}` : undefined;
}
