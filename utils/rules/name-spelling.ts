import { firstNameOf, fullNamesOf } from '@/utils/domain/names/first-names';
import { LIKELY, type MeantName, meantFirstName, meantPatronymic, POSSIBLE, withRightEnding } from '@/utils/domain/names/near-names';
import { patronymicOf } from '@/utils/domain/names/patronymics';
import { isRussianFamily, likelyGender, type NameTexts, withCapitals } from '@/utils/domain/names/person-context';
import { defineNameRule } from './define-rule';
import type { Finding } from './types';

type Code = 'first-name' | 'maybe-first-name' | 'patronymic' | 'maybe-patronymic';

const RUSSIAN_NAME = /^[а-яё]+(?:[- ][а-яё]+)*$/iu;

/**
 * First names and patronymics one letter away from a far more frequent one: «неверное написание ФИО» is a cause of duplicates (letter of
 * 24.10.2024). A name that is merely not in the dictionary is no fault, and surnames are not judged: too many real ones differ by a letter.
 */
export const nameSpelling = defineNameRule({
  id: 'name-spelling',
  fields: ['firstName', 'middleName'],
  severity: 'warning',
  check(name, field, input) {
    const text = name.normalize('NFC').trim();
    if (!RUSSIAN_NAME.test(text)) return null;
    return field === 'firstName' ? firstNameFinding(text, input) : patronymicFinding(text, input);
  },
});

function firstNameFinding(text: string, card: NameTexts): Finding<Code> | null {
  const parts = text.split(/([- ])/u);
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1 || firstNameOf(part) !== undefined || fullNamesOf(part) !== undefined || patronymicOf(part)?.father !== undefined)
      continue;
    const meant = meantFirstName(part, { gender: likelyGender(card), russian: isRussianFamily(card.middleName) });
    if (meant === undefined || meant.score < POSSIBLE) continue;
    if (meant.score < LIKELY) return { code: 'maybe-first-name', severity: 'info' };
    return { code: 'first-name', ...suggested(part, meant, (word) => withCapitals(parts.with(at, word).join('').toLowerCase())) };
  }
  return null;
}

function patronymicFinding(text: string, card: NameTexts): Finding<Code> | null {
  if (/[- ]/u.test(text)) return null;
  const built = patronymicOf(text);
  if (built?.father !== undefined) return null;
  const gender = built?.gender ?? likelyGender(card);
  const meant = meantPatronymic(text, gender);
  if (meant !== undefined && meant.score >= LIKELY) return { code: 'patronymic', ...suggested(text, meant, withCapitals) };
  const right = withRightEnding(text, gender);
  if (right !== undefined) return { code: 'patronymic', suggestion: withCapitals(right) };
  return meant !== undefined && meant.score >= POSSIBLE ? { code: 'maybe-patronymic', severity: 'info' } : null;
}

/** The name meant, in the right case, if no other is as likely and it is clear whether the writer writes ё. */
function suggested(typed: string, { word, alone }: MeantName, written: (word: string) => string): { suggestion?: string } {
  const right = alone ? dottedLike(typed, word) : undefined;
  return right === undefined ? {} : { suggestion: written(right) };
}

/** Documents write Фёдор and Федор: the letter that was typed stays; undefined if the slip took it away. */
function dottedLike(typed: string, word: string): string | undefined {
  if (!word.includes('ё') || /ё/iu.test(typed)) return word;
  return count(typed, /е/giu) === count(word, /[её]/gu) ? word.replaceAll('ё', 'е') : undefined;
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
