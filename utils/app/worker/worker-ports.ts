import type { PendingItem } from '@/utils/domain/pending';
import type { Settings } from '@/utils/domain/settings';

/** What the worker's use cases need of the browser. Times are epoch ms. */

interface PendingPort {
  /** Rejects when the list cannot be read: an empty one would be taken for nobody waiting. */
  load(): Promise<PendingItem[]>;
  /** Changes the list as it stands at that moment: nothing else is written between reading and storing. Answers with what was stored. */
  change(change: (items: PendingItem[]) => PendingItem[]): Promise<PendingItem[]>;
}

export interface AlarmPort {
  /** The one moment at which the worker is to be woken; null = not at all. */
  wakeAt(at: number | null): Promise<void>;
}

/** One notification. `id` is stable: showing it twice shows one. */
export interface Reminder {
  id: string;
  title: string;
  message: string;
  /** Whether «Вход работает» and «Не работает» make sense: the reminder is of one person. */
  answerable: boolean;
}

export interface ReminderPort {
  /** Ids of the reminders that are on the screen or in the notification centre. */
  shown(): Promise<ReadonlySet<string>>;
  show(reminder: Reminder): Promise<void>;
  clear(id: string): Promise<void>;
}

export interface BadgePort {
  /** On all tabs without issues of their own: how many can be checked now, and the toolbar's title. */
  showCheckable(count: number, title: string): Promise<void>;
}

export interface PendingPorts {
  now(): number;
  settings(): Promise<Settings>;
  /** «Режим показа»: reminders name nobody. */
  hidesNames(): Promise<boolean>;
  pending: PendingPort;
  alarms: AlarmPort;
  reminders: ReminderPort;
  badge: BadgePort;
}
