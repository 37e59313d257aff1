/** The support team's one address (letter of 24.10.2024, end). */
const SUPPORT_ADDRESS = 'support-epos@permkrai.ru';

/** Longer addresses are cut or refused on the way to the mail program: Windows hands over about 2,000 characters. */
export const MAILTO_LIMIT = 2000;

/**
 * A `mailto:` address with subject and body, percent-encoded, line breaks as CRLF (RFC 6068).
 * `tooLong` says that the body does not fit; the address then holds the subject alone, and the body has to be pasted.
 */
export function ticketMailto({ subject, body }: { subject: string; body: string }): { href: string; tooLong: boolean } {
  const head = `mailto:${SUPPORT_ADDRESS}?subject=${encodeURIComponent(subject.toWellFormed())}`;
  const whole = `${head}&body=${encodeURIComponent(body.toWellFormed().replace(/\r?\n/gu, '\r\n'))}`;
  return whole.length <= MAILTO_LIMIT ? { href: whole, tooLong: false } : { href: head, tooLong: true };
}
