import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ChecklistProgress, FramePlace, ShowingFrame } from '@/utils/app/ports';
import type { FieldId } from '@/utils/domain/card';
import type { PendingItem } from '@/utils/domain/pending';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings';
import type { TaughtField } from '@/utils/domain/taught';
import { NO_MIGRATIONS, SETTINGS_VERSION, settingsMigrations } from './migrations';
import { salvageList, salvageObject, salvageRecord, salvageValue } from './salvage';
import { calendarDay, checklistProgress, fieldId, frameShows, moment, pendingItem, settingsShape, taughtField, year } from './schemas';
import { defineItem, inWriteQueue, type NoteSink } from './stored-item';

/** Everything that is stored: docs/design.md 5. Only the worker writes. */

const ENTRIES = 500;

/** Notes wait in a variable until the next reading of them; a worker that is stopped finds the damage again at its next reading. */
const notes = new Set<string>();
const note: NoteSink = (code) => notes.add(code);

/** Codes of what had to be mended since the browser started. */
export function storageNotes(): string[] {
  return [...notes];
}

const parseCalendar = salvageObject<Settings['calendar']>({
  added: salvageList(calendarDay, 1000),
  removed: salvageList(calendarDay, 1000),
  years: salvageList(year, 100),
});

const setting = <K extends keyof Settings>(key: K) => salvageValue(settingsShape[key], DEFAULT_SETTINGS[key]);

export const settingsItem = defineItem<Settings>(
  {
    area: 'local',
    key: 'settings',
    version: SETTINGS_VERSION,
    migrations: settingsMigrations,
    parse: salvageObject<Settings>({
      organization: setting('organization'),
      contact: setting('contact'),
      calendar: parseCalendar,
      rulesOff: setting('rulesOff'),
      sites: setting('sites'),
      pausedHosts: setting('pausedHosts'),
      listMode: setting('listMode'),
      showLabels: setting('showLabels'),
      remind: setting('remind'),
      supportFormUrl: setting('supportFormUrl'),
      panelPlaces: setting('panelPlaces'),
    }),
  },
  note,
);

export interface TaughtEntry {
  host: string;
  field: FieldId;
  place: TaughtField;
}

export const taughtItem = defineItem<TaughtEntry[]>(
  {
    area: 'local',
    key: 'taught',
    version: 1,
    migrations: NO_MIGRATIONS,
    parse: salvageList(z.object({ host: z.string().check(z.maxLength(300)), field: fieldId, place: taughtField }), ENTRIES),
  },
  note,
);

export const pendingItems = defineItem<PendingItem[]>(
  { area: 'local', key: 'pending', version: 1, migrations: NO_MIGRATIONS, parse: salvageList(pendingItem, ENTRIES) },
  note,
);

/** By HMAC of the card's address. */
export const checklistItem = defineItem<Record<string, { progress: ChecklistProgress; expires: number }>>(
  {
    area: 'local',
    key: 'checklist',
    version: 1,
    migrations: NO_MIGRATIONS,
    parse: salvageRecord(z.object({ progress: checklistProgress, expires: moment })),
  },
  note,
);

/** HMAC of rule, code and value → when it is forgotten. */
export const ignoredItem = defineItem<Record<string, number>>(
  { area: 'local', key: 'ignored', version: 1, migrations: NO_MIGRATIONS, parse: salvageRecord(moment) },
  note,
);

/** The key of those HMACs, 32 bytes in base64; made once, never leaves the worker. */
export const secretItem = defineItem<string>(
  {
    area: 'local',
    key: 'secret',
    version: 1,
    migrations: NO_MIGRATIONS,
    parse: salvageValue(z.union([z.literal(''), z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))]), ''),
  },
  note,
);

/** Texts of tickets by card address ('' = none), in the order of their last change; until the browser ends. */
export const draftsItem = defineItem<{ key: string; draft: unknown }[]>(
  {
    area: 'session',
    key: 'drafts',
    version: 1,
    migrations: NO_MIGRATIONS,
    parse: salvageList(z.object({ key: z.string(), draft: z.unknown() }), 30),
  },
  note,
);

/** People of a ticket; until the browser ends. */
export const basketItem = defineItem<unknown[]>(
  { area: 'session', key: 'basket', version: 1, migrations: NO_MIGRATIONS, parse: salvageList(z.unknown(), ENTRIES) },
  note,
);

/** How often something of ours has failed since the browser's start, by its code; no data in it. */
export const faultsItem = defineItem<Record<string, number>>(
  { area: 'session', key: 'faults', version: 1, migrations: NO_MIGRATIONS, parse: salvageRecord(z.int().check(z.gte(0))) },
  note,
);

/** «Режим показа»; ends with the browser. */
export const showModeItem = defineItem<boolean>(
  { area: 'session', key: 'show-mode', version: 1, migrations: NO_MIGRATIONS, parse: salvageValue(z.boolean(), false) },
  note,
);

/** The version that an update has brought, '' once it was told of. */
export const updatedToItem = defineItem<string>(
  {
    area: 'local',
    key: 'updated-to',
    version: 1,
    migrations: NO_MIGRATIONS,
    parse: salvageValue(z.string().check(z.regex(/^[\d.]{0,20}$/)), ''),
  },
  note,
);

const framePlace = { tabId: z.int(), frameId: z.int() };

/** Frames that have said that they show something; until the browser ends. */
export const framesItem = defineItem<ShowingFrame[]>(
  {
    area: 'session',
    key: 'frames',
    version: 1,
    migrations: NO_MIGRATIONS,
    parse: salvageList(z.object({ ...framePlace, shows: frameShows }), ENTRIES),
  },
  note,
);

/** A one-time invitation of a view to a frame: who may come, to which frame, and who has come. */
export interface Invite {
  token: string;
  frame: FramePlace;
  /** When it was made, epoch ms. */
  at: number;
  /** The view that has used it; null as long as nobody has. */
  usedBy: string | null;
}

export const invitesItem = defineItem<Invite[]>(
  {
    area: 'session',
    key: 'invites',
    version: 1,
    migrations: NO_MIGRATIONS,
    parse: salvageList(z.object({ token: z.string(), frame: z.object(framePlace), at: moment, usedBy: z.nullable(z.string()) }), ENTRIES),
  },
  note,
);

/** Closes storage to content scripts where the browser can. Chromium remembers it, but only until the extension is updated. */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Empties every area that is ours, after all writing that was under way. */
export function clearStorage(): Promise<void> {
  return inWriteQueue(async () => {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    notes.clear();
  });
}
