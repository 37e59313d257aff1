import { type FrameState, initialFrameState } from './card-state';

/** What a frame tells the views of its state. What only the frame itself needs stays there. */
export const SHOWN = [
  'scene',
  'quiet',
  'address',
  'card',
  'recordKind',
  'issues',
  'judged',
  'ignored',
  'missing',
  'failing',
  'label',
  'savedAt',
  'pasted',
  'source',
  'comparison',
  'listed',
  'compared',
  'evidence',
  'teaching',
  'aimed',
  'chosen',
  'popover',
  'closed',
  'asked',
  'checklist',
  'messages',
  'inUse',
  'undo',
  'toast',
  'tab',
  'open',
  'form',
  'squeezed',
  'behindDialog',
  'keptOut',
  'copyCalls',
] as const;

export type ShownCard = Pick<FrameState, (typeof SHOWN)[number]>;

/** What a view shows while no frame has anything to show. */
export function nothingShown(): ShownCard {
  return shownOf(initialFrameState(0, ''));
}

function shownOf(state: ShownCard): ShownCard {
  return Object.fromEntries(SHOWN.map((key) => [key, state[key]])) as unknown as ShownCard;
}

/** What has changed from one state to the next; null when nothing of it is shown. */
export function changeOf(state: ShownCard, before: ShownCard | null): Partial<ShownCard> | null {
  if (before === null) return shownOf(state);
  const changed = SHOWN.filter((key) => state[key] !== before[key]);
  return changed.length === 0 ? null : (Object.fromEntries(changed.map((key) => [key, state[key]])) as Partial<ShownCard>);
}

/** One message from a frame to a view: `rev` counts the states of this frame, `change` is what has changed, or the `whole` state at first. */
export interface FrameNews {
  rev: number;
  whole: boolean;
  change: Partial<ShownCard>;
}
