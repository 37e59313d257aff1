import type { ViewForm } from '@/utils/domain/view-form';
import type { FrameState } from './card-state';
import { isToMend } from './strip-items';

/** In which size the view of a card would like to stand: as the user has chosen, else the strip where there is something to mend; null = not at all. */
export function wishedForm(state: FrameState): ViewForm | null {
  if (state.closed || !state.judged) return null;
  if (state.open !== null) return state.open ? 'panel' : 'pill';
  return isToMend(state) ? 'strip' : 'pill';
}
