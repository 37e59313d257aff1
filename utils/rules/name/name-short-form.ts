import { commonnessOf, firstNameOf, fullNamesOf } from '@/utils/domain/names/first-names';
import { isRussianFamily } from '@/utils/domain/names/person-context';
import { defineNameRule } from '../engine/define-rule';

/** Armenians and Georgians are registered as Жора, Сержик, Володя: there a short form is a name. */
const NAMED_SHORTLY = /(?:янц?|дзе|швили|[ая]иани|ия)$/iu;

/**
 * Катя for Екатерина: a short form beside a full Russian patronymic is hardly what the document says, with which the sign-in compares (letter of
 * 24.10.2024). Some are names of their own (Лиза, Ася).
 */
export const nameShortForm = defineNameRule({
  id: 'name-short-form',
  fields: ['firstName'],
  severity: 'info',
  about: 'word',
  explains: ['word'],
  check(name, _field, { lastName = '', middleName }) {
    const full = fullNamesOf(name.normalize('NFC').trim());
    const own = firstNameOf(name.trim());
    if (full === undefined || (own !== undefined && commonnessOf(own) >= 3)) return null;
    const sure = own === undefined && isRussianFamily(middleName) === true && !NAMED_SHORTLY.test(lastName.trim());
    return { code: 'short', params: { names: full.join(', ') }, ...(sure ? { severity: 'warning' as const } : {}) };
  },
});
