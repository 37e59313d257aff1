import { PAINTED } from './painted';

interface Ports {
  /** Whether anything is silenced at all, as far as that is known. */
  silences(): Promise<boolean>;
  later(run: () => void, ms: number): () => void;
  /** Judges the names. */
  prepare(): void;
  /** Shows what was found in the names; false when there is nothing to show. */
  show(): boolean;
  /** Judges the whole card. */
  judge(): void;
}

/** A worker that is just starting keeps the whole of a card waiting no longer, ms. */
const PATIENCE = 80;

/**
 * The marks of a card that has just come: those of its names are drawn first, and the rest is judged when they have been painted (docs/adr/0005). A mark
 * that stands stays as it is, so this is done only where the user has silenced nothing; otherwise the card is judged as a whole, and shown when it is
 * known what may be.
 */
export function createNamesFirst({ silences, later, prepare, show, judge }: Ports) {
  let cards = 0;
  let open = false;
  let cancel = () => {};

  function close(): void {
    cancel();
    open = false;
  }

  function judgeAll(): void {
    close();
    judge();
  }

  return {
    /** Whether the whole is judged by itself in a moment. */
    isOpen: (): boolean => open,
    async begin(): Promise<void> {
      const card = ++cards;
      open = true;
      cancel = later(judgeAll, PATIENCE);
      prepare();
      const silenced = await silences();
      if (!open || card !== cards) return;
      cancel();
      if (!silenced && show()) cancel = later(judgeAll, PAINTED);
      else judgeAll();
    },
    /** The card has gone, or is another by now. */
    close,
  };
}
