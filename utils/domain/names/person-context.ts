import { commonnessOf, type FirstName, firstNameOf } from './first-names';
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
 * Whether the rest of the name is usual in Russian families: the patronymic comes from a name borne in them (true), from none that is
 * known, or there is none (false); undefined = the father's name is another people's, or the patronymic was not found.
 */
export function isRussianFamily(middleName: string | undefined): boolean | undefined {
  if (middleName === undefined) return undefined;
  const father = patronymicOf(middleName.trim())?.father;
  if (father === undefined) return false;
  return father.russian ? true : undefined;
}

/** Whether the first name is one that Russian families bear; undefined = not in the dictionary, or not found. */
export function isRussianFirstName(firstName: string | undefined): boolean | undefined {
  return firstNameOf((firstName ?? '').trim().split(/[\s-]+/u)[0] ?? '')?.russian;
}

/** The gender that a first name tells, if only one gender bears it and it is not a rare one; of a double name, if its parts agree. */
export function genderOfFirstName(text: string): Gender | undefined {
  const whole = firstNameOf(text.trim());
  if (whole !== undefined) return genderOf(whole);
  const [first, ...rest] = text
    .trim()
    .split(/[\s-]+/u)
    .map((part) => genderOf(firstNameOf(part)));
  return rest.every((gender) => gender === first) ? first : undefined;
}

function genderOf(name: FirstName | undefined): Gender | undefined {
  if (name === undefined || commonnessOf(name) < 2 || (name.male > 0 && name.female > 0)) return undefined;
  return name.male > 0 ? 'male' : 'female';
}

/** A word in small letters with a capital at its beginning and after each hyphen: `анна-мария` → `Анна-Мария`. */
export function withCapitals(word: string): string {
  return word.replaceAll(/(^|[-\s])([^-\s])/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}
