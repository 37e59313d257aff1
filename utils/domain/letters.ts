/** Code points of names: what a Russian letter is, which foreign letters look like one, what cannot be seen. Pure, no regular expression state. */

/** Latin letters that look like a Cyrillic one in common typefaces, upright or italic-free. */
const LATIN_LOOKALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ë: 'ё',
  Ë: 'Ё',
};

const RUSSIAN = /^[А-Яа-яЁё]$/u;
const LATIN = /^\p{Script=Latin}$/u;

export function isRussianLetter(character: string): boolean {
  return RUSSIAN.test(character);
}

export function isLatinLetter(character: string): boolean {
  return LATIN.test(character);
}

/** The Cyrillic letter that a Latin one is taken for by the eye, or undefined. */
export function lookAlike(character: string): string | undefined {
  return LATIN_LOOKALIKES[character];
}
