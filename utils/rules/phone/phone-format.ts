import { phoneFault } from '@/utils/domain/phone';
import { defineRule } from '../engine/define-rule';

/** Length and country code of the phone; the sign-in does not compare it, so only a note. Our own check: no document asks for it. */
export const phoneFormat = defineRule({
  id: 'phone-format',
  field: 'phone',
  needs: ['phone'],
  onEmpty: 'skip',
  severity: 'info',
  about: 'shape',
  check({ phone }) {
    const fault = phone.trim() === '' ? null : phoneFault(phone);
    return fault === null ? null : { code: fault };
  },
});
