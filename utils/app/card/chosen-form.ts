import type { CardStore } from './card-actions';
import type { FrameState } from './card-state';
import { followState } from './follow-state';

/** Takes up the size that the user has chosen on this site, once; what he does by hand afterwards stands. */
export function startInChosenForm({ state, actions }: CardStore, signal: AbortSignal): void {
  let taken = false;
  const look = ({ scene, judged, open, settings }: FrameState) => {
    const form = settings.place?.form;
    if (taken || open !== null || scene.kind !== 'card' || !judged || form === undefined) return;
    taken = true;
    if (form !== 'strip') actions.setOpen(form === 'panel');
  };
  followState(state, look, signal);
}
