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

/** Where the caret stands after typing: behind the last digit. */
export const caretOf = (text: string): number => {
  const free = masked(text).indexOf('_');
  return free === -1 ? EMPTY.length : free;
};
