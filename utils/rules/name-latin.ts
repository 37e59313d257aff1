import { isLatinLetter, isRussianLetter, lookAlike } from '@/utils/domain/letters';
import { defineNameRule } from './define-rule';

/** Latin letters in a name: the eye takes «a» for «а», the sign-in does not (letter of 24.10.2024, «буквы-заменители»). */
export const nameLatin = defineNameRule({
  id: 'name-latin',
  severity: 'error',
  check(name) {
    const characters = [...name];
    const latin = characters.flatMap((character, index) => (isLatinLetter(character) ? [{ character, place: index + 1 }] : []));
    if (latin.length === 0) return null;
    const params = { letters: latin.map(({ character, place }) => `${character}:${place}`).join(' ') };
    const fixed = characters.map((character) => lookAlike(character) ?? character).join('');
    if (!characters.some(isRussianLetter)) return { code: 'whole-word', params };
    return [...fixed].some(isLatinLetter) ? { code: 'mixed', params } : { code: 'look-alike', params, suggestion: fixed };
  },
});
