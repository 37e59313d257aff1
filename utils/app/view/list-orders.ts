import type { Listed } from '@/utils/app/card/card-state';
import { comparedWith } from '@/utils/app/card/compare-pasted';
import { readPasted } from '@/utils/app/card/read-pasted';
import { noteCompared } from '@/utils/app/lists/list-steps';
import { forgetSentList, schoolList } from '@/utils/app/lists/sent-list';
import type { ViewCore } from '@/utils/app/view/view-core';
import { differingFields } from '@/utils/domain/compare-card';
import { sentMessage } from '@/utils/text/ru/sent-list';
import type { ViewActions } from './view-state';

type ListActions = Pick<
  ViewActions,
  'setPasted' | 'compareWithList' | 'chooseSent' | 'noteListed' | 'matchRows' | 'checkRows' | 'forgetList'
>;

/** What a view does with the list of the sent that is kept: the list stays here, frames are told places in it and signs. */
export function createListOrders({ ports, get, set, own, order }: ViewCore): ListActions {
  /** Counts the matchings: one that ends late is about other rows. */
  let matchings = 0;
  const paste = (pasted: string, listed: Listed | null) => {
    const source = readPasted(pasted, ports.today());
    void order({ act: 'paste', text: pasted, source, listed }, { pasted, source, listed, ...comparedWith(get().card, source) });
  };
  const take = (row: number) => {
    const sent = get().school?.rows[row];
    if (sent) paste(sentMessage(sent), { kind: 'row', row });
  };

  return {
    setPasted: (text) => paste(text, null),
    chooseSent: take,
    async compareWithList() {
      const { card, pasted, listed } = get();
      if (card === null || pasted !== '' || listed !== null) return;
      const school = await schoolList(ports.worker, get().school);
      set({ school });
      if (school === null) return;
      // Matching brings the dictionary of names along: it is loaded where a list is kept.
      const { findSent } = await import('@/utils/app/lists/find-sent');
      const { sure, choices } = findSent(card, school.rows);
      // She may have gone on meanwhile.
      if (get().card?.url !== card.url || get().pasted !== '') return;
      if (sure !== null) return take(sure);
      const found = choices.length > 0 ? ({ kind: 'choices', rows: choices } as const) : ({ kind: 'none' } as const);
      void order({ act: 'listed', listed: found }, { listed: found });
    },
    async noteListed() {
      const { listed, comparison, card, school, savedAt } = get();
      if (listed?.kind !== 'row' || comparison === null || card === null || school === null) return;
      const differs = differingFields(comparison.fields).length > 0;
      const compared = { url: card.url, differs, stored: card.mode === 'view' || savedAt !== null };
      await noteCompared(ports.worker, school.id, listed.row, compared);
    },
    async matchRows() {
      const { scene, school, pending } = get();
      const matching = ++matchings;
      if (scene.kind !== 'register' || scene.people.length === 0 || school === null) return set({ standings: null });
      const { standingsOf } = await import('@/utils/app/lists/row-standing');
      const standings = standingsOf(scene.people, school, new Set(pending.map(({ url }) => url)));
      if (matching !== matchings) return;
      set({ standings });
      void order({ act: 'mark-rows', turn: scene.turn, standings });
    },
    checkRows: (on) => void order({ act: 'check-rows', on }),
    async forgetList() {
      if (await forgetSentList(ports.worker)) set({ school: null, standings: null });
      else own({ toast: { kind: 'not-stored' } });
    },
  };
}
