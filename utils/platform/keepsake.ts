import * as z from 'zod/mini';
import { parseBasket } from '@/utils/app/ticket/basket';
import { DESK_DRAFT } from '@/utils/app/ticket/desk-store';
import { LAST_TICKET } from '@/utils/app/ticket/last-ticket';
import { isOurHost } from './hosts';
import { basketItem, draftsItem } from './storage/storage';

/**
 * The browser empties session storage when an extension is updated or reloaded, and drafts may not go to the disk. So every panel that stands
 * in a page holds a copy of them inside its closed shadow root, where the page cannot look, and the sentinel of the new life brings it back from
 * there (docs/adr/0004-drafts-over-an-update.md).
 */

/** A copy beyond this is neither handed out (the oldest drafts are left out) nor taken back, in characters. */
export const LARGEST_KEEPSAKE = 1_000_000;

const shape = z.object({
  drafts: z.array(z.object({ key: z.string().check(z.maxLength(4000)), draft: z.unknown() })).check(z.maxLength(30)),
  basket: z.array(z.unknown()).check(z.maxLength(500)),
});

/** Drafts and people of this session as JSON; '' when there are none. */
export async function keepsake(): Promise<string> {
  const [all, basket] = await Promise.all([draftsItem.read(), basketItem.read()]);
  for (let drafts = all; drafts.length > 0 || basket.length > 0; drafts = drafts.slice(1)) {
    const text = JSON.stringify({ drafts, basket });
    if (text.length <= LARGEST_KEEPSAKE) return text;
    if (drafts.length === 0) return '';
  }
  return '';
}

/**
 * After an update: what a panel has held comes back, and what has been written since stays. A page may hold anything under our name: only drafts of
 * sites of ours and people that can be read are taken, and nothing is overwritten.
 */
export async function recoverKeepsake(copy: string, sites: readonly string[]): Promise<void> {
  const { data } = shape.safeParse(asJson(copy));
  if (!data) return;
  await draftsItem.change((now) => [
    ...data.drafts.flatMap(({ key, draft }) => (isKnownKey(key, sites) && !now.some((entry) => entry.key === key) ? [{ key, draft }] : [])),
    ...now,
  ]);
  await basketItem.change((now) => {
    const kept = parseBasket(now);
    return [...now, ...parseBasket(data.basket).filter(({ id }) => !kept.some((item) => item.id === id))];
  });
}

function isKnownKey(key: string, sites: readonly string[]): boolean {
  if (key === '' || key === LAST_TICKET || key === DESK_DRAFT) return true;
  return URL.canParse(key) && isOurHost(new URL(key), sites);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
