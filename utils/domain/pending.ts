import type { Register } from './card';
import { slips } from './edit-distance';
import { lookAlike } from './letters';
import { DAY, minutesOf, permDayNumber, permMoment } from './perm-time';
import type { Settings } from './settings';
import { dayKind, type WorkCalendar } from './work-calendar';

/** A saved card that waits for the nightly update (docs/domain.md 5). Times are epoch ms; `id` is the card's address or a made-up one for a person added by hand. */
export interface PendingItem {
  id: string;
  /** The page's address of the card, '' for a person added by hand without one. */
  url: string;
  /** «Иванова Т. Т.», or '' when the user has switched labels off. */
  label: string;
  savedAt: number;
  checkAfter: number;
  approximate: boolean;
  /** When the user was reminded, or null. */
  notifiedAt: number | null;
  /** Whose card it is, where that is not an employee's: their way in is told in other words. */
  register?: FamilyRegister;
  /** Asked for without a saving that was seen: then `savedAt` is when it was asked for, and nothing is told as saved. */
  unsaved?: true;
  /**
   * What is waited for where it is not the nightly update: a server that does not answer (slides of 2023, «Ошибки 307, 404, 500, 502 и
   * непредвиденная ошибка»). Then `savedAt` is the moment from which the wait is counted and `url` the page to be opened again.
   */
  waitsFor?: 'server';
}

/** An entry goes this long after its time (docs/domain.md 6.3)… */
const KEPT_AFTER_TIME = 14 * DAY;
/** …but stays a day after its reminder, so that a computer that slept longer does not forget in the moment of reminding. */
const KEPT_AFTER_REMINDER = DAY;
/** A server that answers again is of no interest the next day. */
const SERVER_KEPT = DAY;
/** Two messages of one saving may come in the wrong order, two savings do not come this close. */
const SAME_SAVING = 5 * 60_000;

export type FamilyRegister = Extract<Register, 'pupil' | 'parent'>;

/** The register of a card as an entry keeps it: an employee's and an unknown one are not kept. */
export function keptRegister(register: Register): { register?: FamilyRegister } {
  return register === 'pupil' || register === 'parent' ? { register } : {};
}

export interface Saving {
  id: string;
  url: string;
  label: string;
  savedAt: number;
  register?: FamilyRegister;
  unsaved?: true;
}

/**
 * The list with a saving: one entry per card, with the last saving's time. The saving that arrives counts, even if its time is earlier
 * (the computer's clock may have been put right, or the time has been set by hand), unless it is the same saving told twice.
 * A new check time asks for a new reminder; one that is past already when it is entered asks for none: the user is looking at it.
 */
export function addPending(
  items: readonly PendingItem[],
  saving: Saving,
  effective: { at: number; approximate: boolean },
  now: number,
): PendingItem[] {
  const before = items.find(({ id }) => id === saving.id);
  if (before && saving.savedAt <= before.savedAt && before.savedAt - saving.savedAt < SAME_SAVING) return [...items];
  const reminded = before?.checkAfter === effective.at ? before.notifiedAt : null;
  const item: PendingItem = {
    ...saving,
    checkAfter: effective.at,
    approximate: effective.approximate,
    notifiedAt: reminded ?? (effective.at <= now ? now : null),
  };
  return [...items.filter(({ id }) => id !== saving.id), item].sort(byCheckTime);
}

/** A wait for a server. Times are epoch ms. */
export interface ServerWait {
  /** Page to be opened again, '' = unknown. */
  url: string;
  /** When the wait began. */
  since: number;
  /** When to try again. */
  until: number;
}

/** An overload is of the whole of ЭПОС, so there is one wait at a time. */
const SERVER_ID = 'server';

/** The list with a wait for the server; the last one counts. Throws RangeError when a moment is none or the end comes before the start. */
export function addServerWait(items: readonly PendingItem[], { url, since, until }: ServerWait): PendingItem[] {
  if (!Number.isFinite(since) || !Number.isFinite(until) || until <= since) throw new RangeError('no stretch of time');
  const before = serverWaitOf(items);
  const item: PendingItem = {
    id: SERVER_ID,
    url,
    label: '',
    savedAt: since,
    checkAfter: until,
    approximate: false,
    notifiedAt: before?.checkAfter === until ? before.notifiedAt : null,
    waitsFor: 'server',
  };
  return [...removePending(items, SERVER_ID), item].sort(byCheckTime);
}

/**
 * The saved card among those who wait, by its address and person: an app may show all cards at one address. `label` as in the entry, '' = unknown. A
 * wait for the server on the same page is another matter.
 */
export function savedCardOf(items: readonly PendingItem[], url: string | undefined, label: string): PendingItem | null {
  const here = items.filter((item) => url !== undefined && item.url === url && item.waitsFor === undefined);
  return here.find((item) => item.label === label) ?? here.find((item) => mayBeOne(item.label, label)) ?? null;
}

/** Letters of other alphabets as the Russian ones that they are taken for. */
const asDrawn = (text: string): string => [...text].map((letter) => lookAlike(letter) ?? letter).join('');

/** Whether two labels may be one person's: one of them is unknown, or the surname has been mended by two letters at most. */
function mayBeOne(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  const [surname = '', ...initials] = one.split(/\s/);
  const [otherSurname = '', ...otherInitials] = other.split(/\s/);
  return slips(surname, otherSurname, 2) <= 2 && asDrawn(initials.join(' ')) === asDrawn(otherInitials.join(' '));
}

