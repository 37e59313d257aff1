import { useEffect, useMemo } from 'react';
import { TicketEditor } from '@/components/ticket/TicketEditor';
import type { TicketSources } from '@/utils/app/ticket/draft-ticket';
import { mergePartners } from '@/utils/app/ticket/merge-cards';
import { parseEdits } from '@/utils/app/ticket/ticket-edits';
import { personOfCard } from '@/utils/app/ticket/ticket-person';
import { planOfProgress } from '@/utils/situations/progress';
import { useCard, useCardActions } from './card-context';

/** The tab «Заявка»: the ticket that the checklist leads to, from the card at hand. `browser` = «Яндекс Браузер 25.10, Windows 10». */
export function TicketTab({ browser }: { browser: string }) {
  const loaded = useCard((state) => state.loaded);
  const card = useCard((state) => state.card);
  const record = useCard((state) => state.record);
  const settings = useCard((state) => state.settings);
  const managed = useCard((state) => state.managed.includes('organization'));
  const checklist = useCard((state) => state.checklist);
  const evidence = useCard((state) => state.evidence);
  const compared = useCard((state) => state.compared);
  const messages = useCard((state) => state.messages);
  const inUse = useCard((state) => state.inUse);
  const now = useCard((state) => state.now);
  const draft = useCard((state) => state.draft);
  const basket = useCard((state) => state.basket);
  const openCards = useCard((state) => state.openCards);
  const actions = useCardActions();
  const { findOpenCards } = actions;

  // Cards are opened and closed in other tabs while this one is not looked at.
  useEffect(() => {
    const look = () => void findOpenCards();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [findOpenCards]);

  const edits = useMemo(() => parseEdits(draft), [draft]);
  // Another card that was collected, or stands open in another tab, may be the second record of a merge.
  const { others, other } = useMemo(
    () =>
      mergePartners(
        card && personOfCard(card, record),
        basket.map(({ person }) => person),
        openCards,
      ),
    [basket, openCards, card, record],
  );
  const sources = useMemo((): TicketSources => {
    const plan = checklist && planOfProgress(checklist, evidence);
    // Without a checklist only what has been compared letter by letter may be claimed.
    return {
      card,
      record,
      settings,
      plan,
      messages,
      inUse,
      now,
      browser,
      other,
      ...(plan === null && compared ? { claims: ['data-verified' as const] } : {}),
    };
  }, [card, record, settings, checklist, evidence, compared, messages, inUse, now, browser, other]);

  // Before that the school would be asked for that is known, and the ticket copied with a gap.
  if (!loaded) return null;
  return (
    <TicketEditor
      sources={sources}
      edits={edits}
      onEdits={actions.setDraft}
      copy={actions.copyTicket}
      others={others}
      {...(managed
        ? {}
        : { onOrganization: (organization, contact) => void actions.saveSettings({ organization, ...(contact ? { contact } : {}) }) })}
      contact={settings.contact}
      formUrl={settings.supportFormUrl}
      basket={{
        count: basket.length,
        hasThis: basket.some(({ id }) => id === card?.url),
        onAdd: (person, claims) => void actions.collect(person, claims),
        onOpen: () => void actions.openDesk('#ticket'),
      }}
    />
  );
}
