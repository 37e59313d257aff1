import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardSnapshot } from '@/utils/domain/card';
import { nameSpansBy } from '@/utils/domain/name-spans';
import type { NameLookups } from '@/utils/domain/names/name-lookups';
import { createShotView, type ShotView } from '@/utils/page/shot/shot-view';
import { closedRootOf } from '@/utils/platform/closed-roots';
import { handOver } from '@/utils/platform/page-scripts';

/**
 * Makes the page's side of a picture: our own elements, the card that was seen last, and the dictionary of names, which stands in the card script.
 * Null where this frame cannot answer for the page.
 */
export type MakeShotView = (
  hosts: () => readonly HTMLElement[],
  lastCard: () => CardSnapshot | null,
  names: NameLookups,
) => ShotView | null;

/** What must not be seen in a picture is looked for by a script of its own: loaded when the first picture is taken. */
export default defineUnlistedScript(() => {
  const make: MakeShotView = (hosts, lastCard, names) => createShotView(window, hosts, lastCard, nameSpansBy(names), closedRootOf);
  handOver('shot', make);
});
