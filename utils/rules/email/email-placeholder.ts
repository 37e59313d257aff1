import { splitEmail } from '@/utils/domain/email';
import { defineRule } from '../engine/define-rule';

/** No address, so that a usual one need not wait for the pattern: it takes 0.5 ms to prepare. */
const isNone = (text: string): boolean =>
  !text.includes('@') &&
  /^(?:[-–—.,*_\s]+|нет|нету|не указан\p{L}*|отсутствует|нет почты|нет данных|не имеет|б\/?о|no|none|null|n\/a|undefined)$/iu.test(text);
const LOCALS =
  /^(?:test\d{0,3}|tests|no|net|none|noemail|no-?mail|nomail|netpochty|netpochti|example|user\d{0,3}|qwerty\d{0,3}|qwe|asd|asdf(?:g(?:h\w*)?)?\d{0,3}|xxx+|aaa+|zzz+|null|empty|1+|123(?:4(?:5(?:67?)?)?)?|0+|temp|(.)\1{2,})$/i;
const DOMAINS =
  /^(?:test\.\w+|example\.\w+|no\.\w+|none\.\w+|net\.net|aaa?\.\w+|nomail\.\w+|noemail\.\w+|email\.email|temp-?mail\.\w+|mailinator\.com)$/i;

/** «-», «нет», test@mail.ru in place of the person's own address, with which he signs in (letter of 24.10.2024). */
export const emailPlaceholder = defineRule({
  id: 'email-placeholder',
  field: 'email',
  needs: ['email'],
  onEmpty: 'skip',
  severity: 'warning',
  about: 'filler',
  explains: ['shape', 'script', 'domain', 'owner'],
  check({ email }) {
    if (email.trim() === '') return null;
    if (isNone(email.trim())) return { code: 'none', severity: 'error' };
    const address = splitEmail(email.trim());
    return address && (LOCALS.test(address.local) || DOMAINS.test(address.domain)) ? { code: 'filler' } : null;
  },
});
