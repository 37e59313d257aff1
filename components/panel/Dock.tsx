import { useEffect, useRef } from 'react';
import { type Corner, DEFAULT_PLACE, keptInside } from '@/utils/app/card/place-panel';
import { CardToast } from './CardToast';
import { useCard, useCardActions } from './card-context';
import styles from './Dock.module.css';
import { Panel, type PanelSlots } from './Panel';
import { Pill } from './Pill';
import { useSurroundings } from './surroundings';
import { useDockPlace } from './use-dock-place';
import { useDrag } from './use-drag';

/** In a narrower window there is no room beside a card: the panel waits for a click, px. */
const WIDE = 800;

/**
 * Panel or pill, in its place. Unfolds by itself only where something is at fault or the app refuses, and the user has never folded it on this site;
 * gives way to the field in use and to «Сохранить», to the pill if there is no other way.
 */
export function Dock({ slots }: { slots: PanelSlots }) {
  const surroundings = useSurroundings();
  const { host } = surroundings;
  const { setOpen, close, rememberPlace } = useCardActions();
  const closed = useCard((state) => state.closed || !state.judged);
  const open = useCard((state) => state.open);
  const place = useCard((state) => state.settings.panelPlaces[host]);
  const faulty = useCard((state) => state.messages.length > 0 || state.issues.some(({ severity }) => severity !== 'info'));
  const remembered = place?.open;

  // The user has chosen the place, or has gone to a tab that needs room: then only what is in use is kept free.
  const free = useCard((state) => state.tab === 'comparison' || state.tab === 'ticket') || place?.moved === true;
  const dock = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const pill = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const byItself = useRef(false);

  useEffect(() => {
    if (open === null && (remembered ?? (faulty && innerWidth >= WIDE))) {
      byItself.current = true;
      setOpen(true);
    }
    // What the user wants here may be known a moment later than the card.
    if (open === true && byItself.current && remembered === false) setOpen(false);
  }, [open, remembered, faulty, setOpen]);

  const { corner, maxHeight, squeezed } = useDockPlace({ dock, body }, place ?? DEFAULT_PLACE, open === true, free, surroundings);
  const drag = useDrag(corner, (to: Corner) => {
    if (!dock.current) return;
    const size = { width: dock.current.offsetWidth, height: dock.current.offsetHeight };
    rememberPlace(host, { ...keptInside(to, size, { width: innerWidth, height: innerHeight }), moved: true });
  });
  const unfolded = open === true && !squeezed;

  // Focus follows the user's own act, never the panel's.
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    if (unfolded) dock.current?.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus();
    else pill.current?.focus();
  }, [unfolded]);

  const fold = (next: boolean) => {
    asked.current = true;
    byItself.current = false;
    setOpen(next);
    rememberPlace(host, { open: next });
  };

  if (closed) return null;
  const { right, bottom } = drag.moving ?? corner;
  return (
    <div ref={dock} className={styles.dock} style={{ right, bottom }}>
      <Panel
        slots={slots}
        hidden={!unfolded}
        maxHeight={maxHeight}
        body={body}
        drag={drag}
        onCollapse={() => fold(false)}
        onClose={close}
      />
      {!unfolded && (
        <>
          <div className={styles.toast}>
            <CardToast />
          </div>
          <Pill ref={pill} onOpen={() => fold(true)} />
        </>
      )}
    </div>
  );
}
