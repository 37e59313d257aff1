import { type NamesIn, personalSpans } from './redact';

/** «Режим показа»: what a screen that is being shown to others may say of people, which is nothing (docs/domain.md 6). */

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’ʼ.@_+/][\p{L}\p{M}\p{N}]+)*/gu;
const LETTERS = /[\p{L}\p{M}]{2,}/gu;
const SIGN = /[\p{L}\p{M}\p{N}]/gu;
/** Initials after a hidden surname: «•••••• А. И.» */
const INITIALS = /(?<=•[\s\u00a0])\p{Lu}\.(?:[\s\u00a0]?\p{Lu}\.)?/gu;
/** Hidden by their form, whoever's they are. */
const BY_FORM = new Set(['email', 'snils', 'phone', 'document']);

const folded = (word: string): string => word.normalize('NFC').toLowerCase();

/** The words of texts of people, as `maskText` looks for them: whole («01.02.1990», «анна-мария») and their parts of letters. Single letters are left out. */
export function secretWords(text: string): string[] {
  const words = (text.match(WORD) ?? []).map(folded);
  return words.flatMap((word) => [...(word.length > 1 ? [word] : []), ...(word.match(LETTERS) ?? [])]);
}

/** Every letter and figure as a dot; signs and blanks stay, so that it is seen what was there: «••.••.••••». */
export const maskWhole = (text: string): string => text.replace(SIGN, '•');

/**
 * A text of ours without the words that are somebody's, and without e-mails, phones and numbers of documents. The same text where there is nothing to
 * hide. With `namesIn` (free text, a ticket say) names by the dictionary go too.
 */
export function maskText(text: string, secrets: ReadonlySet<string>, namesIn?: NamesIn): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text;
  let masked = text;
  for (const { start, end, what } of personalSpans(text, null, namesIn))
    if (BY_FORM.has(what) || (namesIn !== undefined && what === 'name'))
      masked = masked.slice(0, start) + maskWhole(masked.slice(start, end)) + masked.slice(end);
  masked = masked.replace(WORD, (word) => {
    if (secrets.has(folded(word))) return maskWhole(word);
    return word.replace(LETTERS, (part) => (secrets.has(folded(part)) ? maskWhole(part) : part));
  });
  return masked.replace(INITIALS, maskWhole);
}
