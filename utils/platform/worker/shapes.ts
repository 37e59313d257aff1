import * as z from 'zod/mini';
import { VIEW_FORMS } from '@/utils/domain/view-form';
import { SCRIPTS } from '@/utils/platform/page-scripts';
import { address, familyRegister, moment } from '@/utils/platform/storage/schemas';

/** Shapes of what the calls of the worker bring; sizes are bounded, so that no message can fill the disk. */

export const text = (max: number) => z.string().check(z.maxLength(max));
export const nothing = z.tuple([]);
export const host = text(300);
export const saving = z.strictObject({
  url: address,
  label: text(200),
  savedAt: moment,
  register: z.exactOptional(familyRegister),
  unsaved: z.exactOptional(z.literal(true)),
});
export const serverWait = z
  .strictObject({ url: address, since: moment, until: moment })
  .check(z.refine(({ since, until }) => since < until));

/** Any JSON that is not too large. */
export const opaque = (max: number) => z.unknown().check(z.refine((data) => (JSON.stringify(data) ?? '').length <= max));

export const draftKey = z.union([
  z.strictObject({ card: address }),
  z.enum(['desk', 'last-ticket', 'left-card', 'searched', 'sent-list', 'list-steps']),
]);

export const panelPlacePatch = z.strictObject({
  right: z.exactOptional(z.number()),
  bottom: z.exactOptional(z.number()),
  form: z.exactOptional(z.enum(VIEW_FORMS)),
  moved: z.exactOptional(z.boolean()),
  checksRows: z.exactOptional(z.boolean()),
});

export const scriptName = z.enum(SCRIPTS);
export const page = z.enum(['desk', 'options', 'help']);
/** `?kind=merge&people=2#ticket`: nothing that could lead elsewhere. */
export const query = z.string().check(z.regex(/^(\?[\w\-.~%=&+:/]{0,4000})?(#[\w/-]{0,40})?$/));
