/**
 * Code points of names: what a Russian letter is, which signs are taken for one, what cannot be seen (docs/domain.md 4).
 * Pure; every function takes one character (code point) unless it says otherwise.
 */

/** Signs of other alphabets that are drawn like a Russian letter: Latin, Greek, other Cyrillic. Capitals and small letters apart. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    // Latin. Small k, m, t are drawn lower than the capitals that they copy, but nothing else can be meant inside a Russian word.
    'AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ aа cс eе kк mм oо pр tт xх yу hн ËЁ ëё ŸУ ÿу',
    // Greek.
    'ΑА ΒВ ΓГ ΕЕ ΗН ΚК ΛЛ ΜМ ΟО ΠП ΡР ΣС ΤТ ΥУ ΦФ ΧХ αа γу εе κк ρр οо τт φф χх υу ϲс',
    // Cyrillic letters of other languages that are mere variants to the eye.
    'ЀЕ ѐе ЍИ ѝи ꙀЗ ꙁз',
    // Others.
    'օо ᴀА ʙВ ᴇЕ ʜН ᴋК ᴍМ ᴏО ᴘР ᴛТ ʏУ ɑа ᴦГ ᴨП',
  ]
    .join(' ')
    .split(' ')
    .flatMap((pair) => {
      const [foreign, russian] = [...pair];
      return foreign && russian && foreign !== russian ? [[foreign, russian] as const] : [];
    }),
);

/** Digits that are typed or recognised in place of a letter. */
const DIGIT_LETTERS: Readonly<Record<string, string>> = { 0: 'О', 3: 'З', 4: 'Ч', 6: 'Б' };

const RUSSIAN = /^[А-Яа-яЁё]$/u;
const LATIN = /^\p{Script=Latin}$/u;
const CYRILLIC = /^\p{Script=Cyrillic}$/u;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
const MARK = /^\p{M}$/u;
const DASH = /^[\p{Pd}\u00ac\u02d7\u2043\u207b\u208b\u2212\u2500\u30fc\u00af_~]$/u;
const APOSTROPHE = /^['’‘‛ʼʻʽʹʾʿˈ`´′‵＇ꞌ]$/u;
const SPACE = /^[\s\u0085\u2800]$/u;
/** Nearly every character of a name. Asked first: the browser takes long to prepare a pattern with \p{…}, and most cards never need it. */
const ORDINARY = /^[ -~А-Яа-яЁё]$/;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\ufeff\ufffc]$/u;

export const isRussianLetter = (character: string): boolean => RUSSIAN.test(character);
export const isLatinLetter = (character: string): boolean => LATIN.test(character);
/** A letter of a Cyrillic alphabet that Russian does not have, such as і, ї, ә, ӧ, ғ. */
export const isForeignCyrillic = (character: string): boolean =>
  CYRILLIC.test(character) && LETTER.test(character) && !RUSSIAN.test(character);
export const isLetter = (character: string): boolean => LETTER.test(character);
export const isDigit = (character: string): boolean => DIGIT.test(character);
/** A combining sign: the breve of a torn й, a stress mark. */
export const isMark = (character: string): boolean => !ORDINARY.test(character) && MARK.test(character);
/** The hyphen of the keyboard and everything that is drawn or typed for it. */
export const isDash = (character: string): boolean => DASH.test(character);
export const isApostrophe = (character: string): boolean => APOSTROPHE.test(character);
/** Any blank: the plain space, NBSP, thin spaces, tab, line end. */
export const isBlank = (character: string): boolean => SPACE.test(character) && character !== '\ufeff';
/** A sign without a shape: zero-width, direction marks, soft hyphen, control signs, half of a surrogate pair, unassigned. */
export const isInvisible = (character: string): boolean => !ORDINARY.test(character) && INVISIBLE.test(character) && !isBlank(character);

/** The Russian letter that a foreign one is taken for by the eye, or undefined. Full-width and styled forms count as the plain letter. */
export function lookAlike(character: string): string | undefined {
  return LOOK_ALIKES.get(character) ?? LOOK_ALIKES.get(character.normalize('NFKC'));
}

/** The capital Russian letter that a digit stands for in a recognised or hastily typed name, or undefined. */
export function digitLetter(character: string): string | undefined {
  return DIGIT_LETTERS[character];
}

export const isUpperCase = (character: string): boolean => character !== character.toLowerCase() && character === character.toUpperCase();
export const isLowerCase = (character: string): boolean => character !== character.toUpperCase() && character === character.toLowerCase();

/** Which characters of a text answer to `asks` and where, for an issue's params: «a:4 o:7», places counted from 1 in code points; '' = none. */
export function lettersAt(text: string, asks: (character: string) => boolean): string {
  return [...text].flatMap((character, index) => (asks(character) ? [`${character}:${index + 1}`] : [])).join(' ');
}
