import { domainDistance, isRealDomain, POPULAR_DOMAINS, rightDomain, splitEmail } from '@/utils/domain/email';
import { defineRule } from '../engine/define-rule';

/**
 * mail.ry, gmial.com, yandex.r: one letter away from a domain that everybody uses. Real domains near by (mai.ru, yandex.kz) are left alone. The
 * sign-in compares the address (letter of 24.10.2024).
 */
export const emailDomainTypo = defineRule({
  id: 'email-domain-typo',
  field: 'email',
  needs: ['email'],
  onEmpty: 'skip',
  severity: 'warning',
  about: 'domain',
  check({ email }) {
    const address = splitEmail(email.trim());
    // Letters outside ASCII are another rule's.
    if (address === null || !/^[\x21-\x7e]+$/.test(address.domain)) return null;
    const domain = address.domain.toLowerCase();
    if (isRealDomain(domain)) return null;
    const right = rightDomain(domain) ?? nearestDomain(domain);
    return right === undefined
      ? null
      : { code: 'typo', params: { domain: address.domain, right }, suggestion: `${address.local}@${right}` };
  },
});

/** The popular domain that is a slip away; of several the one that stands first in their list. */
const nearestDomain = (domain: string): string | undefined => POPULAR_DOMAINS.find((popular) => domainDistance(domain, popular) <= 1);
