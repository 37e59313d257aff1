import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { PERSONAL_KINDS } from '@/utils/domain/redact';
import type { ShotPlan, TakenShot } from '@/utils/domain/shot';
import { address, moment } from './schemas';

/**
 * The picture that waits on the desk. In session storage, which stays in memory: it survives the worker, not the browser, and never touches the disk.
 * Apart from the other items, for it is large and has no history of shapes.
 */
const KEY = 'shot';

const size = z.number().check(z.gte(0), z.lte(100_000));
const coordinate = z.number().check(z.gte(-100_000), z.lte(100_000));

const shotPlan = z.object({
  width: size,
  height: size,
  boxes: z
    .array(z.object({ rect: z.object({ x: coordinate, y: coordinate, width: size, height: size }), what: z.enum(PERSONAL_KINDS) }))
    .check(z.maxLength(1000)),
  personKnown: z.boolean(),
  card: z.exactOptional(address),
});

const takenShot = z.object({
  id: z.string().check(z.maxLength(100)),
  png: z.string().check(z.regex(/^[A-Za-z0-9+/=]+$/)),
  plan: z.nullable(shotPlan),
  takenAt: moment,
});

/** What a page says of itself comes from a content script: it is looked at before anything is done with it. Null when it is not sound. */
export function soundPlan(answer: unknown): ShotPlan | null {
  const result = shotPlan.safeParse(answer);
  return result.success ? result.data : null;
}

export async function storedShot(): Promise<TakenShot | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const result = takenShot.safeParse(stored);
  return result.success ? result.data : null;
}

/** Rejects when there is no room for it. */
export async function storeShot(shot: TakenShot): Promise<void> {
  await browser.storage.session.set({ [KEY]: shot });
}

export async function forgetStoredShot(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
