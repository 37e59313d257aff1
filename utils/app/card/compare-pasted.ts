import type { StoreApi } from 'zustand/vanilla';
import type { FieldId } from '@/utils/domain/card';
import { compareCard } from '@/utils/domain/compare-card';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import type { FrameState } from './card-state';

interface Ports {
  state: StoreApi<FrameState>;
  /** YYYY-MM-DD in Perm. */
  today(): string;
  /** What the comparison shows has changed. */
  onCompared(): void;
}

/** What was pasted, read into fields; null when there is nothing. `today` is YYYY-MM-DD in Perm. */
export function sourceOf(pasted: string, today: string): PastedData | null {
  return pasted.trim() === '' ? null : parsePasted(pasted, today);
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
export function createComparing({ state, today, onCompared }: Ports) {
  function compare(): void {
    const { card, source } = state.getState();
    const comparison = card && source ? compareCard(card, source.values) : null;
    state.setState({ comparison, compared: comparison?.fourPointsEqual ?? false });
    onCompared();
  }

  return {
    compare,
    actions: {
      /** The whole text as pasted; '' takes the comparison away. */
      setPasted(pasted: string): void {
        state.setState({ pasted, source: sourceOf(pasted, today()) });
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
