import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { nothingShown, type ShownCard } from '@/utils/app/card/shown-card';
import type { FramePlace } from '@/utils/app/ports';
import { FIELD_IDS } from '@/utils/domain/card';
import type { PageSeen } from '@/utils/domain/diagnosis';
import { NO_CARD, type PageLook } from '@/utils/domain/page-look';
import { frameAtHand, tabsAtHand } from '@/utils/platform/frame-links';
import { askFrame } from '@/utils/platform/messages/frame-calls';
import { followFrame } from '@/utils/platform/messages/view-port';

/** How long a frame may take to say what it shows, ms. */
const ANSWER = 1500;

/** What the page that the user means shows, once, and how it was found; where no card stands, what there is of one. */
export async function readPageAtHand(): Promise<PageSeen> {
  const own = browser.runtime.getURL('');
  const [tabs, frame] = await Promise.all([tabsAtHand(), frameAtHand()]);
  const tab = tabs.find(({ id, url }) => (frame === null ? !url.startsWith(own) : id === frame.tabId));
  const shown = frame && (await shownBy(frame));
  const seen = { address: shown?.address ?? tab?.url ?? '', shown, ways: {}, look: null };
  if (frame !== null && shown?.card) {
    const reply = await askFrame(frame, 'order', { role: 'outside', order: { act: 'ways' } });
    return { ...seen, ways: reply?.ways ?? {} };
  }
  return { ...seen, look: tab === undefined ? null : await lookInto(tab.id) };
}

function shownBy(frame: FramePlace): Promise<ShownCard | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ANSWER);
    const end = followFrame(
      frame,
      'outside',
      (news) => {
        if (!news.whole) return;
        clearTimeout(timer);
        resolve({ ...nothingShown(), ...news.change });
        queueMicrotask(() => end());
      },
      () => resolve(null),
    );
  });
}

const words = z.string().check(z.maxLength(60));
const pageLook: z.ZodMiniType<PageLook> = z.object({
  labels: z.partialRecord(z.enum(FIELD_IDS), words),
  buttons: z.array(words),
  why: z.enum(NO_CARD),
}) as z.ZodMiniType<PageLook>;

/** What of a card stands in a tab: in the one of its frames where most of it is; null where the browser does not let us in. */
async function lookInto(tabId: number): Promise<PageLook | null> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/look.js'] }).catch(() => []);
  const looks = results.flatMap(({ result }) => pageLook.safeParse(result).data ?? []);
  return looks.toSorted((a, b) => Object.keys(b.labels).length - Object.keys(a.labels).length)[0] ?? null;
}
