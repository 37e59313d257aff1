import type { MarkPlaces } from '@/components/marks/mark-places';
import type { FieldId } from '@/utils/domain/card';
import { markSpot } from '@/utils/page/mark-spot';
import { claimElement } from '@/utils/page/shell/ours';

/** Marks and the window beside one. In a page they stand in our own root, here among the elements that a mark keeps clear of: it would flee from itself. */
const OURS = '[data-mark], [data-mark] *, [data-popover], [data-popover] *';

/** The input of a field of the training card, or null while another section is shown. */
export function trainingInput(field: FieldId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-training="${field}"]`);
}

const fieldOf = (element: EventTarget | null): FieldId | null =>
  element instanceof HTMLElement ? ((element.dataset.training ?? null) as FieldId | null) : null;

/** The training field that has the keyboard focus, or null. */
export const trainingInUse = (): FieldId | null => fieldOf(document.activeElement);

/** The training card as the marks see a page: its inputs are where their fields are. */
export const trainingPlaces: MarkPlaces = {
  watch(listener, signal) {
    const passive = { capture: true, passive: true, signal };
    addEventListener('scroll', listener, passive);
    addEventListener('resize', listener, passive);
  },
  anchorOf: trainingInput,
  spotOf(field) {
    for (const element of document.querySelectorAll(OURS)) claimElement(element);
    const input = trainingInput(field);
    return input && markSpot(input);
  },
  fieldOf: (event) => fieldOf(event.target),
  // A page of our own covers nothing of ours.
  isReal: () => true,
};