/** The wait for the server, or null. */
export function serverWaitOf(items: readonly PendingItem[]): PendingItem | null {
  return items.find(({ waitsFor }) => waitsFor === 'server') ?? null;
}

/** The list without an entry. */
export function removePending(items: readonly PendingItem[], id: string): PendingItem[] {
  return items.filter((item) => item.id !== id);
}

/** The list with a removed entry put back, unless its card has been saved again in the meantime. */
export function restorePending(items: readonly PendingItem[], item: PendingItem): PendingItem[] {
  return items.some(({ id }) => id === item.id) ? [...items] : [...items, item].sort(byCheckTime);
}

/** The list after the calendar has changed: those still waiting at `now` get the time that holds by it. */
export function reckonAgain(
  items: readonly PendingItem[],
  now: number,
  effectiveOf: (savedAt: number) => { at: number; approximate: boolean },
): PendingItem[] {
  const reckoned = items.map((item) => {
    if (item.checkAfter <= now || item.waitsFor === 'server') return item;
    const { at, approximate } = effectiveOf(item.savedAt);
    return { ...item, checkAfter: at, approximate };
  });
  return reckoned.sort(byCheckTime);
}

/** The list without names, for a user who has switched labels off. */
export function withoutLabels(items: readonly PendingItem[]): PendingItem[] {
  return items.map((item) => ({ ...item, label: '' }));
}

/** Those whose sign-in can be tested at `now`. */
export function checkable(items: readonly PendingItem[], now: number): PendingItem[] {
  return items.filter(({ checkAfter }) => checkAfter <= now);
}

/** Those that the user is still to be reminded of at `now`, whatever the hour. */
export function dueItems(items: readonly PendingItem[], now: number): PendingItem[] {
  return items.filter(({ checkAfter, notifiedAt }) => checkAfter <= now && notifiedAt === null);
}

/**
 * The first moment from `moment` on at which a reminder of this entry may come. One that was asked for an hour ahead comes at its hour,
 * in the evening and on a day off too: whoever set it sits at work then.
 */
export function mayRemindFrom(item: PendingItem, moment: number, remind: Settings['remind'], calendar: WorkCalendar): number {
  return item.waitsFor === 'server' ? moment : reminderTime(moment, remind, calendar);
}

/** The list after these have been reminded of. */
export function markNotified(items: readonly PendingItem[], told: readonly PendingItem[], now: number): PendingItem[] {
  return items.map((item) =>
    told.some(({ id, checkAfter }) => id === item.id && checkAfter === item.checkAfter) ? { ...item, notifiedAt: now } : item,
  );
}

/** The list without entries that have had their time. An entry nobody was reminded of does not expire. */
export function dropExpired(items: readonly PendingItem[], now: number): PendingItem[] {
  return items.filter(({ checkAfter, notifiedAt, waitsFor }) => {
    const kept = waitsFor === 'server' ? SERVER_KEPT : KEPT_AFTER_TIME;
    return notifiedAt === null || now <= Math.max(checkAfter + kept, notifiedAt + KEPT_AFTER_REMINDER);
  });
}

/**
 * When the worker has to be awake next, epoch ms, or null: at the next check time (the badge changes), and for what is due at the next moment
 * at which a reminder may come.
 */
export function nextWake(items: readonly PendingItem[], now: number, remind: Settings['remind'], calendar: WorkCalendar): number | null {
  const moments = items.flatMap((item) => {
    if (item.checkAfter > now) return [item.checkAfter];
    return item.notifiedAt === null ? [mayRemindFrom(item, now, remind, calendar)] : [];
  });
  return moments.length > 0 ? Math.min(...moments) : null;
}

/**
 * The first moment from `moment` on (epoch ms) that is neither in the quiet hours nor, unless wished, on a day off. Quiet hours may run over
 * midnight; equal ends and texts that are no time of day mean that there are none.
 */
export function reminderTime(moment: number, remind: Settings['remind'], calendar: WorkCalendar): number {
  const from = minutesOf(remind.quietFrom);
  const to = minutesOf(remind.quietTo);
  let time = moment;
  // Each turn leaves a quiet stretch or a day off behind; a year of days off is a mistake in the calendar and holds nothing up.
  for (let turn = 0; turn < 400; turn += 1) {
    const day = permDayNumber(time);
    if (!remind.onDaysOff && dayKind(day, calendar).off) {
      time = permMoment(day + 1, 0);
      continue;
    }
    const end = from === null || to === null ? null : quietEnd(time, day, from, to);
    if (end === null) return time;
    time = end;
  }
  return moment;
}

/** The end of the quiet stretch that `time` lies in, or null. Minutes since midnight; the end itself is not quiet. */
function quietEnd(time: number, day: number, from: number, to: number): number | null {
  const start = permMoment(day, from);
  const end = permMoment(day, to);
  if (from < to) return time >= start && time < end ? end : null;
  if (from === to) return null;
  if (time < end) return end;
  return time >= start ? permMoment(day + 1, to) : null;
}

function byCheckTime(a: PendingItem, b: PendingItem): number {
  return a.checkAfter - b.checkAfter || a.savedAt - b.savedAt;
}
