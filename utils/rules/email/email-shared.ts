import { isSharedMailbox, splitEmail } from '@/utils/domain/email';
import { defineRule } from '../engine/define-rule';

/** The mailbox of an organisation or an office: the personal address of Госуслуги is needed (letter of 24.10.2024, step 2), and each person has his own. */
export const emailShared = defineRule({
  id: 'email-shared',
  field: 'email',
  needs: ['email'],
  onEmpty: 'skip',
  severity: 'warning',
  about: 'owner',
  check({ email }) {
    const address = splitEmail(email.trim());
    return address !== null && isSharedMailbox(address.local) ? { code: 'shared' } : null;
  },
});
