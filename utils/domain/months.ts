/** The months as a date names them («1 января»), January first. */
export const OF_MONTH = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** A month's name in any case or cut short, as the source of a pattern: «янв», «март», «май», «мая», «сент». */
export const MONTH_PATTERN = `(?:${OF_MONTH.map((name) => (name === 'мая' ? 'ма[йя]' : name.slice(0, 3))).join('|')})[а-я]*`;

/** The number of a month, 1 to 12, by its name in any case or cut to three letters; 0 = no month. In: small letters. */
export function monthNumber(word: string): number {
  if (/^ма[йя]$/u.test(word)) return 5;
  return OF_MONTH.findIndex((name) => name !== 'мая' && word.startsWith(name.slice(0, 3))) + 1;
}
