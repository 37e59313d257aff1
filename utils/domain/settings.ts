export const ORGANIZATION_KINDS = ['Школа', 'ПОО', 'УДО', 'ДОУ'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** What the user (or the organisation, by policy) has set. Dates are YYYY-MM-DD, times HH:MM in Perm time. */
export interface Settings {
  organization: { territory: string; name: string; kind: OrganizationKind };
  contact: { name: string; email: string };
  /** Days off that the built-in calendar does not know, and days that it wrongly calls days off. */
  calendar: { added: { date: string; note: string }[]; removed: { date: string; note: string }[] };
  rulesOff: string[];
  /** Origins beside permkrai.ru that the user has added, such as `https://test.example/`. */
  sites: string[];
  /** Hosts on which the user has switched Сверка off. */
  pausedHosts: string[];
  showLabels: boolean;
  remind: { enabled: boolean; quietFrom: string; quietTo: string };
  /** Address of the page with the support form, once it has been used. */
  supportFormUrl: string;
  /** Where the panel stands, by host: distance of its right bottom corner from the window's, in px. */
  panelPlaces: Record<string, { right: number; bottom: number }>;
}

export const DEFAULT_SETTINGS: Settings = {
  organization: { territory: '', name: '', kind: 'Школа' },
  contact: { name: '', email: '' },
  calendar: { added: [], removed: [] },
  rulesOff: [],
  sites: [],
  pausedHosts: [],
  showLabels: true,
  remind: { enabled: true, quietFrom: '20:00', quietTo: '08:00' },
  supportFormUrl: '',
  panelPlaces: {},
};

