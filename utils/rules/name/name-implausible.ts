import { isRussianLetter } from '@/utils/domain/letters';
import { isPatronymicWord } from '@/utils/domain/name-words';
import { isRussianFamily } from '@/utils/domain/names/person-context';
import { hasSpoiltSurnameEnding, spoiltSurname } from '@/utils/domain/names/surnames';
import { nameParts } from '@/utils/domain/person-name';
import { defineNameRule } from '../engine/define-rule';

/**
 * Letter sequences that no name in Russian letters has: a key held down, a letter lost, a hard sign at the end. Misspelt names make duplicates
 * (letter of 24.10.2024).
 */
export const nameImplausible = defineNameRule({
  id: 'name-implausible',
  severity: 'warning',
  about: 'letters',
  explains: ['letters'],
  explainsMore: { 'bare-word': ['case', 'word'] },
  check(name, field, { middleName }) {
    if (field === 'middleName' && isPatronymicWord(name.trim())) return { code: 'bare-word', params: { word: name.trim() } };
    const russianSurname = field === 'lastName' && isRussianFamily(middleName?.normalize('NFC')) === true;
    for (const { text } of nameParts(name.normalize('NFC'))) {
      const word = text.toLowerCase();
      if (![...word].every(isRussianLetter)) continue;
      if (field === 'lastName' && hasSpoiltSurnameEnding(word)) return { code: 'letters' };
      if (/(.)\1\1/u.test(word)) return { code: 'triple', params: { letter: /(.)\1\1/u.exec(word)?.[1] ?? '' } };
      if (/^[ъь]/u.test(word)) return { code: 'sign-first' };
      if (/ъ$/u.test(word)) return { code: 'hard-sign-last' };
      if (/[ьъ]{2}|[аеёиоуыэюя]ъ?ь|йй|ъь|[йы]ь|ьъ/u.test(word)) return { code: 'letters' };
      const fault = russianSurname ? spoiltSurname(word) : undefined;
      if (fault?.kind === 'pair') return { code: 'pair', params: { typed: fault.typed, usual: fault.usual } };
      if (fault !== undefined) return { code: fault.kind };
      if (word.length > 2 && !/[аеёиоуыэюя]/u.test(word) && !(field === 'lastName' && word.length < 4)) return { code: 'no-vowel' };
      if (/[бвгджзйклмнпрстфхцчшщ]{7,}|[аеёиоуыэюя]{6,}/u.test(word)) return { code: 'letters' };
    }
    return null;
  },
});
