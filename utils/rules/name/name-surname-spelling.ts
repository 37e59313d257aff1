import type { Gender } from '@/utils/domain/names/patronymics';
import { isRussianFamily, isRussianFirstName, likelyGender, withCapitals } from '@/utils/domain/names/person-context';
import { withRightI } from '@/utils/domain/names/short-i';
import { meantSurname } from '@/utils/domain/names/surname-of-name';
import { type SurnameSlip, surnameRank, surnameSlip } from '@/utils/domain/names/surname-slips';
import { genderOfSurname, surnameFor } from '@/utils/domain/names/surnames';
import { defineNameRule } from '../engine/define-rule';
import type { Finding } from '../types';

type Code = 'surname' | 'near' | 'letters' | 'short-i' | 'maybe-surname';

/**
 * A surname that is a slip away from a frequent one (Смринов, Петорв), that has letters which no surname has (Бобровскя), or и in the place of
 * й and the other way (Шаихутдинова, Нигматуллйна): «неверное написание ФИО» and «И и Й» are causes of duplicates (letter of 24.10.2024).
 * Real surnames that look like slips are listed and left alone; letters are judged only in Russian families, whose surnames were counted.
 */
export const nameSurnameSpelling = defineNameRule({
  id: 'name-surname-spelling',
  fields: ['lastName'],
  severity: 'warning',
  check(name, _field, { firstName, middleName, gender }) {
    const parts = name.normalize('NFC').trim().split('-');
    const russian = isRussianFamily(middleName?.normalize('NFC')) === true;
    const whole = russian && isRussianFirstName(firstName) === true;
    for (const [at, part] of parts.entries()) {
      if (!/^[А-ЯЁа-яё][а-яё]{3,}$/u.test(part)) continue;
      const sex = likelyGender({ middleName, gender });
      const put = (word: string) => withCapitals(parts.with(at, forGender(word, sex)).join('-').toLowerCase());
      const found = wrongI(part, put) ?? (russian ? slip(part, whole, put) : null);
      if (found !== null) return found;
    }
    return null;
  },
});

type Put = (word: string) => string;

/** The repair in the form that the rest of the card asks for: «Вшивкоав» of a man is Вшивков. */
const forGender = (word: string, gender: Gender | undefined): string => (gender === undefined ? word : (surnameFor(word, gender) ?? word));

/** й and и in each other's places: true of every people's surnames. */
function wrongI(part: string, put: Put): Finding<Code> | null {
  const right = withRightI(part);
  if (right === undefined) return null;
  const params = { typed: right.includes('й') ? 'и' : 'й' };
  return surnameRank(right) === undefined ? { code: 'short-i', params } : { code: 'short-i', params, suggestion: put(right) };
}

function slip(part: string, whole: boolean, put: Put): Finding<Code> | null {
  const meant = surnameSlip(part);
  if (meant !== undefined && (meant.listed !== 'no' || isRussianKind(part, meant))) return told(meant, whole, put);
  const ofName = whole ? meantSurname(part) : undefined;
  if (ofName === undefined) return null;
  return ofName.slip === 'swap' || ofName.slip === 'double'
    ? { code: 'surname', suggestion: put(ofName.word) }
    : { code: 'maybe-surname', severity: 'info' };
}

/** -ов, -ин, -ский as typed or as repaired: what the letters of Russian surnames can judge. */
const isRussianKind = (part: string, { word }: SurnameSlip): boolean =>
  genderOfSurname(part) !== undefined || genderOfSurname(word) !== undefined;

function told({ word, slip: kind, listed, alone }: SurnameSlip, whole: boolean, put: Put): Finding<Code> | null {
  // The next key may be another surname of its own, and so may every letter more or less.
  if (listed === 'frequent' && alone && (kind === 'swap' || kind === 'double')) return { code: 'surname', suggestion: put(word) };
  if (listed !== 'no') return { code: 'near', params: { names: put(word) } };
  return { code: 'letters', ...(whole ? {} : { severity: 'info' as const }) };
}
