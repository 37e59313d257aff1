import { browser } from 'wxt/browser';
import type { CardOrder, OrderReply } from '@/utils/app/card/card-order';
import { answerWith, envelope, isFor, type Reply, type Sender } from './messages';

/**
 * Orders of the popup to the card of a tab. They go by way of the worker, which looks at the sender and parses what is ordered
 * (`message-guard.ts`, `message-schemas.ts`): a schema library has no place in the page's scripts.
 */
const TYPE = 'cardOrder';

/** One of our own pages or the worker; never a content script of ours, through which a broken page would speak: its address is the page's. */
const isOurOwn = ({ id, url }: Sender): boolean => id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;

/** Carries out what is ordered of the card named `key`; the frames of other cards are silent. Returns the way to stop. */
export function listenForOrders(key: string, carryOut: (order: CardOrder) => Promise<OrderReply>): () => void {
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender, respond) => {
    if (!isFor('view', message) || message.type !== TYPE || !isOurOwn(sender)) return false;
    const [wanted, order] = message.args;
    if (wanted !== key) return false;
    answerWith(respond, () => carryOut(order as CardOrder));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Worker only. Null when the card has gone: no frame of the tab has one of this name any more. */
export async function sendOrder(tabId: number, key: string, order: CardOrder): Promise<OrderReply | null> {
  try {
    const reply: Reply | undefined = await browser.tabs.sendMessage(tabId, envelope('view', TYPE, [key, order]));
    return reply?.ok ? (reply.value as OrderReply) : null;
  } catch {
    return null;
  }
}
