import type { PendingPorts } from '@/utils/app/worker/worker-ports';
import { type Settings, withPolicy } from '@/utils/domain/settings';
import { alarms } from './alarms';
import { badge } from './badge';
import { createReminders } from './notify';
import { readPolicy } from './policy';
import { pendingItems, settingsItem, showModeItem } from './storage/storage';

/** The settings that hold: the user's own under the organisation's policy. */
export async function currentSettings(): Promise<Settings> {
  const [own, policy] = await Promise.all([settingsItem.read(), readPolicy()]);
  return withPolicy(own, policy);
}

/** The browser behind the use cases of the waiting list. `buttons` are the words on a reminder's buttons. */
export function createPendingPorts(buttons: readonly string[]): PendingPorts {
  return {
    now: () => Date.now(),
    settings: currentSettings,
    hidesNames: () => showModeItem.read(),
    pending: { load: () => pendingItems.readSurely(), change: (change) => pendingItems.change(change) },
    alarms,
    reminders: createReminders(buttons),
    badge,
  };
}
