/** The support team's one address (letter of 24.10.2024, end). */
const SUPPORT_ADDRESS = 'support-epos@permkrai.ru';

/** A letter to it with nothing in it. */
export const PLAIN_MAILTO = `mailto:${SUPPORT_ADDRESS}`;

/** Longer addresses are cut or refused on the way to the mail program: Windows hands over about 2,000 characters. */
export const MAILTO_LIMIT = 2000;

/**
 * A `mailto:` address with the subject and a short body, percent-encoded (RFC 6068). The ticket itself is pasted: a Cyrillic letter takes six
 * characters, so that even the example of the slides is longer than an address may be. A subject that alone is too long is cut at a word.
 */
export function ticketMailto(subject: string, body: string): string {
  const words = subject.toWellFormed().trim().split(/\s+/u);
  const address = (count: number) => {
    const text = `${words.slice(0, count).join(' ')}${count < words.length ? '…' : ''}`;
    return `${PLAIN_MAILTO}?subject=${encodeURIComponent(text)}&body=${encodeURIComponent(body)}`;
  };
  const most = words.findLastIndex((_, index) => address(index + 1).length <= MAILTO_LIMIT) + 1;
  return address(most);
}
