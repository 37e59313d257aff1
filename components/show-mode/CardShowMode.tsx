import { useCard, useCardActions } from '@/components/card/card-context';
import { ShowModeBar, ShowModeSwitch } from './ShowModeBar';

/** The line of «Режим показа» in a view; nothing while it is off. */
export function CardShowModeBar() {
  const on = useCard((state) => state.showMode);
  const { setShowMode } = useCardActions();
  return <ShowModeBar on={on} onChange={(next) => void setShowMode(next)} />;
}

/** The switch of «Режим показа» in a view's head. `quiet` = only while it is on: where room is scarce. */
export function CardShowModeSwitch({ quiet = false }: { quiet?: boolean }) {
  const on = useCard((state) => state.showMode);
  const { setShowMode } = useCardActions();
  return quiet && !on ? null : <ShowModeSwitch on={on} onChange={(next) => void setShowMode(next)} />;
}
