import { dottedLike } from '@/utils/domain/fold-yo';
import type { Gender } from '@/utils/domain/names/patronymics';
import { isRussianFamily, isRussianFirstName, likelyGender, withCapitals } from '@/utils/domain/names/person-context';
import { withKnownShortI, withRightI } from '@/utils/domain/names/short-i';
import { standingOf } from '@/utils/domain/names/standing';
import { meantSurname } from '@/utils/domain/names/surname-of-name';
import { IMPOSSIBLE, type SurnameSlip, surnameRank, surnameSlip } from '@/utils/domain/names/surname-slips';
import { surnameVariants } from '@/utils/domain/names/surname-variants';
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
  about: 'word',
  explainsMore: { surname: ['letters'] },
  check(name, _field, { firstName, middleName, gender }) {
    const parts = name.normalize('NFC').trim().split('-');
    const family = isRussianFamily(middleName?.normalize('NFC'));
    const whole = family === true && isRussianFirstName(firstName) === true;
    for (const [at, part] of parts.entries()) {
      if (!/^[А-ЯЁа-яё][а-яё]{3,}$/u.test(part)) continue;
      const sex = likelyGender({ middleName, gender });
      const put = (word: string) =>
        withCapitals(
          parts
            .with(at, forGender(dottedLike(part, word) ?? word, sex))
            .join('-')
            .toLowerCase(),
        );
      const found = wrongI(part, put) ?? (family === false ? null : slip(part, family === true, whole, put));
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
  const right = withRightI(part) ?? withLostBreve(part);
  if (right === undefined) return null;
  const params = { typed: right.includes('й') ? 'и' : 'й' };
  return surnameRank(right) === undefined ? { code: 'short-i', params } : { code: 'short-i', params, suggestion: put(right) };
}

/** Баирамов is Байрамов, made of a name; Исмаилов and Исмайлов are two writings that documents have. */
function withLostBreve(part: string): string | undefined {
  if (standingOf(part, 'lastName').known || surnameVariants(part).length > 0) return undefined;
  return withKnownShortI(part, (other) => standingOf(other, 'lastName').known);
}

function slip(part: string, russian: boolean, whole: boolean, put: Put): Finding<Code> | null {
  const meant = surnameSlip(part);
  if (meant !== undefined && (meant.listed !== 'no' || isRussianKind(part, meant)) && (russian || isTelling(meant)))
    return told(part, meant, put);
  const ofName = whole ? meantSurname(part) : undefined;
  if (ofName === undefined) return null;
  return ofName.slip === 'swap' || ofName.slip === 'double'
    ? { code: 'surname', suggestion: put(ofName.word) }
    : { code: 'maybe-surname', severity: 'info' };
}

/** So strange are few surnames near a listed one: Ермеков is no Ермаков beside a Kazakh father. */
const TELLING = 6;

/**
 * Whether a slip is one in families of every people, whose surnames the model knows less of: two letters changed places, one of a listed surname
 * stands twice, or it is listed and the typed letters are strange.
 */
const isTelling = ({ slip: kind, listed, gain }: SurnameSlip): boolean =>
  listed === 'no' ? kind === 'swap' && gain >= IMPOSSIBLE : gain >= TELLING || kind === 'swap' || kind === 'double';

/** -ов, -ин, -ский as typed or as repaired: what the letters of Russian surnames can judge. */
const isRussianKind = (part: string, { word }: SurnameSlip): boolean =>
  genderOfSurname(part) !== undefined || genderOfSurname(word) !== undefined;

function told(part: string, { word, slip: kind, listed, alone, gain }: SurnameSlip, put: Put): Finding<Code> | null {
  // The next key may be another surname of its own, and so may every letter more or less.
  const certain = listed === 'frequent' && alone && (kind === 'swap' || kind === 'double') && keepsYo(part, word);
  if (certain) return { code: 'surname', suggestion: put(word) };
  if (listed === 'no' && gain < IMPOSSIBLE && (kind === 'missing' || kind === 'extra')) return { code: 'maybe-surname', severity: 'info' };
  return listed === 'no' ? { code: 'letters' } : { code: 'near', params: { names: put(word) } };
}

/** Whether it is clear how the repaired surname is written: Чернышев and Чернышёв are two. */
const keepsYo = (part: string, word: string): boolean => dottedLike(part, word)?.includes('ё') === /ё/iu.test(part);
