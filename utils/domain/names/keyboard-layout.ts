const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const LATIN_SHIFTED = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~';

const KEYS: ReadonlyMap<string, string> = new Map([
  ...[...LATIN].map((key, at) => [key, RUSSIAN[at] ?? ''] as const),
  ...[...LATIN_SHIFTED].map((key, at) => [key, (RUSSIAN[at] ?? '').toUpperCase()] as const),
]);

/**
 * What the same keys give in the Russian layout: «Bdfyjd» → «Иванов», «{jvzrjd» → «Хомяков». Russian letters, spaces and hyphens stay.
 * Null if the text holds no Latin letter, or a sign that no key of the letters gives.
 */
export function inRussianLayout(text: string): string | null {
  let typed = '';
  let latin = false;
  for (const character of text) {
    const letter = KEYS.get(character);
    if (letter !== undefined) {
      typed += letter;
      latin ||= /[a-z]/iu.test(character);
    } else if (/[а-яё\s-]/iu.test(character)) typed += character;
    else return null;
  }
  return latin ? typed : null;
}
