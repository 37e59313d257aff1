import type { PendingPorts } from '@/utils/app/worker/worker-ports';
import { checkable, dropExpired, dueItems, markNotified, mayRemindFrom, nextWake, type PendingItem } from '@/utils/domain/pending';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';
import { toolbarText } from '@/utils/text/ru/worker';
import { remindersFor } from './reminders';

/**
 * Brings reminders, badge and alarm into line with the stored list; may run at any time and as often as it likes.
 *
 * It is safe to be killed at any `await`: a reminder is shown first and marked after, so none is lost; what is unmarked at the next run is shown
 * only if its notification (whose id follows from the entry) does not stand there already, so none is doubled.
 * What one part of the browser refuses (notifications, alarms, the toolbar) keeps the others in line; the first refusal is thrown at the end.
 * Runs must not overlap: see `oneAtATime`.
 */
export async function settlePending(ports: PendingPorts): Promise<PendingItem[]> {
  const { remind, calendar: changes } = await ports.settings();
  const calendar = calendarWith(builtInCalendar, changes);
  const now = ports.now();
  let items = await ports.pending.load();

  const due = dueItems(items, now).filter((item) => mayRemindFrom(item, now, remind, calendar) === now);
  if (due.length > 0) {
    if (remind.enabled) await showReminders(due, ports);
    items = await ports.pending.change((list) => markNotified(list, due, now));
  }
  if (dropExpired(items, now).length < items.length) items = await ports.pending.change((list) => dropExpired(list, now));

  const ready = checkable(items, now).length;
  const done = await Promise.allSettled([
    ports.alarms.wakeAt(nextWake(items, now, remind, calendar)),
    ports.badge.showCheckable(ready, toolbarText(null, ready)),
  ]);
  for (const result of done) if (result.status === 'rejected') throw result.reason;
  return items;
}

async function showReminders(due: readonly PendingItem[], { reminders, hidesNames }: PendingPorts): Promise<void> {
  // Not known what stands there: one that is shown again stands in its own place. Not known who looks on: nobody is named.
  const [shown, hidden] = await Promise.all([reminders.shown().catch(() => new Set<string>()), hidesNames().catch(() => true)]);
  for (const reminder of remindersFor(due, hidden)) {
    if (!shown.has(reminder.id)) await reminders.show(reminder).catch(() => undefined);
  }
}

/** Reminders that stand on the screen are written anew, with names or without: «Режим показа» was switched. Safe to be killed as above. */
export async function nameReminders(ports: PendingPorts): Promise<void> {
  const [items, shown, hidden] = await Promise.all([ports.pending.load(), ports.reminders.shown(), ports.hidesNames()]);
  for (const reminder of items.flatMap((item) => remindersFor([item], hidden))) {
    if (shown.has(reminder.id)) await ports.reminders.show(reminder);
  }
}
