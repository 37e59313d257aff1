import * as z from 'zod/mini';
import type { CardOrder } from '@/utils/app/card/card-order';
import { COMPARED_FIELDS } from '@/utils/domain/compare-card';
import { LARGEST_KEEPSAKE } from '@/utils/platform/keepsake';
import { MODULES } from '@/utils/platform/panel-modules';
import {
  address,
  checklistProgress,
  familyRegister,
  fieldId,
  ignoreKey,
  moment,
  pendingItem,
  settingsPatch,
  taughtField,
} from '@/utils/platform/storage/schemas';
import type { WorkerMethod, WorkerProtocol } from './messages';

/** Where a call may come from: a content script on a site of ours, or one of our own pages. */
export type Context = 'content' | 'popup' | 'desk' | 'options';

const PAGES = ['popup', 'desk', 'options'] as const;
const ALL = ['content', ...PAGES] as const;

type Arguments = { [M in WorkerMethod]: z.ZodMiniType<Parameters<WorkerProtocol[M]>> };

const text = (max: number) => z.string().check(z.maxLength(max));
const nothing = z.tuple([]);
const host = text(300);
const saving = z.strictObject({
  url: address,
  label: text(200),
  savedAt: moment,
  register: z.exactOptional(familyRegister),
  unsaved: z.exactOptional(z.literal(true)),
});
const serverWait = z.strictObject({ url: address, since: moment, until: moment }).check(z.refine(({ since, until }) => since < until));

const shownIssue = z.strictObject({
  rule: text(100),
  code: text(100),
  field: fieldId,
  value: text(5000),
  suggestion: z.exactOptional(text(5000)),
});
const comparedField = z.enum(COMPARED_FIELDS);
const cardOrder: z.ZodMiniType<CardOrder> = z.discriminatedUnion('act', [
  z.strictObject({ act: z.enum(['fix', 'ignore', 'give-back']), issue: shownIssue }),
  z.strictObject({ act: z.enum(['undo', 'show']), field: fieldId }),
  z.strictObject({ act: z.enum(['close-toast', 'open-panel']) }),
  z.strictObject({ act: z.literal('paste'), text: text(100_000) }),
  z.strictObject({ act: z.literal('correct'), field: comparedField, text: z.nullable(text(5000)) }),
  z.strictObject({ act: z.literal('take'), field: comparedField, text: text(5000) }),
]);

/** Any JSON that is not too large. */
const opaque = (max: number) => z.unknown().check(z.refine((data) => (JSON.stringify(data) ?? '').length <= max));

/** Arguments of each call. The compiler sees that none is missing and that each says what the port says. */
export const argumentSchemas = {
  loadState: nothing,
  optionsState: nothing,
  saveSettings: z.tuple([settingsPatch]),
  taughtFields: z.tuple([host]),
  teach: z.tuple([host, fieldId, z.nullable(taughtField)]),
  ignored: z.tuple([z.array(ignoreKey).check(z.maxLength(200))]),
  setIgnored: z.tuple([ignoreKey, z.boolean()]),
  cardSaved: z.tuple([saving]),
  addPending: z.tuple([saving]),
  waitForServer: z.tuple([serverWait]),
  removePending: z.tuple([text(4000)]),
  restorePending: z.tuple([pendingItem]),
  checklist: z.tuple([address]),
  saveChecklist: z.tuple([address, z.nullable(checklistProgress)]),
  draft: z.tuple([address]),
  saveDraft: z.tuple([address, opaque(300_000)]),
  basket: nothing,
  saveBasket: z.tuple([z.array(opaque(20_000)).check(z.maxLength(500))]),
  keepsake: nothing,
  recover: z.tuple([text(LARGEST_KEEPSAKE)]),
  openCards: nothing,
  showCount: z.tuple([z.nullable(z.strictObject({ errors: count(), warnings: count() }))]),
  openPage: z.union([z.tuple([page()]), z.tuple([page(), query()])]) as unknown as Arguments['openPage'],
  takeShot: nothing,
  shot: nothing,
  forgetShot: nothing,
  applySites: nothing,
  deleteAll: nothing,
  injectModule: z.tuple([z.enum(MODULES)]),
  orderCard: z.tuple([z.int().check(z.gte(0)), text(100), cardOrder]),
} satisfies Arguments;

/** Who may call what. A page's script must not reach what only our own pages need. */
export const callers: Record<WorkerMethod, readonly Context[]> = {
  loadState: ALL,
  optionsState: ['options'],
  saveSettings: ALL,
  taughtFields: ALL,
  teach: ALL,
  ignored: ALL,
  setIgnored: ALL,
  cardSaved: ['content'],
  addPending: ALL,
  waitForServer: ALL,
  removePending: ALL,
  restorePending: ALL,
  checklist: ALL,
  saveChecklist: ALL,
  draft: ALL,
  saveDraft: ALL,
  basket: ALL,
  saveBasket: ALL,
  keepsake: ['content'],
  recover: ['content'],
  openCards: ALL,
  showCount: ['content'],
  openPage: ALL,
  takeShot: ['popup'],
  shot: ['desk'],
  forgetShot: ['desk'],
  applySites: PAGES,
  deleteAll: ['options'],
  injectModule: ['content'],
  orderCard: ['popup'],
};

/** Settings that a content script may change: what the panel offers, not on which sites we run nor the calendar. */
export const contentSettings: readonly string[] = [
  'organization',
  'contact',
  'rulesOff',
  'pausedHosts',
  'showLabels',
  'remind',
  'supportFormUrl',
  'panelPlaces',
];

function count() {
  return z.int().check(z.gte(0), z.lte(1000));
}

function page() {
  return z.enum(['desk', 'options']);
}

/** `?kind=merge&people=2#ticket`: nothing that could lead elsewhere. */
function query() {
  return z.string().check(z.regex(/^(\?[\w\-.~%=&+:/]{0,4000})?(#[\w/-]{0,40})?$/));
}
