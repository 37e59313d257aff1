import * as z from 'zod/mini';
import type { ChecklistProgress, FrameShows } from '@/utils/app/ports';
import { FIELD_IDS, type FieldId } from '@/utils/domain/card';
import type { IgnoreKey } from '@/utils/domain/ignored';
import type { FamilyRegister, PendingItem } from '@/utils/domain/pending';
import { isPlainHttps } from '@/utils/domain/region';
import { type CalendarDay, ORGANIZATION_KINDS, type PolicySettings, type Settings } from '@/utils/domain/settings';
import type { TaughtField } from '@/utils/domain/taught';
import { VIEW_FORMS } from '@/utils/domain/view-form';
import { isCalendarDay } from '@/utils/domain/work-calendar';

/** Shapes of what is stored and of what travels; sizes are bounded, so that no message and no rubbish can fill the disk. */

const text = (max: number) => z.string().check(z.maxLength(max));
const list = <T>(item: z.ZodMiniType<T>, max: number) => z.array(item).check(z.maxLength(max));

/** A moment, epoch ms, in the years 1–9998. */
export const moment = z.number().check(z.gte(-62_135_596_800_000), z.lte(253_300_000_000_000));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const calendarDay: z.ZodMiniType<CalendarDay> = z.object({ date: z.string().check(z.refine(isCalendarDay)), note: text(200) });

/** Address of a page, '' = none. */
export const address = z.union([z.literal(''), text(4000).check(z.regex(/^https?:\/\//))]);

/** Address that a button of ours leads to, '' = none. */
const ownAddress = z.union([z.literal(''), text(4000).check(z.refine(isPlainHttps))]);

const organizationKind = z.enum(ORGANIZATION_KINDS);
const days = list(calendarDay, 1000);
export const year = z.int().check(z.gte(1900), z.lte(2200));
const years = list(year, 100);
const ruleIds = list(text(100), 200);
const sites = list(text(300).check(z.regex(/^https:\/\/[^/?#\s]+\/$/)), 50);
const pausedHosts = list(text(300), 200);

export const settingsShape: { [K in keyof Settings]: z.ZodMiniType<Settings[K]> } = {
  organization: z.object({ territory: text(300), name: text(300), kind: organizationKind }),
  contact: z.object({ name: text(200), email: text(200) }),
  calendar: z.object({ added: days, removed: days, years }),
  rulesOff: ruleIds,
  sites,
  pausedHosts,
  listMode: z.boolean(),
  showLabels: z.boolean(),
  remind: z.object({ enabled: z.boolean(), quietFrom: clock, quietTo: clock, onDaysOff: z.boolean() }),
  supportFormUrl: ownAddress,
  panelPlaces: z.record(
    text(300),
    z.object({
      right: z.number(),
      bottom: z.number(),
      form: z.exactOptional(z.enum(VIEW_FORMS)),
      moved: z.exactOptional(z.boolean()),
      checksRows: z.exactOptional(z.boolean()),
    }),
  ),
};

/** Some settings; a key that is no setting is refused. */
export const settingsPatch = z.strictObject(optional(settingsShape)) as z.ZodMiniType<Partial<Settings>>;

/** A policy with every part. */
export type Policy = { [K in keyof PolicySettings]-?: NonNullable<PolicySettings[K]> };

export const policyShape: { [K in keyof Policy]: z.ZodMiniType<Policy[K]> } = {
  organization: z.object(optional({ territory: text(300), name: text(300), kind: organizationKind })),
  contact: z.object(optional({ name: text(200), email: text(200) })),
  calendar: z.object(optional({ added: days, removed: days, years })),
  rulesOff: ruleIds,
  sites,
  pausedHosts,
  listMode: z.boolean(),
  showLabels: z.boolean(),
  remind: z.object(optional({ enabled: z.boolean(), quietFrom: clock, quietTo: clock, onDaysOff: z.boolean() })),
  supportFormUrl: ownAddress,
};

export const familyRegister: z.ZodMiniType<FamilyRegister> = z.enum(['pupil', 'parent']);

export const pendingItem: z.ZodMiniType<PendingItem> = z.object({
  id: text(4000).check(z.minLength(1)),
  url: address,
  label: text(200),
  savedAt: moment,
  checkAfter: moment,
  approximate: z.boolean(),
  notifiedAt: z.nullable(moment),
  register: z.exactOptional(familyRegister),
  unsaved: z.exactOptional(z.literal(true)),
  waitsFor: z.exactOptional(z.literal('server')),
});

export const fieldId: z.ZodMiniType<FieldId> = z.enum(FIELD_IDS);

export const taughtField: z.ZodMiniType<TaughtField> = z.object({
  label: text(300),
  path: list(z.union([z.int().check(z.gte(0), z.lte(100_000)), z.literal('>')]), 200),
});

export const checklistProgress: z.ZodMiniType<ChecklistProgress> = z.object({
  situation: text(100),
  ticks: z.record(text(100), z.boolean()),
  answers: z.record(text(100), text(100)),
  answeredAt: z.exactOptional(z.record(text(100), moment)),
  left: z.exactOptional(
    z.record(text(100), z.object({ ticks: z.record(text(100), z.boolean()), answers: z.record(text(100), text(100)) })),
  ),
  seen: z.exactOptional(list(text(100), 100)),
  since: z.exactOptional(moment),
});

export const ignoreKey: z.ZodMiniType<IgnoreKey> = z.object({ rule: text(100), code: text(100), value: text(2000) });

const count = z.int().check(z.gte(0), z.lte(1000));
/** What a frame says that it shows. */
export const frameShows: z.ZodMiniType<FrameShows> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['message', 'form', 'register', 'nothing']) }),
  z.strictObject({ kind: z.literal('card'), issues: count, worst: z.nullable(z.enum(['error', 'warning', 'info'])), editing: z.boolean() }),
]);

/** Makes each part of a shape optional: absent, never `undefined`. */
function optional<T extends Record<string, z.ZodMiniType>>(shape: T): { [K in keyof T]: z.ZodMiniExactOptional<T[K]> } {
  const parts = Object.entries(shape).map(([key, schema]) => [key, z.exactOptional(schema)]);
  return Object.fromEntries(parts) as { [K in keyof T]: z.ZodMiniExactOptional<T[K]> };
}
