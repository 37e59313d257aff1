import type { ShowingFrame } from '@/utils/app/ports';

/** What an update of the extension would cost: session memory goes with it, and so does what only a page's script knows. */
export interface Unfinished {
  drafts: readonly { key: string; draft: unknown }[];
  basket: readonly unknown[];
  frames: readonly ShowingFrame[];
}

/** Drafts of tickets, the desk's, and the list that a school is compared with; not what is only kept for the way, such as the last copied ticket. */
const isWork = ({ key }: { key: string }): boolean => key === '#desk' || key === '#sent-list' || !key.startsWith('#');

/** Whether a new version has to wait: a ticket is being written, people are collected, or a card is being edited. */
export function holdsUpdate({ drafts, basket, frames }: Unfinished): boolean {
  return drafts.some(isWork) || basket.length > 0 || frames.some(({ shows }) => shows.kind === 'card' && shows.editing);
}
