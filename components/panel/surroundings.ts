import { createContext, useContext } from 'react';
import type { Box } from '@/utils/app/card/place-panel';
import type { FieldId, FieldReading } from '@/utils/domain/card';

/** Where a field's mark stands (top left corner), and the field as the user sees it; px of the window. */
export interface MarkSpot {
  left: number;
  top: number;
  field: Box;
}

/** A place that the user points at: what is read there now, and how to remember it. */
export interface FieldLesson {
  preview: FieldReading;
  box: Box;
  save(): Promise<boolean>;
}

/** The page around the panel, as far as the panel has to know it. */
export interface Surroundings {
  /** The site for which the panel's place is remembered. */
  host: string;
  /** What must not be covered now: the field in use, «Сохранить». */
  obstacles(): readonly Box[];
  /** The card's fields with their labels, kept free where that leaves the panel readable; none when nothing is known. */
  content(): readonly Box[];
  /** Tells when obstacles may have moved; gives back what ends it. */
  watch(listener: () => void): () => void;
  /** The element beside which a field's mark stands, or null. */
  anchorOf(field: FieldId): Element | null;
  /** A free spot for the field's mark; null when the field cannot be seen now. */
  spotOf(field: FieldId): MarkSpot | null;
  /** The card's field in which a key was pressed, or null; null too where the field has its own use for Alt+↓. */
  fieldOf(event: KeyboardEvent): FieldId | null;
  /** What a click at a point of the window would teach of a field; absent where nothing can be taught. */
  lessonAt?: (field: FieldId, x: number, y: number) => FieldLesson | null;
  /** The make of the card without values and personal text, for whoever maintains the locators; absent where there is no page. */
  outline?: () => string;
}

export const SurroundingsContext = createContext<Surroundings>({
  host: '',
  obstacles: () => [],
  content: () => [],
  watch: () => () => {},
  anchorOf: () => null,
  spotOf: () => null,
  fieldOf: () => null,
});

export const useSurroundings = () => useContext(SurroundingsContext);
