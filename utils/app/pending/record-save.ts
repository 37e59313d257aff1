import type { PendingPorts } from '@/utils/app/worker/worker-ports';
import {
  addPending,
  addServerWait,
  nextWake,
  type PendingItem,
  removePending,
  restorePending,
  type Saving,
  type ServerWait,
  serverWaitOf,
} from '@/utils/domain/pending';
import { effectiveAt } from '@/utils/domain/sync-clock';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';
import { reminderId } from './reminders';

/**
 * Puts a saved card on the list of those who wait. The alarm is set before the list is stored: an alarm without an entry rings for nothing,
 * an entry without an alarm would be a reminder lost. An alarm or a notification that the browser refuses keeps nobody off the list: `settlePending` follows, and every start of the worker. Throws RangeError when `savedAt` is no moment, and what storing throws.
 * Reminders and badge follow by `settlePending`.
 */
export async function recordSave(save: Saving, ports: PendingPorts): Promise<PendingItem[]> {
  const settings = await ports.settings();
  const calendar = calendarWith(builtInCalendar, settings.calendar);
  const now = ports.now();
  const saving = settings.showLabels ? save : { ...save, label: '' };
  const effective = effectiveAt(save.savedAt, calendar);

  const before = await ports.pending.load();
  const expected = addPending(before, saving, effective, now);
  await ports.alarms.wakeAt(nextWake(expected, now, settings.remind, calendar)).catch(() => undefined);
  const items = await ports.pending.change((list) => addPending(list, saving, effective, now));
  await clearStale(before, items, save.id, ports);
  return items;
}

/**
 * Puts a server that does not answer on the list, to be tried again at `until`; set anew, the last wait counts. Alarm first, as above.
 * Throws RangeError when it is no stretch of time, and what storing throws.
 */
export async function waitForServer(wait: ServerWait, ports: PendingPorts): Promise<PendingItem[]> {
  const settings = await ports.settings();
  const now = ports.now();
  const before = await ports.pending.load();
  const expected = addServerWait(before, wait);
  await ports.alarms
    .wakeAt(nextWake(expected, now, settings.remind, calendarWith(builtInCalendar, settings.calendar)))
    .catch(() => undefined);
  const items = await ports.pending.change((list) => addServerWait(list, wait));
  await clearStale(before, items, serverWaitOf(items)?.id ?? '', ports);
  return items;
}

/** Takes an entry off the list, its notification with it. */
export async function closePending(id: string, ports: PendingPorts): Promise<PendingItem[]> {
  const before = await ports.pending.load();
  const items = await ports.pending.change((list) => removePending(list, id));
  await clearStale(before, items, id, ports);
  return items;
}

/** Takes the removal of an entry back. */
export async function reopenPending(item: PendingItem, ports: PendingPorts): Promise<PendingItem[]> {
  const { showLabels } = await ports.settings();
  return ports.pending.change((list) => restorePending(list, showLabels ? item : { ...item, label: '' }));
}

/** A notification of a saving that is no longer the last one, or of nobody, would mislead. */
async function clearStale(before: readonly PendingItem[], after: readonly PendingItem[], id: string, ports: PendingPorts): Promise<void> {
  const old = before.find((item) => item.id === id);
  const current = after.find((item) => item.id === id);
  if (old && old.checkAfter !== current?.checkAfter) await ports.reminders.clear(reminderId(old)).catch(() => undefined);
}
