import { FIELD_IDS, type FieldId } from '@/utils/domain/card';
import type { CardView } from './card-view';
import { controlInUse } from './control-in-use';
import { flatContains } from './safe-dom';

/** The field of the card whose control (or one of its date parts) is this element or holds it, or null. */
export function fieldAt(view: CardView, element: Element): FieldId | null {
  const holds = (control: Element | null) => control !== null && flatContains(control, element);
  return FIELD_IDS.find((field) => holds(view.controlOf(field)) || view.partsOf(field).some(holds)) ?? null;
}

/** The field of the card that has the keyboard focus, or null. */
export function fieldInUse(view: CardView): FieldId | null {
  const control = controlInUse(view.document);
  return control && fieldAt(view, control);
}
