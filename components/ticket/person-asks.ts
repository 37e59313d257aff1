import { profileText, roleActionText } from '@/utils/text/ru/tickets';
import type { Profile, RoleAction, TicketKind } from '@/utils/tickets/types';

/** What of a person a kind asks for beside ФИО. */
export const ASKS: Record<TicketKind, { contact: boolean; profile: boolean; role?: 'in-subsystem' | 'own' }> = {
  general: { contact: true, profile: true },
  login: { contact: true, profile: true },
  role: { contact: true, profile: true, role: 'in-subsystem' },
  merge: { contact: false, profile: true },
  'duplicate-search': { contact: true, profile: true },
  journal: { contact: false, profile: true },
  'journal-mobile': { contact: false, profile: true },
  slow: { contact: false, profile: false, role: 'own' },
};

export const PROFILES = Object.entries(profileText).map(([value, label]) => ({ value: value as Profile, label }));
export const ROLE_ACTIONS = Object.entries(roleActionText).map(([value, label]) => ({ value: value as RoleAction, label }));
