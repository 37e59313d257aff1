import type { ViewForm } from './view-form';
export const ORGANIZATION_KINDS = ['Школа', 'ПОО', 'УДО', 'ДОУ'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export interface CalendarDay {
  date: string;
  note: string;
}

/** Days off that the built-in calendar does not know, days that it wrongly calls days off, and years that have been entered in full. */
export interface CalendarSettings {
  added: CalendarDay[];
  removed: CalendarDay[];
  years: number[];
}

/** Distance of the panel's right bottom corner from the window's, in px; `moved` is absent until the user has moved it. */
export interface PanelPlace {
  right: number;
  bottom: number;
  /** The size that the user has chosen; left out = as it comes. */
  form?: ViewForm;
  moved?: boolean;
  /** Registers of this site are looked through for faults by themselves, once «Проверить список» was used. */
  checksRows?: boolean;
}

/** What the user (or the organisation, by policy) has set. Dates are YYYY-MM-DD, times HH:MM in Perm time. */
export interface Settings {
  organization: { territory: string; name: string; kind: OrganizationKind };
  contact: { name: string; email: string };
  calendar: CalendarSettings;
  rulesOff: string[];
  /** Origins beside permkrai.ru that the user has added, such as `https://test.example/`. */
  sites: string[];
  /** Hosts on which the user has switched Сверка off. */
  pausedHosts: string[];
  /** «Сверка списком» is offered. Only a policy takes it away: a register of the whole school against a list is not for every desk. */
  listMode: boolean;
  showLabels: boolean;
  /** No reminder comes between `quietFrom` and `quietTo`, nor on a day off unless `onDaysOff`. */
  remind: { enabled: boolean; quietFrom: string; quietTo: string; onDaysOff: boolean };
  /** Address of the page with the support form, once it has been used. */
  supportFormUrl: string;
  /** Where the panel stands, by host, and whether the user keeps it open there. */
  panelPlaces: Record<string, PanelPlace>;
}

export const DEFAULT_SETTINGS: Settings = {
  organization: { territory: '', name: '', kind: 'Школа' },
  contact: { name: '', email: '' },
  calendar: { added: [], removed: [], years: [] },
  rulesOff: [],
  sites: [],
  pausedHosts: [],
  listMode: true,
  showLabels: true,
  remind: { enabled: true, quietFrom: '20:00', quietTo: '08:00', onDaysOff: false },
  supportFormUrl: '',
  panelPlaces: {},
};

/** What an organisation may lay down for all its computers; each part beats the user's own; days, rules and sites are added to his. */
export interface PolicySettings {
  organization?: Partial<Settings['organization']>;
  contact?: Partial<Settings['contact']>;
  calendar?: Partial<CalendarSettings>;
  rulesOff?: string[];
  /** Sites beside permkrai.ru; the browser's permission for each is still the user's to give. */
  sites?: string[];
  /** Hosts on which Сверка is to stay silent. */
  pausedHosts?: string[];
  listMode?: boolean;
  showLabels?: boolean;
  remind?: Partial<Settings['remind']>;
  supportFormUrl?: string;
}

/** The settings that hold: the user's own under the policy. */
export function withPolicy(own: Settings, policy: PolicySettings): Settings {
  return {
    ...own,
    organization: { ...own.organization, ...policy.organization },
    contact: { ...own.contact, ...policy.contact },
    calendar: calendarUnder(own.calendar, policy.calendar ?? {}),
    rulesOff: union(own.rulesOff, policy.rulesOff),
    sites: union(own.sites, policy.sites),
    pausedHosts: union(own.pausedHosts, policy.pausedHosts),
    listMode: policy.listMode ?? own.listMode,
    showLabels: policy.showLabels ?? own.showLabels,
    remind: { ...own.remind, ...policy.remind },
    supportFormUrl: policy.supportFormUrl ?? own.supportFormUrl,
  };
}

const union = (own: readonly string[], more: readonly string[] = []): string[] => [...new Set([...own, ...more])];

/** Days of both; where they contradict each other the policy's word stands. */
function calendarUnder(own: CalendarSettings, policy: Partial<CalendarSettings>): CalendarSettings {
  const added = policy.added ?? [];
  const removed = policy.removed ?? [];
  const ruled = new Set([...added, ...removed].map(({ date }) => date));
  return {
    added: [...own.added.filter(({ date }) => !ruled.has(date)), ...added],
    removed: [...own.removed.filter(({ date }) => !ruled.has(date)), ...removed],
    years: [...new Set([...own.years, ...(policy.years ?? [])])],
  };
}

/** A part that was not taken, and where in it the fault is; `at` is empty when the whole part is of another kind. */
export interface RefusedPart {
  part: string;
  at: string[];
}
