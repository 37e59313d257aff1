import type { CardStore } from './card-actions';
import type { FrameState } from './card-state';

/**
 * Unfolds the panel by itself where something is at fault or the app refuses, if there is room and the user has never folded it on this site; as he
 * wants it where he has said so. What he does by hand stands.
 */
export function unfoldWhereFaulty({ state, actions }: CardStore, hasRoom: () => boolean, signal: AbortSignal): void {
  let byItself = false;
  const look = ({ scene, judged, open, settings, messages, issues }: FrameState) => {
    if (scene.kind !== 'card' || !judged) return;
    const wanted = settings.place?.open;
    const faulty = messages.length > 0 || issues.some(({ severity }) => severity !== 'info');
    if (open === null && (wanted ?? (faulty && hasRoom()))) {
      byItself = true;
      actions.setOpen(true);
    }
    // What the user wants here may be known a moment later than the card.
    if (open === true && byItself && wanted === false) {
      byItself = false;
      actions.setOpen(false);
    }
  };
  const unlook = state.subscribe(look);
  signal.addEventListener('abort', unlook);
}
