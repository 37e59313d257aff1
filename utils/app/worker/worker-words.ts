import type { CardCount } from '@/utils/app/ports';
import { calendarRunsOut } from '@/utils/domain/calendar-changes';
import { permDay } from '@/utils/domain/perm-time';
import type { Settings } from '@/utils/domain/settings';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';
import { pageMenu, toolbarMenu } from '@/utils/text/ru/desk';
import { SIGN_IN_FAILS, SIGN_IN_WORKS } from '@/utils/text/ru/reminders';
import { calendarNote, noteTexts, openByToolbar, toolbarText } from '@/utils/text/ru/worker';

/** What the worker says, for the platform layer that knows no words. */

/** The toolbar button's menu (sections of the desk, without lists where they are switched off) and that of a page. */
export function menusUnder({ listMode }: Pick<Settings, 'listMode'>) {
  const { lists, ...others } = toolbarMenu;
  return { toolbar: listMode ? { lists, ...others } : others, page: pageMenu };
}

/** Words on a reminder's buttons, in the order of their numbers: it works, it does not. */
export const REMINDER_BUTTONS = [SIGN_IN_WORKS, SIGN_IN_FAILS] as const;

/** Title of the toolbar button on a tab: its card's issues (null = no card), and how many can be checked now. */
export function countTitle(count: CardCount | null, ready: number): string {
  return toolbarText(count?.issues ?? null, ready);
}

/** The sentences for storage's note codes; a code without a sentence is left out. */
export function noteSentences(codes: readonly string[]): string[] {
  return codes.flatMap((code) => (Object.hasOwn(noteTexts, code) ? [noteTexts[code as keyof typeof noteTexts]] : []));
}

/** What the user should know of the calendar at a moment (epoch ms): that a year is missing, in good time. */
export function calendarNotes({ calendar }: Settings, now: number): string[] {
  const missing = calendarRunsOut(calendarWith(builtInCalendar, calendar), permDay(now))?.missing;
  return missing === undefined ? [] : [calendarNote(missing)];
}

/** Title of the toolbar button where no view can stand in the page. */
export const OPEN_BY_TOOLBAR = openByToolbar;
