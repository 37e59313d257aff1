import type { NameField } from '@/utils/domain/card';
import { inRussianLayout } from '@/utils/domain/keyboard';
import { isRussianLetter, lookAlike } from '@/utils/domain/letters';
import { firstNameOf } from '@/utils/domain/names/first-names';
import { isKnownPatronymic } from '@/utils/domain/names/patronymics';
import { likelyGender, withCapitals } from '@/utils/domain/names/person-context';
import { repairName } from '@/utils/domain/names/repair-name';
import { standingOf } from '@/utils/domain/names/standing';
import { isSurnameOnly } from '@/utils/domain/names/surnames';
import { likeliestReading } from '@/utils/domain/names/transliteration';
import { defineNameRule } from '../engine/define-rule';
import type { Finding } from '../types';

type Code = 'word' | 'part';

/**
 * A word typed with the English layout on: «Bdfyjd» for «Иванов», commas and brackets for б, ю, ж, э, х, ъ. Compared by letters (letter of
 * 24.10.2024).
 */
export const nameWrongLayout = defineNameRule({
  id: 'name-wrong-layout',
  severity: 'error',
  about: 'script',
  explains: ['parts', 'remark', 'script', 'signs', 'apostrophe', 'spacing', 'case', 'letters'],
  check(name, field, input): Finding<Code> | null {
    const text = name.trim();
    const typed = inRussianLayout(text);
    if (typed === null) return null;
    const right = withCapitals(typed.toLowerCase());
    if (/[а-яё]/iu.test(text)) {
      // A letter that looks like none of ours was struck on its key; which name comes out is the repair's to say.
      const strange = [...text].some(
        (letter) => !isRussianLetter(letter) && /\S/u.test(letter) && letter !== '-' && lookAlike(letter) === undefined,
      );
      const fix = strange ? repairName(name, field, field === 'middleName' ? undefined : likelyGender(input)) : null;
      return fix === null ? null : { code: 'part', suggestion: fix };
    }
    if (isName(right, field)) return { code: 'word', suggestion: right };
    if (!isWord(right) || looksRead(likeliestReading(text), field)) return null;
    return isWordLike(right) ? { code: 'word', ...(isPossible(right, field) ? { suggestion: right } : {}) } : null;
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

/** A known name, or a surname whose letters are usual: what may be put into the field. */
const isPossible = (text: string, field: NameField): boolean =>
  text.split(/[- ]/u).every((word) => {
    const { known, possible } = standingOf(word, field);
    return known || (field === 'lastName' && possible);
  });

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
