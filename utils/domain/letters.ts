/**
 * Code points of names: what a Russian letter is, which signs are taken for one, what cannot be seen (docs/domain.md 4).
 * Pure; every function takes one character (code point) unless it says otherwise.
 */

/** Latin letters that are drawn as the Russian ones, so that either is taken for the other. */
const LATIN_TWINS = ' AА BВ EЕ KК MМ HН OО PР CС TТ XХ YУ aа cс eе oо pр xх yу kк mм tт ';

/** Signs of other alphabets that are drawn like a Russian letter, each with that letter behind it: Latin, Greek, other Cyrillic. Capitals and small letters apart. */
const LOOK_ALIKES =
  LATIN_TWINS +
  // Latin as well, but only one way: the Russian letter is not taken for these.
  'hн ËЁ ëё ŸУ ÿу ' +
  // Greek.
  'ΑА ΒВ ΓГ ΕЕ ΗН ΚК ΛЛ ΜМ ΟО ΠП ΡР ΣС ΤТ ΥУ ΦФ ΧХ αа γу εе κк ρр οо τт φф χх υу ϲс ' +
  // Cyrillic letters of other languages that are mere variants to the eye.
  'ЀЕ ѐе ЍИ ѝи ꙀЗ ꙁз ' +
  // Others.
  'օо ᴀА ʙВ ᴇЕ ʜН ᴋК ᴍМ ᴏО ᴘР ᴛТ ʏУ ɑа ᴦГ ᴨП ';

/** Searched as they are written: made into maps they cost every card 0.2 ms before its first mark (docs/adr/0005). */
function letterBeside(pairs: string, pair: string, place: number): string | undefined {
  const at = pair.length === 2 ? pairs.indexOf(pair) : -1;
  return at < 0 ? undefined : pairs[at + place];
}

/** Digits that are typed or recognised in place of a letter. */
const DIGIT_LETTERS: Readonly<Record<string, string>> = { 0: 'О', 3: 'З', 4: 'Ч', 6: 'Б' };
/** Letters that are typed or recognised in place of a digit; the way back from `DIGIT_LETTERS`, and more. */
const LETTER_DIGITS: Readonly<Record<string, string>> = {
  О: '0',
  о: '0',
  O: '0',
  o: '0',
  З: '3',
  з: '3',
  I: '1',
  l: '1',
  '|': '1',
  б: '6',
  Б: '6',
  Ч: '4',
  ч: '4',
  В: '8',
  B: '8',
};

/*
 * Nearly every character of a name is one of these, and of these plain patterns tell all. The browser takes 0.1 to 0.7 ms to prepare a single pattern
 * with \p{…} (docs/adr/0005): such ones stand inside the functions, where they are made only once another character asks for them.
 */
const ORDINARY = /^[ -~А-Яа-яЁё]$/;
const ALL_ORDINARY = /^[ -~А-Яа-яЁё]*$/;
const RUSSIAN = /^[А-Яа-яЁё]$/;
const PLAIN_LETTER = /^[A-Za-zА-Яа-яЁё]$/;
const PLAIN_LATIN = /^[A-Za-z]$/;
const SPACES = /^(?:(?!\ufeff)[\s\u0085\u2800])+$/u;
const APOSTROPHE = /^['’‘‛ʼʻʽʹʾʿˈ`´′‵＇ꞌ]$/u;
const SPACE = /^[\s\u0085\u2800]$/u;

const isOrdinary = (character: string): boolean => ORDINARY.test(character);

export const isRussianLetter = (character: string): boolean => RUSSIAN.test(character);
export const isLatinLetter = (character: string): boolean =>
  isOrdinary(character) ? PLAIN_LATIN.test(character) : /^\p{Script=Latin}$/u.test(character);
/** A letter of a Cyrillic alphabet that Russian does not have, such as і, ї, ә, ӧ, ғ. */
export const isForeignCyrillic = (character: string): boolean =>
  !isOrdinary(character) && /^\p{Script=Cyrillic}$/u.test(character) && isLetter(character);
export const isLetter = (character: string): boolean => (isOrdinary(character) ? PLAIN_LETTER.test(character) : /^\p{L}$/u.test(character));
export const isDigit = (character: string): boolean =>
  isOrdinary(character) ? character >= '0' && character <= '9' : /^\p{Nd}$/u.test(character);
/** A combining sign: the breve of a torn й, a stress mark. */
export const isMark = (character: string): boolean => !isOrdinary(character) && /^\p{M}$/u.test(character);
/** The hyphen of the keyboard and everything that is drawn or typed for it; `isHyphen` knows hyphens and dashes proper. */
export const isDash = (character: string): boolean =>
  isOrdinary(character)
    ? character === '-' || character === '_' || character === '~'
    : /^[\p{Pd}\u00ac\u02d7\u2043\u207b\u208b\u2212\u2500\u30fc\u00af]$/u.test(character);
export const isApostrophe = (character: string): boolean => APOSTROPHE.test(character);
/** Any blank: the plain space, NBSP, thin spaces, tab, line end. */
export const isBlank = (character: string): boolean => SPACE.test(character) && character !== '\ufeff';
/** A sign without a shape: zero-width, direction marks, soft hyphen, control signs, half of a surrogate pair, unassigned. */
export const isInvisible = (character: string): boolean =>
  !isOrdinary(character) &&
  /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\ufeff\ufffc]$/u.test(character) &&
  !isBlank(character);

