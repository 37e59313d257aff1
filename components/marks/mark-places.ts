import type { Box } from '@/utils/app/card/place-panel';
import type { FieldId } from '@/utils/domain/card';

/** Where a field's mark stands (top left corner), and the field as the user sees it; px of the window. */
export interface MarkSpot {
  left: number;
  top: number;
  /** Width and height of what can be pressed, px. */
  size: number;
  field: Box;
}

/** The page around the marks, as far as they have to know it. */
export interface MarkPlaces {
  /** Tells when something may have moved, until the signal is aborted. */
  watch(listener: () => void, signal: AbortSignal): void;
  /** The element beside which a field's mark stands, or null. */
  anchorOf(field: FieldId): Element | null;
  /** A free spot for the field's mark; null when the field cannot be seen now. */
  spotOf(field: FieldId): MarkSpot | null;
  /** The card's field in which a key was pressed, or null; null too where the field has its own use for Alt+↓. */
  fieldOf(event: KeyboardEvent): FieldId | null;
  /** Whether a person has pressed a mark, and could see it as it is pressed. */
  isReal(press: MouseEvent, mark: Element): boolean;
}
