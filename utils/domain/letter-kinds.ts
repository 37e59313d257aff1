/**
 * What sort of sign a grapheme cluster is, for comparing names letter by letter (docs/domain.md 4: look-alike Latin letters,
 * й typed as и + breve, NBSP, zero-width signs and dashes are invisible to the eye, so code points are asked, not looks).
 */

const HYPHENS = /^[\p{Pd}\u2212\u02d7\u2043\u207b]+$/u;
const SPACES = /^(?:(?!\ufeff)[\s\u0085\u2800])+$/u;
/** Zero-width signs, direction marks, soft hyphen, fillers, variation selectors, and control signs that are no space. */
const INVISIBLE = /(?![\t-\r\u0085])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

export const isHyphen = (sign: string): boolean => HYPHENS.test(sign);
export const isSpace = (sign: string): boolean => SPACES.test(sign);
export const isLatin = (sign: string): boolean => /^\p{Script=Latin}/u.test(sign);
export const isCyrillic = (sign: string): boolean => /^\p{Script=Cyrillic}/u.test(sign);

/** The text without signs that have no shape of their own. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Whether a text holds signs and all of them are shapeless. */
export const isInvisible = (sign: string): boolean => sign !== '' && withoutInvisible(sign) === '';
