import { closePending } from '@/utils/app/pending/record-save';
import { itemOfReminder } from '@/utils/app/pending/reminders';
import { pendingUnder } from '@/utils/app/settings/change-settings';
import type { PendingItem } from '@/utils/domain/pending';
import { logFault } from '@/utils/platform/log';
import { askFrame } from '@/utils/platform/messages/frame-calls';
import { startInOpenTabs } from '@/utils/platform/open-tabs';
import { framesOf } from '@/utils/platform/showing-frames';
import { openPopupWindow } from '@/utils/platform/windows';
import { switchShowMode } from './page-calls';
import { settled } from './pending-calls';
import type { WorkerPorts } from './ports';

/** What the worker does of itself, when the browser tells it something. None of it rejects. */
export function workerEvents(ports: WorkerPorts) {
  const { pending, settle, announce } = ports;
  return {
    /** After the policy has come or changed: the waiting list is kept as it says. */
    async policyChanged(): Promise<void> {
      try {
        const [settings, items] = await Promise.all([pending.settings(), pending.pending.load()]);
        const ruled = (list: readonly PendingItem[]) => pendingUnder(settings, list, pending.now());
        if (JSON.stringify(ruled(items)) !== JSON.stringify(items)) await pending.pending.change(ruled);
      } catch (error) {
        logFault('policy', error);
      }
      await settle();
      announce();
    },
    /** The shortcut of «Режим показа». Never rejects. */
    async turnShowMode(): Promise<void> {
      await switchShowMode(ports, (on) => !on).catch((error: unknown) => logFault('show mode', error));
    },
    /** A new version has taken over: the popup tells it, once. Never rejects. */
    async updated(from: string | undefined, to: string): Promise<void> {
      if (from === undefined || from === to) return;
      await ports.items.updatedTo.change(() => to).catch((error: unknown) => logFault('updated', error));
    },
    /** Runs the sentinel in the pages that stand open. */
    async startEverywhere(): Promise<void> {
      const settings = await pending.settings().catch(() => null);
      await startInOpenTabs(settings?.sites ?? []);
    },
    /** The context menu of a page, or a shortcut: its card is compared, or its ticket copied. Where no card stands, the popup answers for the page. */
    async chosenInPage(entry: 'compare' | 'copy', tabId: number | null): Promise<void> {
      if (tabId === null) return;
      const frame = (await framesOf(tabId)).find(({ shows }) => shows.kind === 'card');
      const order = { act: entry === 'compare' ? 'compare' : 'call-copy' } as const;
      const reply = frame && (await askFrame(frame, 'order', { role: 'outside', order }));
      if (reply?.outcome !== 'done') await ports.offerPopup(tabId);
    },
    /** A click on a notification: «Вход работает» closes the entry, «Не работает» and the body open it in the popup's window. */
    async answerReminder(id: string, button: number | null): Promise<void> {
      try {
        await pending.reminders.clear(id);
        const item = itemOfReminder(id, await pending.pending.load());
        if (item && button === 0) await settled(closePending(item.id, pending), ports);
        else await openPopupWindow(item ? `?${button === 1 ? 'failed' : 'person'}=${id}` : '');
      } catch (error) {
        logFault('reminder', error);
      }
    },
  };
}
