import type { CardSnapshot } from '@/utils/domain/card';
import { createShotView } from '@/utils/page/shot/shot-view';
import { listenInView } from '@/utils/platform/messages/messages';

/**
 * Answers when a picture of the page is taken, with a card or without one: hides what `root` holds and says what is personal. `lastCard` is whom the
 * admin has looked at last: his row in a register stays in sight. Gives back what ends it.
 */
export function answerShots(root: () => ShadowRoot | null, lastCard: () => CardSnapshot | null): () => void {
  // The host's own style cannot be overruled from outside its shadow root, so what stands inside is hidden.
  const parts = () => [...(root()?.querySelectorAll<HTMLElement>('.sverka') ?? [])];
  const shots = createShotView(window, parts, lastCard);
  return shots ? listenInView(shots) : () => {};
}
