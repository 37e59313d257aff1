import { useLayoutEffect, useRef, useState } from 'react';
import { useCardStore } from '@/components/panel/card-context';
import { useSurroundings } from '@/components/panel/surroundings';
import { MarkPopovers } from './MarkPopovers';
import { createMarkLayer, type MarkLayer } from './mark-layer';

/** Marks and popovers where React is there first: our own pages. */
export function Marks() {
  const store = useCardStore();
  const surroundings = useSurroundings();
  const place = useRef<HTMLDivElement>(null);
  const [layer, setLayer] = useState<MarkLayer | null>(null);

  useLayoutEffect(() => {
    const made = createMarkLayer(store, surroundings);
    place.current?.append(made.element);
    setLayer(made);
    return () => made.stop();
  }, [store, surroundings]);

  return (
    <>
      <div ref={place} />
      {layer && <MarkPopovers layer={layer} />}
    </>
  );
}
