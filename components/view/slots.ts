import type { ReactNode } from 'react';
import type { PanelTab } from '@/utils/app/card/card-state';

/** What stands in the panel's other tabs. */
export type ViewSlots = Record<Exclude<PanelTab, 'issues'>, ReactNode>;
