import { dottedLike } from '@/utils/domain/fold-yo';
import { firstNameOf } from '@/utils/domain/names/first-names';
import type { Gender } from '@/utils/domain/names/patronymics';
import { isRussianFamily, isRussianFirstName, likelyGender, withCapitals } from '@/utils/domain/names/person-context';
import { withKnownShortI, withLikelyShortI, withRightI } from '@/utils/domain/names/short-i';
import { standingOf } from '@/utils/domain/names/standing';
import { meantSurname } from '@/utils/domain/names/surname-of-name';
import { type SurnameSlip, surnameRank, surnameSlip } from '@/utils/domain/names/surname-slips';
import { surnameVariants } from '@/utils/domain/names/surname-variants';
import { surnameFor } from '@/utils/domain/names/surnames';
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
      const found = certainI(part, put) ?? mistyped(part, { family, whole, firstNameUnread: firstName === undefined }, put);
      if (found !== null) return found;
    }
    return null;
  },
});

type Put = (word: string) => string;

/** The repair in the form that the rest of the card asks for: «Вшивкоав» of a man is Вшивков. */
const forGender = (word: string, gender: Gender | undefined): string => (gender === undefined ? word : (surnameFor(word, gender) ?? word));

/** й and и in each other's places: true of every people's surnames. */
function certainI(part: string, put: Put): Finding<Code> | null {
  const right = withRightI(part) ?? (isUnlisted(part) ? withKnownShortI(part, (other) => standingOf(other, 'lastName').known) : undefined);
  return right === undefined ? null : wrongI(right, put);
}

function wrongI(right: string, put: Put): Finding<Code> {
  const params = { typed: right.includes('й') ? 'и' : 'й' };
  return surnameRank(right) === undefined ? { code: 'short-i', params } : { code: 'short-i', params, suggestion: put(right) };
}

/** Баирамов is Байрамов, made of a name; Исмаилов and Исмайлов are two writings that documents have, and Аит is a name. */
const isUnlisted = (part: string): boolean =>
  !standingOf(part, 'lastName').known && surnameVariants(part).length === 0 && firstNameOf(part) === undefined;

interface Family {
  /** Whether it is a Russian one; undefined = not told. */
  readonly family: boolean | undefined;
  /** First name and patronymic are both such as Russian families have. */
  readonly whole: boolean;
  readonly firstNameUnread: boolean;
}

/** A surname that is likely another one mistyped, a lost breve among them: Шкаиров is Шакиров first, Маитаков Майтаков. */
function mistyped(part: string, { family, whole, firstNameUnread }: Family, put: Put): Finding<Code> | null {
  const found = family === false ? null : slip(part, family === true && (whole || firstNameUnread), whole, put);
  if (found?.code === 'surname') return found;
  const right = isUnlisted(part) ? withLikelyShortI(part, family === true) : undefined;
  return right === undefined ? found : wrongI(right, put);
}

function slip(part: string, russian: boolean, whole: boolean, put: Put): Finding<Code> | null {
  // Курбонов is no slip of Курбанов: documents have both. Юлиан is a name in the wrong field.
  const found = surnameVariants(part).length > 0 || firstNameOf(part) !== undefined ? undefined : surnameSlip(part, russian);
  if (found !== undefined) return told(part, found, put);
  const ofName = whole ? meantSurname(part) : undefined;
  if (ofName === undefined) return null;
  return ofName.slip === 'swap' || ofName.slip === 'double'
    ? { code: 'surname', suggestion: put(ofName.word) }
    : { code: 'maybe-surname', severity: 'info' };
}

function told(part: string, { near, sure }: SurnameSlip, put: Put): Finding<Code> | null {
  if (near === undefined) return sure ? { code: 'letters' } : { code: 'maybe-surname', severity: 'info' };
  const { word, rank, alone } = near;
  return rank === 'frequent' && alone && keepsYo(part, word)
    ? { code: 'surname', suggestion: put(word) }
    : { code: 'near', params: { names: put(word) } };
}

/** Whether it is clear how the repaired surname is written: Чернышев and Чернышёв are two. */
const keepsYo = (part: string, word: string): boolean => dottedLike(part, word)?.includes('ё') === /ё/iu.test(part);
