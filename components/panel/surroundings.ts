import { createContext, useContext } from 'react';
import type { Box } from '@/utils/app/place-panel';
import type { FieldId } from '@/utils/domain/card';

/** The page around the panel, as far as the panel has to know it. */
export interface Surroundings {
  /** The site for which the panel's place is remembered. */
  host: string;
  /** What must not be covered now: the field in use, «Сохранить». */
  obstacles(): readonly Box[];
  /** Tells when obstacles may have moved; gives back what ends it. */
  watch(listener: () => void): () => void;
  /** The element beside which a field's mark stands, or null. */
  anchorOf(field: FieldId): Element | null;
  /** Lets the user show a field on the page. */
  teach(field: FieldId): void;
}

export const SurroundingsContext = createContext<Surroundings>({
  host: '',
  obstacles: () => [],
  watch: () => () => {},
  anchorOf: () => null,
  teach: () => {},
});

export const useSurroundings = () => useContext(SurroundingsContext);
