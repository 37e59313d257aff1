import { type NamesIn, personalSpans } from './redact';

/** «Режим показа»: what a screen that is being shown to others may say of people, which is nothing (docs/domain.md 6). */

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’ʼ.@_+/][\p{L}\p{M}\p{N}]+)*/gu;
const LETTERS = /[\p{L}\p{M}]{2,}/gu;
const SIGN = /[\p{L}\p{M}\p{N}]/gu;
/** Initials beside a hidden surname: «•••••• А. И.», «А. И. ••••••» */
const INITIALS = /(?<=•[\s\u00a0])\p{Lu}\.(?:[\s\u00a0]?\p{Lu}\.)?|\p{Lu}\.(?:[\s\u00a0]?\p{Lu}\.)?(?=[\s\u00a0]?•)/gu;
/** What may be a whole name of one letter («И», «О»). */
const ONE_LETTER = /(?<![\p{L}\p{M}\p{N}])\p{Lu}\p{M}?(?![\p{L}\p{M}\p{N}])/gu;
/** Such a letter with a word in small letters after it begins a sentence of ours: «О карточке». */
const BEGINS = /^[\s\u00a0]+\p{Ll}/u;
/** Hidden by their form, whoever's they are. */
const BY_FORM = new Set(['email', 'snils', 'phone', 'document']);

const folded = (word: string): string => word.normalize('NFC').toLowerCase();

/**
 * The words of texts of people, as `maskText` looks for them: whole («01.02.1990», «анна-мария») and their parts of letters. Of single letters only
 * those that are a whole name and no initial, as capitals: «и» is everybody's word.
 */
export function secretWords(text: string): string[] {
  const words = (text.match(WORD) ?? []).map(folded);
  const letters = [...text.matchAll(ONE_LETTER)].flatMap(({ 0: letter, index }) =>
    text[index + letter.length] === '.' ? [] : [letter.normalize('NFC')],
  );
  return [...words.flatMap((word) => [...(word.length > 1 ? [word] : []), ...(word.match(LETTERS) ?? [])]), ...letters];
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
  masked = masked.replace(ONE_LETTER, (letter, at: number) =>
    secrets.has(letter.normalize('NFC')) && !BEGINS.test(masked.slice(at + letter.length)) ? maskWhole(letter) : letter,
  );
  return masked.replace(INITIALS, maskWhole);
}
