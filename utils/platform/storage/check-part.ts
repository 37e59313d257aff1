import type * as z from 'zod/mini';
import type { PartCheck } from '@/utils/app/settings/settings-file';
import type { Settings } from '@/utils/domain/settings';
import { type Policy, policyShape, settingsShape } from './schemas';

/** A part by its schema: its value, or the place within it that does not fit (`['remind', 'quietFrom']` without the part's own name). */
function check<T>(schema: z.ZodMiniType<T>, value: unknown): { value: T } | { at: string[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  return { at: (result.error.issues[0]?.path ?? []).map(String) };
}

/** One part of a settings file. */
export const checkSetting: PartCheck<Settings> = (part, value) => check(settingsShape[part], value);

/** One part of what the organisation has laid down. */
export const checkPolicy: PartCheck<Policy> = (part, value) => check(policyShape[part], value);

/** Names of the parts that a policy may have. */
export const POLICY_PARTS = Object.keys(policyShape) as (keyof Policy)[];
