import type { StoreApi } from 'zustand/vanilla';
import type { CardSnapshot, FieldId } from '@/utils/domain/card';
import { compareCard } from '@/utils/domain/compare-card';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import type { FrameState, Listed } from './card-state';

interface Ports {
  state: StoreApi<FrameState>;
  /** What the comparison shows has changed. */
  onCompared(): void;
}

/** The same with one field corrected by hand; null = it was not sent after all. A field that was corrected is sure. */
export function correctedSource(source: PastedData | null, field: FieldId, text: string | null): PastedData {
  const { [field]: _, ...others } = source?.values ?? {};
  return {
    values: text === null ? others : { ...others, [field]: text },
    unsure: (source?.unsure ?? []).filter((unsure) => unsure !== field),
    rest: source?.rest ?? '',
  };
}

/** «Побуквенная сверка»: what the employee sent is read into fields, may be corrected by hand, and is compared with the card as it changes. */
/** A card against what was read of a paste. */
export function comparedWith(card: CardSnapshot | null, source: PastedData | null): Pick<FrameState, 'comparison' | 'compared'> {
  const comparison = card && source ? compareCard(card, source.values) : null;
  return { comparison, compared: comparison?.fourPointsEqual ?? false };
}

export function createComparing({ state, onCompared }: Ports) {
  function compare(): void {
    const { card, source } = state.getState();
    state.setState(comparedWith(card, source));
    onCompared();
  }

  return {
    compare,
    actions: {
      /** The whole text as pasted, and what `readPasted` has read in it; null takes the comparison away. `listed` = it came from the list. */
      setPasted(pasted: string, source: PastedData | null, listed: Listed | null = null): void {
        state.setState({ pasted, source, listed });
        compare();
      },
      setListed(listed: Listed): void {
        state.setState({ listed });
      },
      /** A field of what was sent, corrected by hand; null = it was not sent after all. */
      correctSource(field: FieldId, text: string | null): void {
        state.setState({ source: correctedSource(state.getState().source, field, text) });
        compare();
      },
    },
  };
}
