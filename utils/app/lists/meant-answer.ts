import { letterDigit } from '@/utils/domain/letters';
import { saysNoPatronymic } from '@/utils/domain/pasted/pasted-texts';
import { pastedEmails, pastedSnils, readDate } from '@/utils/domain/pasted/pasted-values';
import { checkSnils, formatSnils, snilsDigits } from '@/utils/domain/snils';
import type { PersonRow } from '@/utils/register/people-of';

/**
 * An answer as it was meant: what a form, a spreadsheet and a hurried hand put around the values goes, so that no difference is told that is none
 * in Госуслуги. СНИЛС: zeros that a spreadsheet dropped, letters for digits. Dates: a year of two digits where one century fits (`today`,
 * YYYY-MM-DD). E-mail: brackets, «mailto:», remarks. «Нет», «не помню» in their place were not sent. Names: signs of a list behind them.
 * What cannot be read stays as it is.
 */
export function meantAnswer(row: PersonRow, today: string): PersonRow {
  const { snils = '', email = '', birthDate = '', lastName, firstName, middleName } = row.values;
  const values: PersonRow['values'] = { ...row.values };
  if (snils.trim() !== '') values.snils = meantSnils(snils);
  if (email.trim() !== '') values.email = meantEmail(email);
  if (birthDate.trim() !== '') values.birthDate = /\d/u.test(birthDate) ? (readDate(birthDate.trim(), today)?.text ?? birthDate) : '';
  for (const [field, text] of Object.entries({ lastName, firstName, middleName }))
    if (text !== undefined) values[field as 'lastName'] = text.replace(/[\s,;:]+$/u, '');
  if (middleName !== undefined && saysNoPatronymic(middleName)) Object.assign(values, { middleName: '', noMiddleName: 'true' });
  return { ...row, values };
}

/** A record of the register: the zeros of its СНИЛС went in the file, not in Контингент. */
export function meantRecord(row: PersonRow): PersonRow {
  const { snils = '' } = row.values;
  const whole = wholeSnils(snils);
  return whole === null ? row : { ...row, values: { ...row.values, snils: whole } };
}

function meantSnils(text: string): string {
  if (!/\d/u.test(text)) return '';
  const digits = [...text].map((sign) => letterDigit(sign) ?? sign).join('');
  const [found, ...more] = pastedSnils(digits);
  return wholeSnils(digits) ?? (found?.sure && more.length === 0 ? found.text : text);
}

/** Ten digits or nine whose check digits fit with zeros before them; null = it is no such number. */
function wholeSnils(text: string): string | null {
  const digits = snilsDigits(text) ?? '';
  if (digits.length !== 10 && digits.length !== 9) return null;
  const whole = digits.padStart(11, '0');
  return checkSnils(whole) === 'valid' ? formatSnils(whole) : null;
}

function meantEmail(text: string): string {
  if (!text.includes('@')) return '';
  const [found, ...more] = pastedEmails(text);
  return found?.sure && more.length === 0 ? found.text : text;
}
