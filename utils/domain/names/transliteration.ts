/**
 * Latin spellings of Russian names read back (passport tables since 1997, GOST, the ways people write in mail addresses).
 * The longest group wins; each has its readings, the likeliest first.
 */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  shch: ['щ'],
  sch: ['щ', 'ш'],
  zh: ['ж'],
  kh: ['х'],
  ts: ['ц', 'тс'],
  tc: ['ц'],
  ch: ['ч'],
  sh: ['ш'],
  yu: ['ю', 'ью'],
  iu: ['ю', 'ью'],
  ju: ['ю', 'ью'],
  ya: ['я', 'ья'],
  ia: ['я', 'иа', 'ия', 'ья'],
  ja: ['я', 'ья'],
  yo: ['ё'],
  jo: ['ё'],
  ye: ['е', 'ье'],
  je: ['е', 'ье'],
  ie: ['ье', 'ие', 'ъе'],
  iy: ['ий'],
  ii: ['ий', 'ии', 'и'],
  ij: ['ий'],
  yi: ['ый', 'ьи'],
  yy: ['ый', 'ий'],
  ks: ['кс'],
  x: ['кс', 'х'],
  ph: ['ф'],
  th: ['ф', 'т'],
  ck: ['к'],
  ll: ['лл', 'л'],
  nn: ['нн', 'н'],
  a: ['а'],
  b: ['б'],
  v: ['в'],
  w: ['в'],
  g: ['г'],
  d: ['д'],
  e: ['е', 'э'],
  z: ['з'],
  i: ['и', 'й'],
  j: ['й', 'ж', 'дж'],
  k: ['к'],
  l: ['л', 'ль'],
  m: ['м'],
  n: ['н', 'нь'],
  o: ['о'],
  p: ['п'],
  q: ['к'],
  r: ['р', 'рь'],
  s: ['с'],
  t: ['т'],
  u: ['у', 'ю'],
  f: ['ф'],
  h: ['х', 'г'],
  c: ['к', 'ц', 'с'],
  y: ['й', 'ы', 'ий', 'и'],
  "'": ['ь', ''],
};

/** More readings of one word are not followed up. */
const MOST = 128;

/**
 * Every reading of a word in Latin letters as Russian small letters, the likeliest first; [] if it holds anything else.
 * E is never read as ё: the dictionary takes the two for one letter.
 */
export function russianReadings(word: string): string[] {
  const lower = word.toLowerCase().replaceAll(/[’`ʹ]/gu, "'");
  let readings = [''];
  let at = 0;
  while (at < lower.length) {
    const group = [4, 3, 2, 1].map((length) => lower.slice(at, at + length)).find((letters) => READINGS[letters] !== undefined);
    const letters = group === undefined ? undefined : READINGS[group];
    if (group === undefined || letters === undefined) return [];
    const fitting = letters.filter((letter) => fits(letter, lower[at - 1], lower[at + group.length]));
    const few = readings.length * fitting.length <= MOST ? fitting : fitting.slice(0, 1);
    readings = few.flatMap((letter) => readings.map((reading) => reading + letter));
    at += group.length;
  }
  return readings;
}

/** A soft sign is left out before a consonant or at the end of a word, й stands after a vowel, э at the beginning or after a vowel. */
function fits(letter: string, before: string | undefined, after: string | undefined): boolean {
  if (/[лнр]ь/u.test(letter)) return after === undefined || (letter !== 'рь' && !/[aeiouyj']/u.test(after));
  if (letter === 'й') return before !== undefined && /[aeiouy]/u.test(before);
  return letter !== 'э' || before === undefined || /[aeiouyl]/u.test(before);
}

/** The plain reading: every group by its likeliest letter; '' if the word is no Latin one. */
export function likeliestReading(word: string): string {
  return russianReadings(word)[0] ?? '';
}
