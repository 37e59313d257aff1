import { closePending } from '@/utils/app/pending/record-save';
import { itemOfReminder } from '@/utils/app/pending/reminders';
import { pendingUnder } from '@/utils/app/settings/change-settings';
import type { PendingItem } from '@/utils/domain/pending';
import { logFault } from '@/utils/platform/log';
import { startInOpenTabs } from '@/utils/platform/open-tabs';
import { openPopupWindow } from '@/utils/platform/windows';
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
    /** Runs the sentinel in the pages that stand open. */
    async startEverywhere(): Promise<void> {
      const settings = await pending.settings().catch(() => null);
      await startInOpenTabs(settings?.sites ?? []);
    },
    /** A click on a notification: «Вход работает» closes the entry, «Не работает» and the body open it in the popup's window. */
    async answerReminder(id: string, button: number | null): Promise<void> {
      await pending.reminders.clear(id);
      const item = itemOfReminder(id, await pending.pending.load());
      if (item && button === 0) {
        await settled(closePending(item.id, pending), ports);
        return;
      }
      await openPopupWindow(item ? `?${button === 1 ? 'failed' : 'person'}=${id}` : '');
    },
  };
}
