import type { Reminder } from '@/utils/app/worker/worker-ports';
import type { PendingItem } from '@/utils/domain/pending';
import { HIDDEN_NAME, REMINDER_TITLE, remindersText, reminderText, SERVER_TITLE, serverText } from '@/utils/text/ru/reminders';

/** More than this at once come as one notification: the list in the popup names them all. */
const ONE_BY_ONE = 3;

/** Reminder ids hold no address and no name: the system keeps them in places of its own. */
const PERSON = 'person-';
const GROUP = 'group-';

/** The reminder of one entry: the same for the same card and check time, another one after a new saving. */
export function reminderId(item: Pick<PendingItem, 'id' | 'checkAfter'>): string {
  return PERSON + fingerprint(`${item.id}|${item.checkAfter}`);
}

/** What to show for those who are due: people and servers apart. `hidden` = nobody is named («Режим показа»). */
export function remindersFor(entries: readonly PendingItem[], hidden: boolean): Reminder[] {
  const due = hidden ? entries.map((item) => ({ ...item, label: HIDDEN_NAME })) : entries;
  const servers = due.filter(({ waitsFor }) => waitsFor === 'server');
  return [...personReminders(due.filter((item) => !servers.includes(item))), ...servers.map(serverReminder)];
}

function serverReminder(item: PendingItem): Reminder {
  return { id: reminderId(item), title: SERVER_TITLE, message: serverText(item), answerable: false };
}

function personReminders(due: readonly PendingItem[]): Reminder[] {
  if (due.length > ONE_BY_ONE) {
    const id = GROUP + fingerprint(due.map(reminderId).sort().join('|'));
    return [{ id, title: REMINDER_TITLE, message: remindersText(due.length), answerable: false }];
  }
  return due.map((item) => ({ id: reminderId(item), title: REMINDER_TITLE, message: reminderText(item), answerable: true }));
}

/** The entry that a reminder speaks of, or null when it is of several or gone. */
export function itemOfReminder(id: string, items: readonly PendingItem[]): PendingItem | null {
  return items.find((item) => reminderId(item) === id) ?? null;
}

/** 64 bits of FNV-1a, hexadecimal: an identity, not a secret. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
