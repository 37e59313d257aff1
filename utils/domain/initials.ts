import { looksLikeEastAsianSyllable } from './name-words';
import { firstNameOf } from './names/first-names';
import { caseFault, nameWords } from './person-name';
import { wordSet } from './word-set';

/** Usual abbreviations of first names and patronymics, without the dot. */
const ABBREVIATIONS = wordSet(
  'ал алек алекс алексан александ александр ан анат анатол анд андр ант арк бор вад вал валент валер вас васил вер вик викт вит виктор влад вл влади владим вяч ' +
    'ген генн геор георг гр григ дан дм дмит евг евген ек екат ел елен ив игор ир кон конст констан кр лар леон люд людм мак макс мар марг мих миха над нат натал ник никол ол олег ' +
    'пав пет петр рост руф сав сем сер серг серге свет св степ стан станисл тат фед юр юл як',
);

export type InitialsKind = 'initials' | 'abbreviation' | 'letter';

/** No initials and no abbreviation. Asked first: most names are such words, and patterns with \p{…} take the browser long to prepare. */
const PLAIN_WORD = /^[A-Za-zА-Яа-яЁё]{5,}$/;
/** «И.», «И. П.», «И.П» — capital letters with dots; small ones must all have their dot. */
const isDotted = (name: string): boolean =>
  /^(?:\p{Lu}\p{Ll}?\s*\.\s*){1,3}(?:\p{Lu}\.?)?$/u.test(name) || /^(?:\p{L}\s*\.\s*){1,3}$/u.test(name);

/**
 * Whether the text of a first name or a patronymic is only initials (`initials`), one letter without a dot (`letter`) or an abbreviation («Алекс.», «Вл-р»).
 * Null if it is a name. `capitals`: the card's other names are in capitals too, so two capitals may be a whole name.
 */
export function initialsKind(text: string, capitals: boolean): InitialsKind | null {
  const name = text.trim();
  if (PLAIN_WORD.test(name)) return null;
  if (/^\p{L}$/u.test(name)) return 'letter';
  if (/^(?:\p{L}\s*\.\s*){1,3}\p{L}?$/u.test(name) && isDotted(name)) return 'initials';
  if (/^\p{Lu}\p{Lu}{1,2}$/u.test(name) && !capitals && firstNameOf(name) === undefined) return 'initials';
  if (/^(?:\p{Lu}\s+){1,2}\p{Lu}$/u.test(name)) return 'initials';
  const bare = name.replace(/\.$/, '');
  if (bare !== name && /^\p{L}+$/u.test(bare) && bare.length <= 4) return 'abbreviation';
  if (bare !== name && ABBREVIATIONS.has(bare.toLowerCase())) return 'abbreviation';
  if (/^[бвгджзклмнпрстфхцчшщ]{2,3}$/iu.test(bare)) return 'abbreviation';
  return /^[А-ЯЁ][а-яё]{0,5}-[бвгджзйклмнпрстфхцчшщьъ]{1,4}\.?$/u.test(name) ? 'abbreviation' : null;
}

/** An abbreviated patronymic that has lost its dot («Серг»); names of foreigners may be as short, so it counts only in a Russian family. */
export function isCutPatronymic(text: string): boolean {
  const name = text.trim();
  return ABBREVIATIONS.has(name.toLowerCase()) && /^\p{Lu}\p{Ll}{1,5}$/u.test(name);
}

/** A surname followed by initials: «Иванов И.И.», «Иванов И И»; gives the surname, or null. */
export function surnameBeforeInitials(text: string): string | null {
  if (!/[\s,]/.test(text)) return null;
  const match =
    /^([\p{L}-]{2,})[\s,]+\p{Lu}(?:\s*\.\s*|\s+)(?:\p{Lu}\.?)?$/u.exec(text.trim()) ??
    /^([\p{L}-]{2,})[\s,]+\p{Lu}\p{Lu}?$/u.exec(text.trim());
  return match?.[1] ?? null;
}

/** A first name or patronymic that goes on with an initial: «Иван И.», «Анна-Мария П». */
export function endsWithInitial(text: string): boolean {
  const words = nameWords(text);
  const last = words.at(-1) ?? '';
  // «О Л Е Г» is a spaced-out name.
  if (words.length > 3 && words.every((word) => /^\p{L}$/u.test(word))) return false;
  return (
    words.length > 1 &&
    /^\p{Lu}\.?$/u.test(last) &&
    !(words.length === 2 && looksLikeEastAsianSyllable(words[0] ?? '') && !last.endsWith('.'))
  );
}

/**
 * Whether a one-letter first name may be real: a Korean's or Chinese's, beside a surname of such syllables and without a Russian
 * patronymic. «И. О.» without dots is no such name: a surname of one letter must be another vowel.
 */
export function mayBeOneLetterName(lastName: string | undefined, firstName: string, middleName: string | undefined): boolean {
  const surname = (lastName ?? '').trim();
  const foreign = surname !== '' && nameWords(surname).every(looksLikeEastAsianSyllable);
  const vowels = surname.length > 1 || (/^[ЮЭОЕУЯ]$/u.test(surname) && /^[ЮЭИЕ]$/u.test(firstName.trim()) && surname !== firstName.trim());
  return foreign && vowels && (middleName ?? '').trim() === '';
}

/** Whether a name is written in capitals throughout. */
export function isInCapitals(name: string | undefined): boolean {
  return name !== undefined && name.trim().length > 2 && caseFault(name) === 'upper';
}
