import type { Register } from '@/utils/domain/card';
import { NBSP } from '@/utils/domain/letters';
import { OF_MONTH } from '@/utils/domain/months';
import { DAY, HOUR, permClock, permDay, permDayNumber, weekdayOf, yearOf } from '@/utils/domain/perm-time';
import { updateBegins } from '@/utils/domain/sync-clock';
import { counted } from './plural';

/** Words about days and times. Every moment is epoch ms and is told in Perm time. */

const ON_WEEKDAY = ['в воскресенье', 'в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу'];
const SHORT_WEEKDAY = ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'];
export const MONTHS = ['Январь', 'Февраль', 'Март', 'Апрель', 'Май', 'Июнь', 'Июль', 'Август', 'Сентябрь', 'Октябрь', 'Ноябрь', 'Декабрь'];
/** Heads of a month view, Monday first. */
export const WEEKDAY_HEADS = ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'];

/** 23.11.2026 */
export function dateText(ms: number): string {
  return dayText(permDay(ms));
}

/** 23.11.2026 of YYYY-MM-DD. */
export function dayText(date: string): string {
  return date.split('-').reverse().join('.');
}

/** «23.11.2026, 14:00» */
export function dateTimeText(ms: number): string {
  return `${dateText(ms)},${NBSP}${permClock(ms)}`;
}

/** «23 ноября», with the year when it is not the year of `now`. */
function dayInWords(ms: number, now: number): string {
  const [year, month, day] = permDay(ms).split('-');
  const words = `${Number(day)}${NBSP}${OF_MONTH[Number(month) - 1]}`;
  return yearOf(permDayNumber(ms)) === yearOf(permDayNumber(now)) ? words : `${words} ${year}${NBSP}года`;
}

/** A day (YYYY-MM-DD) in words: «1 ноября 2026 года». */
export function dayInFull(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}${NBSP}${OF_MONTH[Number(month) - 1]} ${year}${NBSP}года`;
}

/**
 * From when the sign-in can be tested: «в понедельник, 23 ноября, после 14:00»; nearer days by name:
 * «сегодня после 14:00», «завтра, в понедельник, после 14:00».
 */
export function effectiveText(at: number, now: number): string {
  const after = `после${NBSP}${permClock(at)}`;
  const weekday = ON_WEEKDAY[weekdayOf(permDayNumber(at))];
  const days = permDayNumber(at) - permDayNumber(now);
  if (days === 0) return `сегодня ${after}`;
  if (days === 1) return `завтра, ${weekday}, ${after}`;
  if (days === 2) return `послезавтра, ${weekday}, ${after}`;
  return `${weekday}, ${dayInWords(at, now)}, ${after}`;
}

/** The same in short: «пн 23.11 после 14:00», with the year when it is another one: «пн 11.01.2027 после 14:00». */
export function effectivePill(at: number, now: number): string {
  return `${shortDay(at, now)} после${NBSP}${permClock(at)}`;
}

/** By when the data are updated, for the pill: «пн 23.11 к 14:00». */
export function effectiveBy(at: number, now: number): string {
  return `${shortDay(at, now)} к${NBSP}${permClock(at)}`;
}

/** When something was done, in the same short form: «пт 20.11, 15:40». */
export function momentPill(at: number, now: number): string {
  return `${shortDay(at, now)},${NBSP}${permClock(at)}`;
}

/** The hours of the update that ends at `at`: «пн 23.11, 9:00–14:00». */
export function updateHoursPill(at: number, now: number): string {
  return `${shortDay(at, now)},${NBSP}${UPDATE_HOURS}`;
}

const UPDATE_HOURS = '9:00–14:00';

/** «пн 23.11», with the year when it is not the year of `now`. */
function shortDay(at: number, now: number): string {
  const date = dateText(at);
  const sameYear = yearOf(permDayNumber(at)) === yearOf(permDayNumber(now));
  return `${SHORT_WEEKDAY[weekdayOf(permDayNumber(at))]}${NBSP}${sameYear ? date.slice(0, 5) : date}`;
}

/** The part of the sentence before the time, for where the time is an element of its own. */
export const IF_SAVED_NOW = 'Сохраните сегодня: вход';
/** The same of a card with faults. */
export const IF_MENDED_NOW = 'Исправите сегодня: вход';

export const APPROXIMATE_NOTE =
  'Дата примерная: переносов выходных на этот год в календаре пока нет. Проверьте её по производственному календарю или добавьте дни в настройках.';

/** How long to wait, in words: «ещё 25 минут», «ещё 3 часа», «ещё 2 дня»; '' when the moment is past. */
export function waitText(at: number, now: number): string {
  const left = at - now;
  if (left <= 0) return '';
  const days = permDayNumber(at) - permDayNumber(now);
  if (days >= 2 && left >= DAY) return `ещё${NBSP}${counted(days, ['день', 'дня', 'дней'])}`;
  if (left >= HOUR) {
    const hours = Math.round(left / HOUR);
    return `ещё${NBSP}${counted(hours, ['час', 'часа', 'часов'])}`;
  }
  const minutes = Math.max(1, Math.ceil(left / 60_000));
  return `ещё${NBSP}${counted(minutes, ['минута', 'минуты', 'минут'])}`;
}

/** The state of a waiting record in one line: «можно проверить вход», «идёт обновление, ещё 2 часа», «вход пн 23.11 после 14:00». */
export function countdownText(at: number, now: number): string {
  if (now >= at) return 'можно проверить вход';
  if (now >= updateBegins(at)) return `идёт обновление, ${waitText(at, now)}`;
  const words = `вход ${effectivePill(at, now)}`;
  return at - now < DAY / 2 ? `${words}, ${waitText(at, now)}` : words;
}

/**
 * «Сообщение сотруднику»: when to sign in, sent at `now` (epoch ms; the update is not told as done while it lies ahead), word for word as in the ticket rules (docs/tickets.md, «Messages to the employee»). The button is an
 * employee's (letter of 24.10.2024, step 3). Pupils and parents sign in «только через ЕСИА» too (the same letter, its beginning), but which
 * button they press there is written nowhere: of theirs only those of the mobile app are known (slides of 2023).
 */
export function signInMessage(at: number, register: Register = 'unknown', now = at): string {
  const way = register === 'pupil' || register === 'parent' ? 'вход через Госуслуги' : 'кнопка «Вход через ЕСИА»';
  const weekday = ON_WEEKDAY[weekdayOf(permDayNumber(at))];
  const standing = now < at ? 'Данные исправлены, обновятся к этому времени.' : 'Данные обновлены.';
  return `${standing} Вход можно проверить ${weekday} ${dateText(at)} после ${permClock(at)}: epos.permkrai.ru, ${way}. Если войти не получится, пришлите снимок всего экрана с ошибкой. Номер учётной записи на нём выписывать не нужно.`;
}
