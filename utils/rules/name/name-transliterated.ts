import type { NameField } from '@/utils/domain/card';
import { foldYo } from '@/utils/domain/fold-yo';
import { commonnessOf, firstNameOf } from '@/utils/domain/names/first-names';
import { genderOfPatronymic, patronymicOf, patronymicsFrom } from '@/utils/domain/names/patronymics';
import { genderOfFirstName, likelyGender, type NameTexts, withCapitals } from '@/utils/domain/names/person-context';
import { genderOfSurname } from '@/utils/domain/names/surnames';
import { russianReadings } from '@/utils/domain/names/transliteration';
import { defineNameRule } from '../engine/define-rule';

/**
 * A name in Latin letters as in a foreign passport: «Ivanov». The sign-in compares by letters (letter of 24.10.2024). The Russian spelling is
 * suggested only where it is the only possible one.
 */
export const nameTransliterated = defineNameRule({
  id: 'name-transliterated',
  severity: 'error',
  about: 'script',
  explains: ['parts', 'script', 'apostrophe', 'spacing', 'case', 'letters'],
  check(name, field, input) {
    const text = name.trim();
    if (!/^[a-z]+(?:['’`-][a-z]+)*['’`]?(?: [a-z]+(?:['’`-][a-z]+)*)*$/iu.test(text) || text.length < 2) return null;
    if (!/[aeiouy]/iu.test(text)) return null;
    const words = text.split(/([- ])/u);
    const right = words.map((word, at) => (at % 2 === 1 ? word : certain(word, field)));
    if (right.includes(undefined)) return { code: 'latin' };
    const russian = withCapitals(right.join(''));
    return contradicts(russian, field, input) ? { code: 'latin' } : { code: 'latin', suggestion: russian };
  },
});

/** Whether a reading is of the other gender than the rest of the card: «Petrov» beside Райна, «Yulia» beside Степанович. Then another name may be meant. */
function contradicts(reading: string, field: NameField, input: NameTexts): boolean {
  const { firstName = '', ...others } = input;
  const genders = [
    field === 'lastName' ? genderOfSurname(reading) : undefined,
    genderOfFirstName(field === 'firstName' ? reading : firstName),
    field === 'middleName' ? genderOfPatronymic(reading) : likelyGender(others),
  ].filter((gender) => gender !== undefined);
  return new Set(genders).size > 1;
}

/** The only Russian word that the Latin one can stand for, in small letters; undefined = there are several, or none is sure. */
function certain(word: string, field: NameField): string | undefined {
  if (field === 'firstName') return only(russianReadings(word), nameOf);
  if (field === 'middleName') return only(russianReadings(word), patronymicWord);
  // A surname from a father's name (Иванов, Сергеева) is as certain as the patronymic.
  const [, man = '', woman = ''] = /^(.+[eo]v)(a?)$/iu.exec(word) ?? [];
  const patronymic = man === '' ? undefined : only(russianReadings(`${man}ich`), patronymicWord);
  return patronymic === undefined ? undefined : patronymic.slice(0, -2) + (woman === '' ? '' : 'а');
}

type Known = { word: string; common: number } | undefined;

/** The one reading that is a common name while every other is far rarer; undefined too when it is written with ё or without it. */
function only(readings: readonly string[], known: (reading: string) => Known): string | undefined {
  const found = new Map<string, number>();
  for (const reading of readings) {
    const name = known(reading);
    if (name !== undefined) found.set(name.word, name.common);
  }
  const [best, next] = [...found].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < 2 || best[0].includes('ё') || (next !== undefined && next[1] >= best[1] - 1)) return undefined;
  return best[0];
}

function nameOf(reading: string): Known {
  const name = firstNameOf(reading);
  return name === undefined ? undefined : { word: name.word, common: commonnessOf(name) };
}

function patronymicWord(reading: string): Known {
  const patronymic = patronymicOf(reading);
  if (patronymic?.father === undefined) return undefined;
  const forms = patronymicsFrom(patronymic.father.word).flat();
  const word = forms.find((form) => foldYo(form) === foldYo(reading));
  return word === undefined ? undefined : { word, common: patronymic.common };
}
