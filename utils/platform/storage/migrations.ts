/**
 * Migrations of stored items: `n` turns the shape of version n into that of n + 1. A released one is never changed, nor does it use code that
 * may change; each has a sample before and after in tests/platform/stored-item.test.ts. They may be handed anything.
 */
type Migrations = Readonly<Record<number, (old: unknown) => unknown>>;

const part = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

export const SETTINGS_VERSION = 2;
export const settingsMigrations: Migrations = {
  /** Years entered in full, and reminders on days off. */
  1: (old) => {
    const settings = part(old);
    return {
      ...settings,
      calendar: { added: [], removed: [], ...part(settings.calendar), years: [] },
      remind: { enabled: true, quietFrom: '20:00', quietTo: '08:00', ...part(settings.remind), onDaysOff: false },
    };
  },
};

export const NO_MIGRATIONS: Migrations = {};
