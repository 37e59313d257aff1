import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardSnapshot } from '@/utils/domain/card';
import { createShotView, type ShotView } from '@/utils/page/shot/shot-view';
import { closedRootOf } from '@/utils/platform/closed-roots';
import { handOver } from '@/utils/platform/page-scripts';

/** Makes the page's side of a picture: our own elements, and the card that was seen last. Null where this frame cannot answer for the page. */
export type MakeShotView = (hosts: () => readonly HTMLElement[], lastCard: () => CardSnapshot | null) => ShotView | null;

/** What must not be seen in a picture is looked for by a script of its own: loaded when the first picture is taken. */
export default defineUnlistedScript(() => {
  const make: MakeShotView = (hosts, lastCard) => createShotView(window, hosts, lastCard, closedRootOf);
  handOver('shot', make);
});
