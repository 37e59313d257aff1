import type { PastedValue } from './pasted-values';

/** What people begin with when they put right what they have just written: «ой», «ошиблась», «исправление: …». */
export const OWN_MISTAKE =
  /(?<![\p{L}])(?:ой|упс|ошибл(?:ась|ся)|ошибочк\p{L}|опечат(?:к\p{L}|ал\p{L}{1,3})|описал(?:ась|ся)|исправлени\p{L}|исправляю(?:сь)?|поправк\p{L}|поправочк\p{L})(?!\p{L})/iu;

/** «не 95, а 96», «не 02.01, а 01.02», «не zoya@…, а zoya1@…»; the other order is «96, а не 95». */
const TOKEN = '(?:\\d{1,2}\\.\\d{1,2}(?:\\.\\d{4})?|\\d{1,4}|[^\\s,;]+@[^\\s,;]+[^\\s,;.!?])';
const NOT_BUT = new RegExp(`(?<!\\p{L})не (?<wrong>${TOKEN}) ?(?:г\\.?)?,? а (?<right>${TOKEN})(?![\\d.])`, 'iu');
const BUT_NOT = new RegExp(`(?<![\\d.])(?<right>${TOKEN}),? а не (?<wrong>${TOKEN})(?![\\d.])`, 'iu');
const YEAR_ALONE = /(?<!\p{L})год(?: рождения)?[^\p{L}\d]{1,4}(?<right>(?:19|20)\d{2})(?![\d.])/iu;

/** Of the values of one field those that stand behind «ой, ошиблась», if there are any, and never one that is taken back by «не …, а …». */
export function afterCorrection<T extends PastedValue>(values: readonly T[], text: string): T[] {
  const wrong = exchanged(text)?.wrong.toLowerCase();
  const left = values.filter((value) => value.text.toLowerCase() !== wrong);
  const mark = OWN_MISTAKE.exec(text)?.index ?? -1;
  const behind = mark < 0 ? [] : left.filter(({ start }) => start > mark);
  return behind.length > 0 ? behind : left.length > 0 ? left : [...values];
}

function exchanged(text: string): { wrong: string; right: string } | undefined {
  const { wrong, right } = (NOT_BUT.exec(text) ?? BUT_NOT.exec(text))?.groups ?? {};
  return wrong === undefined || right === undefined ? undefined : { wrong, right };
}

/**
 * A birth date (ДД.ММ.ГГГГ) with the part put right that the message takes back: «ой, не 95, а 96», «ошиблась, год 1996». null = something is taken
 * back, and it is not to be told what: then the date is nobody's.
 */
export function correctedDate(date: string, text: string): string | null {
  const found = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(date);
  if (!found) return date;
  const [, day = '', month = '', year = ''] = found;
  const pair = exchanged(text);
  const [, dayAndMonth] = /^(\d{2}\.\d{2})$/.exec(pair?.right ?? '') ?? [];
  if (pair && dayAndMonth !== undefined) return date.startsWith(`${pair.wrong}.`) ? `${dayAndMonth}.${year}` : date;
  if (pair && /^\d+$/.test(pair.wrong + pair.right)) {
    const { wrong, right } = pair;
    const parts = [
      wrong === year || (wrong.length === 2 && year.endsWith(wrong)) ? `${day}.${month}.${year.slice(0, -right.length)}${right}` : '',
      Number(wrong) === Number(month) && wrong.length < 3 ? `${day}.${right.padStart(2, '0')}.${year}` : '',
      Number(wrong) === Number(day) && wrong.length < 3 ? `${right.padStart(2, '0')}.${month}.${year}` : '',
    ].filter((text) => text !== '');
    // «не 5, а 6» of a date that does not hold it speaks of something else: of the class, of the lesson.
    return parts.length > 1 ? null : (parts[0] ?? date);
  }
  const own = OWN_MISTAKE.test(text) ? YEAR_ALONE.exec(text)?.groups?.right : undefined;
  return own === undefined ? date : `${day}.${month}.${own}`;
}
