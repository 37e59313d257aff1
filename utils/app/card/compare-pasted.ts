import type { StoreApi } from 'zustand/vanilla';
import type { FieldId } from '@/utils/domain/card';
import { compareCard } from '@/utils/domain/compare-card';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import type { FrameState } from './card-state';

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
export function createComparing({ state, onCompared }: Ports) {
  function compare(): void {
    const { card, source } = state.getState();
    const comparison = card && source ? compareCard(card, source.values) : null;
    state.setState({ comparison, compared: comparison?.fourPointsEqual ?? false });
    onCompared();
  }

  return {
    compare,
    actions: {
      /** The whole text as pasted, and what `readPasted` has read in it; null takes the comparison away. */
      setPasted(pasted: string, source: PastedData | null): void {
        state.setState({ pasted, source });
        compare();
      },
      /** A field of what was sent, corrected by hand; null = it was not sent after all. */
      correctSource(field: FieldId, text: string | null): void {
        state.setState({ source: correctedSource(state.getState().source, field, text) });
        compare();
      },
    },
  };
}
