import { type PendingItem, reckonAgain, withoutLabels } from '@/utils/domain/pending';
import type { PolicySettings, Settings } from '@/utils/domain/settings';
import { effectiveAt } from '@/utils/domain/sync-clock';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';

/**
 * The user's own settings after a change. Places of panels are added host by host, for two tabs may move theirs at once. What the policy has
 * added to a list (rules off, sites) comes back in the patch, for its sender sees both as one, and is not made the user's own.
 */
export function changedSettings(own: Settings, patch: Partial<Settings>, policy: PolicySettings): Settings {
  return {
    ...own,
    ...patch,
    panelPlaces: { ...own.panelPlaces, ...patch.panelPlaces },
    ...Object.fromEntries(ADDED_TO.map((part) => [part, ownPart(own[part], patch[part], policy[part])])),
  };
}

/** Lists to which a policy adds. */
const ADDED_TO = ['rulesOff', 'sites', 'pausedHosts'] as const;

function ownPart(own: readonly string[], patch: readonly string[] | undefined, policy: readonly string[] = []): readonly string[] {
  return patch?.filter((entry) => own.includes(entry) || !policy.includes(entry)) ?? own;
}

/** The waiting list under changed settings: no names if labels are off, check times by the calendar that holds now. */
export function pendingUnder(settings: Settings, items: readonly PendingItem[], now: number): PendingItem[] {
  const calendar = calendarWith(builtInCalendar, settings.calendar);
  const reckoned = reckonAgain(items, now, (savedAt) => effectiveAt(savedAt, calendar));
  return settings.showLabels ? reckoned : withoutLabels(reckoned);
}

/** Names of the settings that a policy lays down. */
export function policyNames(policy: PolicySettings): string[] {
  return Object.keys(policy);
}
