import type { PolicySettings, Settings } from '@/utils/domain/settings';

/** What every part of the options page gets. */
export interface SectionProps {
  /** The user's own settings. */
  own: Settings;
  /** What the organisation has laid down. */
  policy: PolicySettings;
  onSave(patch: Partial<Settings>): Promise<boolean>;
}
