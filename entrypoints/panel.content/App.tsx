import { Marks } from '@/components/marks/Marks';
import { CardContext, useCard } from '@/components/panel/card-context';
import { Dock } from '@/components/panel/Dock';
import { GoneLine } from '@/components/panel/GoneLine';
import { type Surroundings, SurroundingsContext } from '@/components/panel/surroundings';
import type { CardStore } from '@/utils/app/card-store';

/** Marks and panel over one store. Marks come first in the tree: the panel stands above them. */
export function App({ store, surroundings, onGone }: { store: CardStore; surroundings: Surroundings; onGone(): void }) {
  return (
    <CardContext value={store}>
      <SurroundingsContext value={surroundings}>
        <Content onGone={onGone} />
      </SurroundingsContext>
    </CardContext>
  );
}

function Content({ onGone }: { onGone(): void }) {
  const gone = useCard((state) => state.gone);
  if (gone) return <GoneLine onClose={onGone} />;
  return (
    <>
      <Marks />
      <Dock slots={{ comparison: null, pending: null, ticket: null }} />
    </>
  );
}
