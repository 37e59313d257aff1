import { MarkPopovers } from '@/components/marks/MarkPopovers';
import { CardContext, useCard } from '@/components/panel/card-context';
import { Dock } from '@/components/panel/Dock';
import { GoneLine } from '@/components/panel/GoneLine';
import type { PanelSlots } from '@/components/panel/Panel';
import { SurroundingsContext } from '@/components/panel/surroundings';
import { TeachField } from '@/components/panel/TeachField';
import type { CardScene } from './panel-view';

interface AppProps {
  scene: CardScene;
  slots: PanelSlots;
}

/** Popovers of the marks and the panel over one store. Popovers come first in the tree: the panel stands above them. */
export function App({ scene, slots }: AppProps) {
  return (
    <CardContext value={scene.store}>
      <SurroundingsContext value={scene.surroundings}>
        <Content marks={scene.marks} onGone={scene.onGone} slots={slots} />
      </SurroundingsContext>
    </CardContext>
  );
}

function Content({ marks, onGone, slots }: Pick<CardScene, 'marks' | 'onGone'> & Pick<AppProps, 'slots'>) {
  const gone = useCard((state) => state.gone);
  const teaching = useCard((state) => state.teaching);
  if (gone) return <GoneLine onClose={onGone} />;
  if (teaching) return <TeachField field={teaching} />;
  return (
    <>
      <MarkPopovers layer={marks} />
      <Dock slots={slots} />
    </>
  );
}
