import isEmail from 'validator/es/lib/isEmail.js';
import { hasCyrillicDomain, isUsualAddress, mendEmail, splitEmail } from '@/utils/domain/email';
import { choicesFact } from '@/utils/domain/names/choices';
import { defineRule } from '../engine/define-rule';

/**
 * The address is written so that mail can reach it: one address, no spaces, a domain with a dot. Cyrillic letters are another rule's. The sign-in
 * compares it (letter of 24.10.2024).
 */
export const emailFormat = defineRule({
  id: 'email-format',
  field: 'email',
  needs: ['email'],
  onEmpty: 'skip',
  severity: 'error',
  about: 'shape',
  explains: ['domain', 'owner'],
  check({ email }) {
    if (email.trim() === '' || isAddress(email)) return null;
    if ((email.match(/@/g)?.length ?? 0) > 1 && !email.includes('@@') && /[\s,;/]/.test(email.trim())) return { code: 'several' };
    const mended = mendEmail(email);
    const suggestion = isAddress(mended) ? offered(email, mended) : {};
    if (!email.includes('@')) return { code: 'no-at', ...suggestion };
    if (/\s|\p{Default_Ignorable_Code_Point}/u.test(email)) return { code: 'spaces', ...suggestion };
    // Only Cyrillic letters spoil it: said by email-cyrillic.
    return /\p{Script=Cyrillic}/u.test(email) ? null : { code: 'syntax', ...suggestion };
  },
});

/** Of two dots in the name of a mailbox one may be too many, or both: «iva..nova». */
function offered(email: string, mended: string) {
  const dotless = mendEmail(email.replace(/\.{2,}(?=[^@]*@)/g, ''));
  return dotless === mended || !isAddress(dotless) ? { suggestion: mended } : { params: { choices: choicesFact(mended, dotless) } };
}

function isAddress(text: string): boolean {
  if (isUsualAddress(text)) return true;
  const address = splitEmail(text);
  if (address !== null && hasCyrillicDomain(address.domain)) return /^[\w.+-]+$/.test(address.local);
  // The library measures its input in bytes and would throw at half a surrogate pair; quoted local parts are legal, but no mailbox here has one.
  return /^[\x21\x23-\x7e]+$/.test(text) && isEmail(text);
}