/** The Russian letter that a foreign one is taken for by the eye, or undefined. Full-width and styled forms count as the plain letter. */
export function lookAlike(character: string): string | undefined {
  return letterBeside(LOOK_ALIKES, ` ${character}`, 2) ?? letterBeside(LOOK_ALIKES, ` ${character.normalize('NFKC')}`, 2);
}

/** The capital Russian letter that a digit stands for in a recognised or hastily typed name, or undefined. */
export function digitLetter(character: string): string | undefined {
  return DIGIT_LETTERS[character];
}

/** The digit that a letter stands for in a recognised or hastily typed number, or undefined. */
export const letterDigit = (character: string): string | undefined => LETTER_DIGITS[character];

/** The Latin letter that is drawn as a Russian one (а → a, К → K), or undefined. */
export const latinTwinOf = (russian: string): string | undefined => letterBeside(LATIN_TWINS, `${russian} `, -1);

export const isUpperCase = (character: string): boolean => character !== character.toLowerCase() && character === character.toUpperCase();
export const isLowerCase = (character: string): boolean => character !== character.toUpperCase() && character === character.toLowerCase();

/** Which characters of a text answer to `asks` and where, for an issue's params: «a:4 o:7», places counted from 1 in code points; '' = none. */
export function lettersAt(text: string, asks: (character: string) => boolean): string {
  return [...text].flatMap((character, index) => (asks(character) ? [`${character}:${index + 1}`] : [])).join(' ');
}

/** The no-break space. */
export const NBSP = '\u00a0';

/** Whether a sign or a run of signs is hyphens or dashes only. */
export const isHyphen = (sign: string): boolean =>
  ALL_ORDINARY.test(sign) ? /^-+$/.test(sign) : /^[\p{Pd}\u2212\u02d7\u2043\u207b]+$/u.test(sign);
/** Whether a sign or a run of signs is spaces of any kind only. */
export const isSpace = (sign: string): boolean => SPACES.test(sign);
export const isLatin = (sign: string): boolean => /^[A-Za-z]/.test(sign) || (!ALL_ORDINARY.test(sign) && /^\p{Script=Latin}/u.test(sign));
export const isCyrillic = (sign: string): boolean =>
  /^[А-Яа-яЁё]/.test(sign) || (!ALL_ORDINARY.test(sign) && /^\p{Script=Cyrillic}/u.test(sign));
/** Whether a Cyrillic letter stands anywhere in the text. */
export const hasCyrillic = (text: string): boolean =>
  /[А-Яа-яЁё]/.test(text) || (!ALL_ORDINARY.test(text) && /\p{Script=Cyrillic}/u.test(text));
/** Whether a text says anything: a letter or a number of any alphabet. */
export const saysAnything = (text: string): boolean =>
  /[\dA-Za-zА-Яа-яЁё]/.test(text) || (!ALL_ORDINARY.test(text) && /[\p{L}\p{N}]/u.test(text));
/** Whether two letters of any alphabet stand side by side. */
export const hasTwoLetters = (text: string): boolean =>
  /[A-Za-zА-Яа-яЁё]{2}/.test(text) || (!ALL_ORDINARY.test(text) && /\p{L}{2}/u.test(text));

/** The text without spaces and dashes of any kind, as a number is read. */
export const withoutSeparators = (text: string): string =>
  ALL_ORDINARY.test(text) ? text.replace(/[ -]/g, '') : text.replace(/[\s\p{Pd}\u2212]/gu, '');

/** The text without signs that have no shape of their own: zero-width signs, direction marks, soft hyphen, fillers, control signs that are no space. */
export const withoutInvisible = (text: string): string =>
  ALL_ORDINARY.test(text) ? text : text.replace(/(?![\t-\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '');

/** Whether a text holds signs and all of them are shapeless. */
export const isShapeless = (sign: string): boolean => sign !== '' && withoutInvisible(sign) === '';
