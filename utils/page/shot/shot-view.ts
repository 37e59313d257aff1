import type { CardSnapshot } from '@/utils/domain/card';
import type { NamesIn } from '@/utils/domain/redact';
import type { ShotPlan } from '@/utils/domain/shot';
import type { ClosedRootOf } from '@/utils/page/closed-roots';
import { drawn } from '@/utils/page/drawn';
import { findCard } from '@/utils/page/read-card';
import { onlyPersonOn, personalBoxes, personOf } from './personal-boxes';

/** Our own parts come back by themselves if nobody says that the picture has been taken, ms. */
const LONGEST = 3000;

export interface ShotView {
  /** Takes our own parts off the page and says what is personal on it. Answers after the page has been drawn without them. */
  prepareShot(): Promise<ShotPlan>;
  /** Shows our own parts again. */
  endShot(): void;
}

/**
 * The page's side of a picture. `hosts` are our own elements, `lastCard` is what the panel has seen last: its person is spared where no card is open,
 * `closedRootOf` asks the browser for closed roots. Null where the page around this frame cannot be read: another frame, or nobody, has to answer then.
 */
export function createShotView(
  view: Window,
  hosts: () => readonly HTMLElement[],
  lastCard: () => CardSnapshot | null,
  namesIn: NamesIn,
  closedRootOf: ClosedRootOf,
): ShotView | null {
  const top = readableTop(view);
  if (!top) return null;
  let timer = 0;
  let hidden: HTMLElement[] = [];

  function endShot(): void {
    view.clearTimeout(timer);
    for (const host of hidden) host.style.removeProperty('visibility');
    hidden = [];
  }

  const isOurs = (element: Element) => hidden.some((host) => host === element || (host.getRootNode() as ShadowRoot).host === element);

  return {
    endShot,
    async prepareShot() {
      endShot();
      hidden = [...hosts()];
      for (const host of hidden) host.style.setProperty('visibility', 'hidden', 'important');
      timer = view.setTimeout(endShot, LONGEST);
      await drawn(view);
      const card = findCard(top.document)?.snapshot ?? lastCard();
      const spared = personOf(card) ?? onlyPersonOn(top.document, namesIn);
      return {
        width: top.innerWidth,
        height: top.innerHeight,
        boxes: personalBoxes(top.document, top, namesIn, spared, (element) => (isOurs(element) ? null : closedRootOf(element))),
        personKnown: spared !== null,
        ...(card?.url ? { card: card.url } : {}),
      };
    },
  };
}

/** The page's outermost window if all windows up to it may be read, else null. */
function readableTop(view: Window): Window | null {
  try {
    return view.top?.document ? view.top : null;
  } catch {
    return null;
  }
}
