import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardSnapshot } from '@/utils/domain/card';
import type { NamesIn } from '@/utils/domain/redact';
import { createShotView, type ShotView } from '@/utils/page/shot/shot-view';
import { closedRootOf } from '@/utils/platform/closed-roots';
import { handOver } from '@/utils/platform/page-scripts';

/**
 * Makes the page's side of a picture: our own elements, the card that was seen last, and how to find names, whose dictionary stands in the card script.
 * Null where this frame cannot answer for the page.
 */
export type MakeShotView = (hosts: () => readonly HTMLElement[], lastCard: () => CardSnapshot | null, namesIn: NamesIn) => ShotView | null;

/** What must not be seen in a picture is looked for by a script of its own: loaded when the first picture is taken. */
export default defineUnlistedScript(() => {
  const make: MakeShotView = (hosts, lastCard, namesIn) => createShotView(window, hosts, lastCard, namesIn, closedRootOf);
  handOver('shot', make);
});
