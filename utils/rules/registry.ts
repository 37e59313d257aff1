import { birthDateAge } from './birth-date-age';
import { birthDateFiller } from './birth-date-filler';
import { birthDateFormat } from './birth-date-format';
import { birthDateFuture } from './birth-date-future';
import { birthDateMissing } from './birth-date-missing';
import { emailCyrillic } from './email-cyrillic';
import { emailDomainTypo } from './email-domain-typo';
import { emailFormat } from './email-format';
import { emailMissing } from './email-missing';
import { emailPlaceholder } from './email-placeholder';
import { emailShared } from './email-shared';
import { firstNameMissing } from './first-name-missing';
import { lastNameMissing } from './last-name-missing';
import { middleNameMissing } from './middle-name-missing';
import { nameApostrophe } from './name-apostrophe';
import { nameBlank } from './name-blank';
import { nameBrackets } from './name-brackets';
import { nameCase } from './name-case';
import { nameDigits } from './name-digits';
import { nameDouble } from './name-double';
import { nameForeignLetters } from './name-foreign-letters';
import { nameFullInOneField } from './name-full-in-one-field';
import { nameGenderMismatch } from './name-gender-mismatch';
import { nameHyphen } from './name-hyphen';
import { nameImplausible } from './name-implausible';
import { nameInitials } from './name-initials';
import { nameInnerSpace } from './name-inner-space';
import { nameInvisible } from './name-invisible';
import { nameKnownHyphen } from './name-known-hyphen';
import { nameLatin } from './name-latin';
import { namePlaceholder } from './name-placeholder';
import { namePunctuation } from './name-punctuation';
import { nameSameInFields } from './name-same-in-fields';
import { nameShortForm } from './name-short-form';
import { nameShortI } from './name-short-i';
import { nameSpelling } from './name-spelling';
import { nameStrangeLetters } from './name-strange-letters';
import { nameSurnameSpelling } from './name-surname-spelling';
import { nameSwappedFields } from './name-swapped-fields';
import { nameTornLetter } from './name-torn-letter';
import { nameTransliterated } from './name-transliterated';
import { nameUnknown } from './name-unknown';
import { nameVariant } from './name-variant';
import { nameWrongLayout } from './name-wrong-layout';
import { nameYo } from './name-yo';
import { noMiddleNameContradiction } from './no-middle-name-contradiction';
import { phoneFormat } from './phone-format';
import { snilsCharacters } from './snils-characters';
import { snilsChecksum } from './snils-checksum';
import { snilsLength } from './snils-length';
import { snilsMissing } from './snils-missing';
import { snilsUncheckable } from './snils-uncheckable';
import { snilsZeros } from './snils-zeros';
import { textTooLong } from './text-too-long';
import type { Rule } from './types';

/**
 * Every rule there is. The order is the order of usefulness: where two rules speak of one field with one severity, the earlier comes
 * first and its suggestion is the one that is kept. Who silences whom stands in precedence.ts.
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
