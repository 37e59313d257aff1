import { commonnessOf, firstNameOf, fullNamesOf } from '@/utils/domain/names/first-names';
import {
  hasSpoiltEnding,
  LIKELY,
  type MeantName,
  meantFirstName,
  meantPatronymic,
  POSSIBLE,
  withRightEnding,
} from '@/utils/domain/names/near-names';
import { patronymicOf, withSoftSign } from '@/utils/domain/names/patronymics';
import { isRussianFamily, isRussianFirstName, likelyGender, type NameTexts, withCapitals } from '@/utils/domain/names/person-context';
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
  const context = { gender: likelyGender(card), russian: isRussianFamily(card.middleName) };
  const parts = text.split(/([- ])/u);
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1 || fullNamesOf(part) !== undefined || patronymicOf(part)?.father !== undefined) continue;
    const entry = firstNameOf(part);
    // A rare name of the other gender is no name here: «Мариан» beside a daughter's patronymic.
    const strange =
      entry !== undefined &&
      commonnessOf(entry) === 1 &&
      context.russian === true &&
      context.gender !== undefined &&
      entry[context.gender] === 0;
    const known = strange ? undefined : entry;
    if (known !== undefined && (known.russian || commonnessOf(known) > 1 || context.russian !== true)) continue;
    const meant = meantFirstName(part, context);
    if (meant === undefined || (known !== undefined && !isForeignSpelling(meant))) continue;
    if (meant.score < POSSIBLE) continue;
    if (meant.score < LIKELY) return { code: 'maybe-first-name', severity: 'info' };
    return { code: 'first-name', ...suggested(part, meant, (word) => withCapitals(parts.with(at, word).join('').toLowerCase())) };
  }
  return null;
}

function patronymicFinding(text: string, card: NameTexts): Finding<Code> | null {
  if (/[- ]/u.test(text)) return null;
  const built = patronymicOf(text);
  const russian = isRussianFirstName(card.firstName);
  const context = { gender: built?.gender ?? likelyGender(card), russian };
  if (built?.father !== undefined) {
    if (russian !== true || built.common > (built.father.russian ? 1 : 2)) return null;
    const meant = meantPatronymic(text, context);
    return meant !== undefined && isForeignSpelling(meant) ? { code: 'patronymic', ...suggested(text, meant, withCapitals) } : null;
  }
  const softened = withSoftSign(text);
  if (softened !== undefined) return { code: 'patronymic', suggestion: withCapitals(softened) };
  const meant = meantPatronymic(text, context);
  if (meant !== undefined && meant.score >= LIKELY) return { code: 'patronymic', ...suggested(text, meant, withCapitals) };
  const right = withRightEnding(text, context.gender);
  if (right !== undefined) return { code: 'patronymic', suggestion: withCapitals(right) };
  if (hasSpoiltEnding(text)) return { code: 'patronymic' };
  return meant !== undefined && meant.score >= POSSIBLE ? { code: 'maybe-patronymic', severity: 'info' } : null;
}

/**
 * A name that other peoples spell so (Олга, Албина; Василевич) beside a Russian patronymic or first name: there it is a slip, if the
 * Russian name is common and the two differ only by a soft sign or a doubled letter.
 */
function isForeignSpelling({ russian, common, slip, score }: MeantName): boolean {
  return russian && common >= 3 && (slip === 'soft' || slip === 'double') && score >= LIKELY;
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
