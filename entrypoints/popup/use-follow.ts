import { useEffect, useRef } from 'react';
import { findOpenPage, type OpenPage, placeOf } from '@/utils/platform/open-card';

/** What the page shows is looked at so often while the popup is open, ms. */
const FOLLOW = 700;
/** Where nothing of ours is, every so many times. */
const SELDOM = 4;

/**
 * Follows the page while the popup is open. `known` is what is shown of it now, undefined as long as nothing was loaded. `onSeen` tells that the
 * same card or page stands otherwise than shown; `onOther` that another one has come and is to be loaded with all that belongs to it.
 */
export function useFollow(
  known: OpenPage | null | undefined,
  onSeen: (open: OpenPage, asked: number) => void,
  onOther: () => Promise<void>,
): void {
  const latest = useRef({ known, onSeen, onOther });
  useEffect(() => {
    latest.current = { known, onSeen, onOther };
  });
  useEffect(() => {
    let [busy, beat] = [false, 0];
    const look = async () => {
      const asked = Date.now();
      const open = await findOpenPage();
      const { known: shown, onSeen: see, onOther: load } = latest.current;
      if (shown === undefined || JSON.stringify(open) === JSON.stringify(shown)) return;
      if (open && shown && placeOf(open) === placeOf(shown)) see(open, asked);
      else await load();
    };
    const timer = setInterval(() => {
      beat += 1;
      if (busy || document.hidden || (!latest.current.known && beat % SELDOM !== 0)) return;
      busy = true;
      void look()
        .catch(() => {})
        .then(() => {
          busy = false;
        });
    }, FOLLOW);
    return () => clearInterval(timer);
  }, []);
}
