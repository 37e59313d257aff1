import isEmail from 'validator/es/lib/isEmail.js';
import { hasCyrillicDomain, initialBySound, latinTwin, splitEmail } from '@/utils/domain/email';
import { isForeignCyrillic, isRussianLetter, lettersAt } from '@/utils/domain/letters';
import { choicesFact } from '@/utils/domain/names/choices';
import { defineRule } from '../engine/define-rule';

/**
 * Russian letters in an address: look-alikes («с» for «c») that nobody sees and no mail server knows; the sign-in compares it (letter of
 * 24.10.2024).
 */
export const emailCyrillic = defineRule({
  id: 'email-cyrillic',
  field: 'email',
  needs: ['email'],
  onEmpty: 'skip',
  severity: 'error',
  about: 'script',
  explains: ['shape', 'domain'],
  check({ email }) {
    const letters = lettersAt(email, (character) => isRussianLetter(character) || isForeignCyrillic(character));
    if (letters === '') return null;
    const domain = splitEmail(email.trim())?.domain;
    if (domain !== undefined && hasCyrillicDomain(domain) && !/\p{Script=Cyrillic}.*@/u.test(email)) return null;
    const twin = latinTwin(email.trim());
    const isAddress = twin !== null && /^[\x21-\x7e]+$/.test(twin) && isEmail(twin);
    const sounding = initialBySound(email.trim());
    if (isAddress && sounding !== undefined) return { code: 'look-alike', params: { letters, choices: choicesFact(twin, sounding) } };
    return isAddress ? { code: 'look-alike', params: { letters }, suggestion: twin } : { code: 'cyrillic', params: { letters } };
  },
});
