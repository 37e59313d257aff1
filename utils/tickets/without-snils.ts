const DASH = '[-\\u2010-\\u2015\\u2212]';
const SPACE = '[\\s\\u00a0\\u202f]';
/** 112-233-445 95 and the like, wherever it stands; 11 bare digits only after the word itself, for a phone number has 11 digits too. */
const WRITTEN = new RegExp(`(?<!\\d)\\d{3}${DASH}\\d{3}${DASH}\\d{3}(?:${DASH}|${SPACE}?)\\d{2}(?!\\d)`, 'gu');
const NAMED = /(снилс[^\p{L}\d]{0,5})\d(?:[\s\u00a0-]?\d){10}(?!\d)/giu;

/** What stands in the text instead of the number: nothing is dropped in silence. */
const SNILS_NOT_NEEDED = '[СНИЛС в заявке не нужен]';

/** Free words without a СНИЛС: no mandated list asks for it, so no ticket carries it (docs/tickets.md). */
export function withoutSnils(text: string): string {
  return text.replace(WRITTEN, SNILS_NOT_NEEDED).replace(NAMED, `$1${SNILS_NOT_NEEDED}`);
}
