import { looksLikePatronymic } from '@/utils/domain/name-words';
import type { Person } from '@/utils/domain/person';
import { parseRuDate } from '@/utils/domain/ru-date';
import { checkSnils, snilsDigits } from '@/utils/domain/snils';
import { mailboxOf } from './mailbox';
import { type NameForm, NameForms } from './name-form';

/** One person of the register, made comparable. '' in date, snils and email means that nothing is known. */
export interface Row {
  readonly last: NameForm;
  readonly first: NameForm;
  readonly middle: NameForm;
  /** Parts of the name had run together in one field and were taken apart. */
  readonly runTogether: boolean;
  /** YYYY-MM-DD, of a day that no calendar has too (31.02: a slip of some other date); '' for none and for a filling such as 01.01.1900. */
  readonly date: string;
  /** Eleven digits, or ''. */
  readonly snils: string;
  readonly snilsValid: boolean;
  /** The mailbox behind the address; '' also for that of an office, which tells nothing of a person. */
  readonly email: string;
  /** The organisation in small letters, '' = not told. */
  readonly place: string;
  readonly female: boolean;
}

/** Rows of a register in order, each spelling of a name taken apart once. `step` is called after each row. */
export function rowsOf(people: readonly Person[], step: (done: number) => void): Row[] {
  const forms = { last: new NameForms('lastName'), first: new NameForms('firstName'), middle: new NameForms('middleName') };
  const dates = new Map<string, string>();
  return people.map((person, index) => {
    step(index);
    const { lastName, firstName, middleName, runTogether } = takenApart(person);
    const [last, first, middle] = [forms.last.of(lastName), forms.first.of(firstName), forms.middle.of(middleName)];
    const shown = person.birthDate ?? '';
    const date = dates.get(shown) ?? dateOf(shown);
    dates.set(shown, date);
    const snils = snilsOf(person.snils ?? '');
    return {
      last,
      first,
      middle,
      runTogether,
      date,
      snils,
      snilsValid: snils !== '' && checkSnils(snils) === 'valid',
      email: mailboxOf(person.email ?? ''),
      place: (person.organization ?? '').trim().toLowerCase(),
      female: isFemale(last, first, middle),
    };
  });
}

interface Parts {
  lastName: string;
  firstName: string;
  middleName: string;
  runTogether: boolean;
}

const isEmpty = (text: string | undefined) => !/[\p{L}]/u.test(text ?? '');

/** «Иванова Тест Тестовна» in one field, «Иванова Т. Т.», «Тест Тестовна» as a first name. */
function takenApart({ lastName = '', firstName = '', middleName = '' }: Partial<Person>): Parts {
  if (isEmpty(firstName) && isEmpty(middleName)) {
    const [surname = '', ...others] = wordsOf(lastName);
    const [first, ...rest] = others;
    // «Аль Хамид» alone is a surname of two words.
    if (first && (rest.length > 0 || /\./u.test(first)))
      return { lastName: surname, firstName: first, middleName: rest.join(' '), runTogether: true };
  }
  if (isEmpty(middleName) || isEmpty(lastName)) {
    const words = wordsOf(firstName);
    const [first = '', second = ''] = words;
    const initials = /^\p{L}\.$/u.test(first) && /^\p{L}\.$/u.test(second);
    if (words.length === 2 && isEmpty(middleName) && !isEmpty(lastName) && (initials || looksLikePatronymic(second))) {
      return { lastName, firstName: first, middleName: second, runTogether: !initials };
    }
    if (words.length === 3 && isEmpty(lastName) && isEmpty(middleName)) {
      return { lastName: first, firstName: second, middleName: words[2] ?? '', runTogether: true };
    }
  }
  return { lastName, firstName, middleName, runTogether: false };
}

function wordsOf(text: string): string[] {
  return text
    .replace(/(\p{L}\.)(?=\p{L})/gu, '$1 ')
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '');
}

/** Dates that are typed where none is known; nobody on a register of today was born so early. */
const FIRST_REAL_YEAR = '1905';

function dateOf(shown: string): string {
  if (shown.trim() === '') return '';
  const text = shown.trim().replace(/[T ]\d{2}:\d{2}.*$/u, '');
  const read = parseRuDate(text, '');
  const date = read.kind === 'date' ? read.date : read.kind === 'impossible' ? slippedDate(text) : '';
  return date >= FIRST_REAL_YEAR ? date : '';
}

/** 31.02.1985, 29.02.1998 or 03.25.1985 as it stands: one slip away from the date that was meant, and far from everybody else's. '' = a filling. */
function slippedDate(text: string): string {
  const shown = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [day = '', month = '', year = ''] = shown?.slice(1) ?? iso?.slice(1).reverse() ?? [];
  const [smaller, larger] = [Number(day), Number(month)].sort((a, b) => a - b) as [number, number];
  return smaller >= 1 && smaller <= 12 && larger <= 31 ? `${year}-${month}-${day}` : '';
}

function snilsOf(text: string): string {
  const digits = snilsDigits(text) ?? '';
  // A spreadsheet drops leading zeros.
  const whole = digits.length === 10 || digits.length === 9 ? digits.padStart(11, '0') : digits;
  if (whole.length !== 11 || /^0+$/.test(whole)) return '';
  return whole === digits || checkSnils(whole) === 'valid' ? whole : '';
}

/** Whether the name is a woman's, who may have changed her surname. */
function isFemale(last: NameForm, first: NameForm, middle: NameForm): boolean {
  if (/(?:вна|чна|шна|кызы|гызы)$/u.test(middle.word)) return true;
  return middle.kind !== 'name' && /(?:[оеи]ва|ина|ая)$/u.test(last.word) && /[ая]$/u.test(first.word);
}
