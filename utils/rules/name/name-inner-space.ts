import { isParticle, isPatronymicWord, looksLikeEastAsianSyllable, looksLikePatronymic, looksLikeSurname } from '@/utils/domain/name-words';
import { firstNameOf } from '@/utils/domain/names/first-names';
import { repairName, repairOf } from '@/utils/domain/names/repair-name';
import { hasNoPatronymic, nameWords } from '@/utils/domain/person-name';
import { defineNameRule } from '../engine/define-rule';

/** «Мамедоглы»: the father's name and its word have grown together. Kazakh documents do write «Ерланкызы» and «Маратулы». */
const joinedWord = (name: string) => /^(\p{Lu}\p{Ll}{2,})(оглы|оглу|гызы)$/u.exec(name);
/** «Азеркызы»: the same, unless the father's name is a Kazakh's or a Kyrgyz's, whose documents write it so. */
const isJoinedDaughter = (name: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?<!лан|бек|бай|хан|жан|лат|рат|рик|тай|ген|кен|бол|али|мыс|тан|дос|бат|нат|ек|ык|ар|ыр|[^з]ер|ур)кызы$/u.test(name);

/** A space inside a name: often a lost hyphen or a torn word, right only for foreign names, particles and «оглы» (letter of 24.10.2024, «сложные фамилии»). */
export const nameInnerSpace = defineNameRule({
  id: 'name-inner-space',
  severity: 'warning',
  about: 'spacing',
  explains: ['case'],
  explainsMore: {
    'joined-word': ['word'],
    'lost-hyphen': ['word', 'gender'],
    'torn-word': ['word', 'gender', 'letters'],
  },
  check(name, field, input) {
    const words = nameWords(name);
    // The patterns are dear to prepare, and few middle names end so.
    const grown = field === 'middleName' && /(?:оглы|оглу|[гк]ызы)$/.test(name.trim()) ? name.trim() : '';
    const joined = grown === '' ? null : joinedWord(grown);
    if (joined !== null) return { code: 'joined-word', suggestion: `${joined[1] ?? ''} ${joined[2] ?? ''}` };
    if (grown !== '' && isJoinedDaughter(grown)) return { code: 'joined-word', params: { word: 'кызы' } };
    if (words.length < 2) return null;
    const last = words.at(-1) ?? '';
    if (words.slice(1).some(isPatronymicWord)) return field === 'middleName' ? null : { code: 'several-words', severity: 'info' };
    if (isTorn(words)) return { code: 'torn-word', ...repairOf(name, field, input) };
    if (words.some(isParticle) && words.every((word) => /^\p{L}+(?:[-'’]\p{L}+)*$/u.test(word)))
      return { code: 'several-words', severity: 'info' };
    if (words.every(looksLikeEastAsianSyllable)) return { code: 'several-words', severity: 'info' };
    if (field === 'lastName' && words.length === 2 && input.firstName !== '' && isDoubleSurname(words, input.middleName)) {
      const suggestion = repairName(words.join('-'), field);
      return { code: 'lost-hyphen', ...(suggestion === null ? {} : { suggestion }) };
    }
    const foreign = field === 'middleName' ? !looksLikePatronymic(last) : hasNoPatronymic(input);
    return foreign ? { code: 'several-words', severity: 'info' } : { code: 'several-words' };
  },
});

/** «Ива нов»: the word after the space goes on in small letters; «И в а н о в» is spaced out. */
function isTorn(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (words.length > 3 && words.every((word) => /^\p{L}$/u.test(word))) return true;
  return /^\p{Lu}\p{Ll}*$/u.test(first) && rest.some((word) => /^\p{Ll}+$/u.test(word) && !isParticle(word));
}

/** Two surnames side by side: both built like one, or one of them in a Russian family and the other no first name. */
function isDoubleSurname(words: readonly string[], middleName: string | undefined): boolean {
  if (words.every(looksLikeSurname)) return true;
  const russian = looksLikePatronymic((middleName ?? '').trim());
  return russian && words.some(looksLikeSurname) && words.every((word) => looksLikeSurname(word) || firstNameOf(word) === undefined);
}
