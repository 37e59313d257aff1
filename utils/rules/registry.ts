import { textTooLong } from './any-field/text-too-long';
import { birthDateAge } from './birth-date/birth-date-age';
import { birthDateFiller } from './birth-date/birth-date-filler';
import { birthDateFormat } from './birth-date/birth-date-format';
import { birthDateFuture } from './birth-date/birth-date-future';
import { birthDateMissing } from './birth-date/birth-date-missing';
import { emailCyrillic } from './email/email-cyrillic';
import { emailDomainTypo } from './email/email-domain-typo';
import { emailFormat } from './email/email-format';
import { emailMissing } from './email/email-missing';
import { emailPlaceholder } from './email/email-placeholder';
import { emailShared } from './email/email-shared';
import { firstNameMissing } from './name/first-name-missing';
import { lastNameMissing } from './name/last-name-missing';
import { middleNameMissing } from './name/middle-name-missing';
import { nameApostrophe } from './name/name-apostrophe';
import { nameBlank } from './name/name-blank';
import { nameBrackets } from './name/name-brackets';
import { nameCase } from './name/name-case';
import { nameDeclined } from './name/name-declined';
import { nameDigits } from './name/name-digits';
import { nameDouble } from './name/name-double';
import { nameForeignLetters } from './name/name-foreign-letters';
import { nameFullInOneField } from './name/name-full-in-one-field';
import { nameGenderMismatch } from './name/name-gender-mismatch';
import { nameHyphen } from './name/name-hyphen';
import { nameImplausible } from './name/name-implausible';
import { nameInitials } from './name/name-initials';
import { nameInnerSpace } from './name/name-inner-space';
import { nameInvisible } from './name/name-invisible';
import { nameKnownHyphen } from './name/name-known-hyphen';
import { nameLatin } from './name/name-latin';
import { namePlaceholder } from './name/name-placeholder';
import { namePunctuation } from './name/name-punctuation';
import { nameSameInFields } from './name/name-same-in-fields';
import { nameShortForm } from './name/name-short-form';
import { nameShortI } from './name/name-short-i';
import { nameSpelling } from './name/name-spelling';
import { nameStrangeLetters } from './name/name-strange-letters';
import { nameSurnameSpelling } from './name/name-surname-spelling';
import { nameSwappedFields } from './name/name-swapped-fields';
import { nameTornLetter } from './name/name-torn-letter';
import { nameTransliterated } from './name/name-transliterated';
import { nameUnknown } from './name/name-unknown';
import { nameVariant } from './name/name-variant';
import { nameWrongLayout } from './name/name-wrong-layout';
import { nameYo } from './name/name-yo';
import { noMiddleNameContradiction } from './name/no-middle-name-contradiction';
import { phoneFormat } from './phone/phone-format';
import { snilsCharacters } from './snils/snils-characters';
import { snilsChecksum } from './snils/snils-checksum';
import { snilsLength } from './snils/snils-length';
import { snilsMissing } from './snils/snils-missing';
import { snilsUncheckable } from './snils/snils-uncheckable';
import { snilsZeros } from './snils/snils-zeros';
import type { Rule } from './types';

/**
 * Every rule there is. The order is the order of usefulness: where two rules speak of one field with one severity, the earlier comes
 * first and its suggestion is the one that is kept; where two explain each other, the earlier is shown (engine/precedence.ts).
 */
export const RULES = [
  textTooLong,
  lastNameMissing,
  firstNameMissing,
  middleNameMissing,
  noMiddleNameContradiction,
  namePlaceholder,
  nameInitials,
  nameFullInOneField,
  nameSwappedFields,
  nameDeclined,
  nameBrackets,
  nameWrongLayout,
  nameTransliterated,
  nameLatin,
  nameForeignLetters,
  nameDigits,
  nameInvisible,
  nameTornLetter,
  nameHyphen,
  nameBlank,
  namePunctuation,
  nameApostrophe,
  nameKnownHyphen,
  nameInnerSpace,
  nameSpelling,
  nameSurnameSpelling,
  nameShortForm,
  nameCase,
  nameImplausible,
  nameStrangeLetters,
  nameSameInFields,
  nameGenderMismatch,
  nameVariant,
  nameYo,
  nameShortI,
  nameDouble,
  nameUnknown,
  birthDateMissing,
  birthDateFormat,
  birthDateFuture,
  birthDateFiller,
  birthDateAge,
  snilsMissing,
  snilsCharacters,
  snilsLength,
  snilsZeros,
  snilsChecksum,
  snilsUncheckable,
  phoneFormat,
  emailMissing,
  emailPlaceholder,
  emailFormat,
  emailCyrillic,
  emailDomainTypo,
  emailShared,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

/** The codes that a rule may give. */
export type CodeOf<Id extends RuleId> = Extract<(typeof RULES)[number], { id: Id }> extends Rule<Id, infer Code> ? Code : never;
