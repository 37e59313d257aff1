import { Marks } from '@/components/marks/Marks';
import { CardContext, useCard } from '@/components/panel/card-context';
import { Dock } from '@/components/panel/Dock';
import { GoneLine } from '@/components/panel/GoneLine';
import type { PanelSlots } from '@/components/panel/Panel';
import { type Surroundings, SurroundingsContext } from '@/components/panel/surroundings';
import { TeachField } from '@/components/panel/TeachField';
import type { CardStore } from '@/utils/app/card-actions';

interface AppProps {
  store: CardStore;
  surroundings: Surroundings;
  slots: PanelSlots;
  /** The line about a lost extension was closed. */
  onGone(): void;
}

/** Marks and panel over one store. Marks come first in the tree: the panel stands above them. */
export function App({ store, surroundings, slots, onGone }: AppProps) {
  return (
    <CardContext value={store}>
      <SurroundingsContext value={surroundings}>
        <Content slots={slots} onGone={onGone} />
      </SurroundingsContext>
    </CardContext>
  );
}

function Content({ slots, onGone }: Pick<AppProps, 'slots' | 'onGone'>) {
  const gone = useCard((state) => state.gone);
  const teaching = useCard((state) => state.teaching);
  if (gone) return <GoneLine onClose={onGone} />;
  if (teaching) return <TeachField field={teaching} />;
  return (
    <>
      <Marks />
      <Dock slots={slots} />
    </>
  );
}
