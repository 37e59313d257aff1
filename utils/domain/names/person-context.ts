import { firstNameOf, foldName } from './first-names';
import { type Gender, genderOfPatronymic, patronymicOf } from './patronymics';

/** The texts of a card that tell what kind of name it holds; undefined = not found. */
export interface NameTexts {
  readonly lastName?: string | undefined;
  readonly firstName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly gender?: string | undefined;
}

/** The field «Пол» as shown: «Мужской», «муж.», «М»; undefined = empty, not found or not understood. */
export function shownGender(text: string | undefined): Gender | undefined {
  const word = (text ?? '').trim().toLowerCase();
  if (/^м(?:уж(?:ской|чина)?)?\.?$/u.test(word)) return 'male';
  return /^ж(?:ен(?:ский|щина)?)?\.?$/u.test(word) ? 'female' : undefined;
}

/** The gender that the patronymic tells, else the field «Пол»; undefined when they contradict each other. */
export function likelyGender({ middleName, gender }: NameTexts): Gender | undefined {
  const shown = shownGender(gender);
  const told = genderOfPatronymic(middleName ?? '');
  return shown !== undefined && told !== undefined && shown !== told ? undefined : (told ?? shown);
}

/**
 * Whether the rest of the name is usual in Russian families: the patronymic comes from a father's name that is common in them (true),
 * from none that is known, or there is none (false); undefined = the father's name is known but rarer, or the patronymic was not found.
 */
export function isRussianFamily(middleName: string | undefined): boolean | undefined {
  if (middleName === undefined) return undefined;
  const patronymic = patronymicOf(middleName.trim());
  if (patronymic === undefined || patronymic.father === undefined) return false;
  return patronymic.common >= 3 ? true : undefined;
}

/** The gender that a first name tells when only one gender bears it; `sure` if the name is common. Double names go by their first part. */
export function genderOfFirstName(text: string): { gender: Gender; sure: boolean } | undefined {
  const word = foldName(text.trim()).split(/[\s-]+/u)[0] ?? '';
  const name = firstNameOf(word);
  if (name === undefined || (name.male > 0 && name.female > 0)) return undefined;
  const gender = name.male > 0 ? 'male' : 'female';
  return { gender, sure: Math.max(name.male, name.female) >= 2 };
}

/** A word in small letters with a capital at its beginning and after each hyphen: `анна-мария` → `Анна-Мария`. */
export function withCapitals(word: string): string {
  return word.replaceAll(/(^|[-\s])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}
