import type { NameField } from '@/utils/domain/card';
import { inRussianLayout } from '@/utils/domain/keyboard';
import { isLatinLetter, lookAlike } from '@/utils/domain/letters';
import { firstNameOf } from '@/utils/domain/names/first-names';
import { isKnownPatronymic } from '@/utils/domain/names/patronymics';
import { withCapitals } from '@/utils/domain/names/person-context';
import { isSurnameOnly } from '@/utils/domain/names/surnames';
import { likeliestReading } from '@/utils/domain/names/transliteration';
import { defineNameRule } from '../engine/define-rule';
import type { Finding } from '../types';

type Code = 'word' | 'part';

/** A word typed with the English layout on: «Bdfyjd» for «Иванов», commas and brackets for б, ю, ж, э, х, ъ. */
export const nameWrongLayout = defineNameRule({
  id: 'name-wrong-layout',
  severity: 'error',
  check(name, field): Finding<Code> | null {
    const text = name.trim();
    const typed = inRussianLayout(text);
    if (typed === null) return null;
    const right = withCapitals(typed.toLowerCase());
    if (/[а-яё]/iu.test(text)) {
      // One strange letter in a surname is as likely a slip of the finger (Рамаzанова); names are in the dictionary.
      const strange = [...text].some((letter) => isLatinLetter(letter) && lookAlike(letter) === undefined);
      const typedSo = field === 'lastName' ? /[a-z[\]{};',.<>:"]{3}/iu.test(text) : strange;
      return strange && typedSo && isName(right, field) ? { code: 'part', suggestion: right } : null;
    }
    if (isName(right, field)) return { code: 'word', suggestion: right };
    if (!isWord(right) || looksRead(likeliestReading(text), field)) return null;
    return isWordLike(right) ? { code: 'word', suggestion: right } : null;
  },
});

/** A name of the dictionary or a surname by its ending: then the layout is certain. */
function isName(text: string, field: NameField): boolean {
  return text.split(/[- ]/u).every((word) => {
    if (!isWord(word)) return false;
    if (field === 'firstName') return firstNameOf(word) !== undefined;
    return field === 'middleName' ? isKnownPatronymic(word) || /^(?:оглы|кызы)$/iu.test(word) : isSurnameOnly(word);
  });
}

const isWord = (text: string): boolean => /^[а-яё]+(?:[- ][а-яё]+)*$/iu.test(text);

/** Whether the Latin letters, read aloud, are a name: then it is a transliteration. */
function looksRead(reading: string, field: NameField): boolean {
  return reading !== '' && (isName(reading, field) || isWordLike(reading));
}

/** Pronounceable: no sign or ы at the beginning, vowels among the consonants, no long run of either. */
function isWordLike(text: string): boolean {
  return text.split(/[- ]/u).every((word) => {
    const lower = word.toLowerCase();
    const vowels = [...lower].filter((letter) => 'аеёиоуыэюя'.includes(letter)).length;
    return (
      lower.length >= 3 &&
      !/^[ьъы]|[аеёиоуыэюя]{3}|[бвгджзклмнпрстфхцчшщ]{4}|[аеёиоуыэюя][ьъ]|[йъ][ьъыйэ]|ъ$|[жшщчц]ы[^н]|[гкх]ы/u.test(lower) &&
      vowels / lower.length >= 0.25 &&
      vowels / lower.length <= 0.67
    );
  });
}
