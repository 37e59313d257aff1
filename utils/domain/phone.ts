import { withoutSeparators } from './letters';

/** What is odd about a phone number; a number of Russia is +7 or 8 and ten digits, spaces, dashes and brackets as one likes. */
export type PhoneFault = 'characters' | 'length' | 'no-country-code' | 'other-country';

/** Judges a phone as shown; null = a usual Russian number. */
export function phoneFault(text: string): PhoneFault | null {
  const bare = withoutSeparators(text).replace(/[().]/g, '');
  if (!/^\+?[0-9]+$/.test(bare)) return 'characters';
  if (/^(?:\+7|8)\d{10}$/.test(bare) || /^7\d{10}$/.test(bare)) return null;
  if (/^\+(?!7)\d{9,15}$/.test(bare)) return 'other-country';
  return /^[3489]\d{9}$/.test(bare) ? 'no-country-code' : 'length';
}
