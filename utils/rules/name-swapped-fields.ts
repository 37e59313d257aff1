import { commonnessOf, firstNameOf } from '@/utils/domain/names/first-names';
import { genderOfPatronymic, patronymicOf } from '@/utils/domain/names/patronymics';
import { isSurnameOnly } from '@/utils/domain/names/surnames';
import type { Finding, Rule } from './types';

type Code =
  | 'patronymic-in-first-name'
  | 'patronymic-in-last-name'
  | 'first-name-in-last-name'
  | 'first-name-in-middle-name'
  | 'last-name-in-middle-name';

/**
 * Surname, first name and patronymic in each other's places. One look at one field is enough only for a patronymic as a first name; all
 * else needs two fields that speak for it: surnames like Роман and Абрамович, second names of foreigners are right.
 */
export const nameSwappedFields: Rule<'name-swapped-fields', Code> = {
  id: 'name-swapped-fields',
  field: 'firstName',
  needs: ['lastName', 'firstName', 'middleName'],
  asks: 'each',
  onEmpty: 'check',
  severity: 'error',
  check({ lastName = '', firstName = '', middleName = '' }) {
    const [last, first, middle] = [lastName, firstName, middleName].map(traitsOf) as [Traits, Traits, Traits];
    if (first.patronymic) return { code: 'patronymic-in-first-name', field: 'firstName' };
    if (last.patronymic && !middle.patronymic && (last.daughter || (middle.surname && first.name > 0))) {
      return { code: 'patronymic-in-last-name', field: 'lastName' };
    }
    if (middle.name > 0 && !middle.patronymic && first.surname)
      return suspicion('first-name-in-middle-name', 'middleName', middle.name >= 2);
    if (last.name > 0 && !last.surname && first.surname) return suspicion('first-name-in-last-name', 'lastName', last.name >= 2);
    if (middle.surname && !last.surname && (last.name >= 2 || last.patronymic)) {
      return suspicion('last-name-in-middle-name', 'middleName', first.name > 0);
    }
    return null;
  },
};

interface Traits {
  /** How common the text is as a first name; 0 = not one. */
  readonly name: number;
  readonly patronymic: boolean;
  /** A woman's patronymic: no surname is built so. */
  readonly daughter: boolean;
  readonly surname: boolean;
}

const NOTHING: Traits = { name: 0, patronymic: false, daughter: false, surname: false };

function traitsOf(text: string): Traits {
  const word = text.normalize('NFC').trim();
  if (!/^[а-яё]+(?:-[а-яё]+)?$/iu.test(word)) return NOTHING;
  const name = firstNameOf(word) ?? (word.includes('-') ? firstNameOf(word.split('-')[0] ?? '') : undefined);
  const common = name === undefined ? 0 : commonnessOf(name);
  const known = patronymicOf(word);
  const patronymic = common === 0 && (known?.father !== undefined || (/(?:[ое]вич|[ое]вна)$/iu.test(word) && word.length > 6));
  return { name: common, patronymic, daughter: patronymic && genderOfPatronymic(word) === 'female', surname: isSurnameOnly(word) };
}

function suspicion(code: Code, field: 'lastName' | 'middleName', sure: boolean): Finding<Code> {
  return { code, field, severity: sure ? 'error' : 'warning' };
}
