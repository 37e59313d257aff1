import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { parseBasket } from '@/utils/app/ticket/basket';
import { DESK_DRAFT } from '@/utils/app/ticket/desk-store';
import { KEEPSAKE } from '@/utils/app/ticket/keepsake';
import { LAST_TICKET } from '@/utils/app/ticket/last-ticket';
import { isOurHost, sitePattern } from './hosts';
import { logFault } from './log';
import { basketItem, draftsItem } from './storage/storage';

/**
 * The browser empties session storage when an extension is updated or reloaded, and drafts may not go to the disk. So every panel that stands
 * in a page holds a copy of them inside its closed shadow root, where the page cannot look, and the new worker takes it back from there
 * (docs/adr/0004-drafts-over-an-update.md).
 */

/** A copy beyond this is not handed out, in characters: the oldest drafts are left out. */
const LARGEST = 1_000_000;

const shape = z.object({
  drafts: z.array(z.object({ key: z.string().check(z.maxLength(4000)), draft: z.unknown() })).check(z.maxLength(30)),
  basket: z.array(z.unknown()).check(z.maxLength(500)),
});

/** Drafts and people of this session as JSON; '' when there are none. */
export async function keepsake(): Promise<string> {
  const [all, basket] = await Promise.all([draftsItem.read(), basketItem.read()]);
  for (let drafts = all; drafts.length > 0 || basket.length > 0; drafts = drafts.slice(1)) {
    const text = JSON.stringify({ drafts, basket });
    if (text.length <= LARGEST) return text;
    if (drafts.length === 0) return '';
  }
  return '';
}

/** After an update: what the panels of the old version hold comes back; what has been written since stays. Never rejects. */
export async function recoverKeepsakes(sites: readonly string[]): Promise<void> {
  try {
    const tabs = await browser.tabs.query({ url: ['https://*.permkrai.ru/*', ...sites.map(sitePattern)] });
    const copies = await Promise.all(tabs.map(({ id }) => (id === undefined ? [] : copiesIn(id))));
    for (const copy of copies.flat()) await takeBack(copy, sites);
  } catch (error) {
    logFault('recover drafts', error);
  }
}

async function copiesIn(tabId: number): Promise<string[]> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: readCopy, args: [KEEPSAKE] });
    return frames.flatMap(({ result }) => (typeof result === 'string' && result.length <= LARGEST ? [result] : []));
  } catch {
    // A page that was closed meanwhile, or that the browser keeps extensions away from.
    return [];
  }
}

/** Runs in the page, apart from everything else here: closed roots open only to extensions. */
function readCopy(name: string): string | null {
  const host = document.querySelector('epos-sverka') as (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }) | null;
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } } };
  const root = host && (chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot);
  return root?.querySelector(`[${name}]`)?.textContent ?? null;
}

/** A page may hold anything under our name: only drafts of sites of ours and people that can be read are taken, and nothing is overwritten. */
async function takeBack(copy: string, sites: readonly string[]): Promise<void> {
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
