const EMPTY = '___-___-___ __';

const digitsOf = (text: string) => text.replace(/\D/g, '').slice(0, 11);

/** Digits put into the mask: '1122334' → '112-233-4__ __'. */
export function masked(text: string): string {
  const digits = [...digitsOf(text)];
  return EMPTY.replace(/_/g, () => digits.shift() ?? '_');
}

/** What is kept of a masked text: the digits in their groups, without places left free. '112-233-4__ __' → '112-233-4'. */
export function unmasked(text: string): string {
  return masked(text).replace(/_.*$/, '').replace(/[- ]$/, '');
}

/** Whether a stored value can be shown in the mask at all; what was imported with letters or too many digits cannot. */
export const fitsMask = (text: string): boolean => /^[\d\s-]*$/.test(text) && text.replace(/\D/g, '').length <= 11;

/** Where the caret stands in the mask behind so many digits. */
export function caretBehind(digits: number): number {
  if (digits === 0) return 0;
  const places = [...EMPTY].flatMap((char, index) => (char === '_' ? index + 1 : []));
  return places[Math.min(digits, places.length) - 1] ?? 0;
}

/** How many digits there are in a text. */
export const digitCount = (text: string): number => digitsOf(text).length;
