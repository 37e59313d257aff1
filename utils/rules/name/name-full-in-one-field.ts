import type { NameField } from '@/utils/domain/card';
import { isPatronymicWord, looksLikePatronymic } from '@/utils/domain/name-words';
import { repairName } from '@/utils/domain/names/repair-name';
import { nameWords } from '@/utils/domain/person-name';
import { defineNameRule } from '../engine/define-rule';

/** Several parts of the name in one field: «Иванов Иван Иванович» as a surname. Each is compared by itself (letter of 24.10.2024). */
export const nameFullInOneField = defineNameRule({
  id: 'name-full-in-one-field',
  severity: 'error',
  about: 'parts',
  explains: ['parts', 'twice', 'signs', 'spacing', 'case', 'letters'],
  explainsOnCard: ['order', 'gender', 'word'],
  check(name, field, input) {
    const words = nameWords(name).map((word) => word.replace(/^[.,;]+|[.,;]+$/g, ''));
    // Initials beside a surname are the affair of name-initials.
    if (words.length < 2 || words.some((word) => /^\p{L}$/u.test(word))) return null;
    const own = ownPart(words, field, { lastName: input.lastName, firstName: input.firstName, middleName: input.middleName });
    if (own === null) return null;
    const suggestion = own === '' ? null : repairName(own, field);
    return { code: 'full-name', ...(suggestion === null ? {} : { suggestion }) };
  },
});

/** The part of `words` that belongs to the field; '' = several parts, but which is whose is not certain; null = one part only. */
function ownPart(words: readonly string[], field: NameField, card: Readonly<Record<NameField, string | undefined>>): string | null {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const turkic = words.length > 2 && isPatronymicWord(last);
  if (field === 'middleName') {
    if (turkic) return words.length > 3 || sameWord(first, card.firstName) ? words.slice(-2).join(' ') : null;
    if (looksLikePatronymic(last) && (words.length > 2 || sameWord(first, card.firstName) || sameWord(first, card.lastName))) return last;
    return words.length > 1 && looksLikePatronymic(first) && !looksLikePatronymic(last) && sameWord(last, card.lastName) ? first : null;
  }
  // «Бонч Бруевич» beside a patronymic of its own is a surname that lost its hyphen.
  const ending =
    field === 'lastName' && words.length === 2 && looksLikePatronymic(card.middleName ?? '') && !sameWord(second, card.middleName);
  const hasPatronymic = turkic || (!ending && words.slice(1).some(looksLikePatronymic));
  const others = (['lastName', 'firstName', 'middleName'] as const).filter((id) => id !== field).flatMap((id) => nameWords(card[id] ?? ''));
  const rest = words.filter((word) => !others.some((other) => other.length > 2 && sameWord(word, other)));
  if (rest.length < words.length && rest.length > 0) return rest.length === 1 || !hasPatronymic ? rest.join(' ') : '';
  if (!hasPatronymic) return null;
  if (words.length === 3 && !turkic && looksLikePatronymic(last)) return field === 'lastName' ? first : second;
  return words.length === 2 ? first : '';
}

function sameWord(a: string, b: string | undefined): boolean {
  return b !== undefined && a.length > 1 && a.toLowerCase() === b.trim().toLowerCase();
}
