import type { MarkPlaces } from '@/components/marks/mark-places';
import type { CardStore } from '@/utils/app/card/card-actions';
import type { FrameState } from '@/utils/app/card/card-state';
import { followState } from '@/utils/app/card/follow-state';
import { loadScript } from '@/utils/platform/load-script';
import type { RegisterOffer } from '../register';

/** What is known of the register's rows, drawn into `into`. Ends with the signal. */
export async function markRows(
  { state }: CardStore,
  into: HTMLElement,
  { rowAt, watch }: { rowAt(place: number): Element | null } & Pick<MarkPlaces, 'watch'>,
  signal: AbortSignal,
): Promise<void> {
  const script = await loadScript<RegisterOffer>('register');
  if (script === null || signal.aborted) return;
  const rows = script.markRows({ rowAt, watch }, signal);
  into.append(rows.element);
  const show = ({ scene, standings }: FrameState) => rows.show({ faults: scene.kind === 'register' ? scene.faults : [], standings });
  followState(state, (now, before) => (now.scene !== before.scene || now.standings !== before.standings) && show(now), signal);
  show(state.getState());
}
