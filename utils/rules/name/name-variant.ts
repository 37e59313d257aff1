import { foldYo } from '@/utils/domain/fold-yo';
import { firstNameOf } from '@/utils/domain/names/first-names';
import { variantsOf } from '@/utils/domain/names/name-variants';
import { patronymicOf, patronymicsFrom } from '@/utils/domain/names/patronymics';
import { withCapitals } from '@/utils/domain/names/person-context';
import { mayHaveLostDots, surnameVariants } from '@/utils/domain/names/surname-variants';
import { defineNameRule } from '../engine/define-rule';
import type { Finding } from '../types';

type Code = 'variants' | 'dots';

/**
 * Names that are written in more than one way (Наталья and Наталия, Валерьевич and Валериевич, Артём and Артем): only the document tells (letter of
 * 24.10.2024: compared by letters).
 */
export const nameVariant = defineNameRule({
  id: 'name-variant',
  severity: 'info',
  about: 'word',
  check(name, field): Finding<Code> | null {
    const word = name.normalize('NFC').trim();
    if (!/^[а-яё]+$/iu.test(word)) return null;
    if (field === 'lastName') {
      const writings = surnameVariants(word);
      if (writings.length > 0) return { code: 'variants', params: { names: writings.slice(0, 3).join(', ') } };
      return mayHaveLostDots(word) ? { code: 'dots' } : null;
    }
    const others = field === 'firstName' ? variantsOf(word) : patronymicVariants(word);
    if (others.length > 0) return { code: 'variants', params: { names: others.slice(0, 3).map(withCapitals).join(', ') } };
    return field === 'firstName' ? lostDots(word, [firstNameOf(word)?.word ?? '']) : lostDots(word, patronymicForms(word));
  },
});

/** The patronymics of the same father and gender, the typed one included: Валерьевич, Валериевич. */
function patronymicForms(word: string): string[] {
  const patronymic = patronymicOf(word);
  if (patronymic?.father === undefined) return [];
  return patronymicsFrom(patronymic.father.word).map(([son, daughter]) => (patronymic.gender === 'male' ? son : daughter));
}

function patronymicVariants(word: string): string[] {
  return patronymicForms(word).filter((form) => foldYo(form) !== foldYo(word));
}

/** Whether the word is one of the right forms but for its ё. */
function lostDots(word: string, forms: readonly string[]): Finding<Code> | null {
  const lost = forms.some((form) => form.includes('ё') && !/ё/iu.test(word) && foldYo(form) === foldYo(word));
  return lost ? { code: 'dots' } : null;
}
