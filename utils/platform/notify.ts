import { type Browser, browser } from 'wxt/browser';
import type { Reminder, ReminderPort } from '@/utils/app/worker/worker-ports';
import { logFault } from './log';

/** A grey dot, for a build whose icon cannot be read: a reminder without a picture is better than none. */
const PLAIN_ICON = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNMm/nvPwAFsQLQ0Qm1OAAAAABJRU5ErkJggg==';

type Options = Browser.notifications.NotificationCreateOptions;

/**
 * Notifications. Buttons and staying on the screen are Chromium's; Firefox refuses options that it does not know, so the plain form is tried next.
 * A system that shows no notifications at all is no fault: popup and badge say the same.
 */
export function createReminders(buttons: readonly string[]): ReminderPort {
  return {
    async shown() {
      return new Set(Object.keys((await browser.notifications.getAll()) ?? {}));
    },
    async show(reminder) {
      const plain: Options = { type: 'basic', iconUrl: iconUrl(), title: reminder.title, message: reminder.message };
      const rich: Options = {
        ...plain,
        requireInteraction: true,
        silent: true,
        ...(reminder.answerable ? { buttons: buttons.map((title) => ({ title })) } : {}),
      };
      for (const options of [rich, plain, { ...plain, iconUrl: PLAIN_ICON }]) {
        if (await create(reminder, options)) return;
      }
      logFault('notification');
    },
    async clear(id) {
      await browser.notifications.clear(id);
    },
  };
}

async function create({ id }: Reminder, options: Options): Promise<boolean> {
  try {
    await browser.notifications.create(id, options);
    return true;
  } catch {
    return false;
  }
}

function iconUrl(): string {
  const icons = browser.runtime.getManifest().icons ?? {};
  const path = icons['128'] ?? Object.values(icons)[0];
  return path ? new URL(path, browser.runtime.getURL('')).href : PLAIN_ICON;
}

/** Calls back at a click on a notification: its body (`button` null) or a button by its number. To be called synchronously at the worker's start. */
export function onReminderClick(run: (id: string, button: number | null) => void): void {
  browser.notifications.onClicked.addListener((id) => run(id, null));
  // Firefox has no buttons, and the event may be missing with them.
  browser.notifications.onButtonClicked?.addListener((id, button) => run(id, button));
}
