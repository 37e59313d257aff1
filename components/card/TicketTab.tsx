import { useEffect, useMemo } from 'react';
import { TicketEditor } from '@/components/ticket/TicketEditor';
import { useTicketAtHand, useTicketState } from '@/components/ticket/use-ticket-at-hand';
import { waitsForLink } from '@/utils/app/ticket/basket';
import { parseEdits } from '@/utils/app/ticket/ticket-edits';
import { personOfCard } from '@/utils/app/ticket/ticket-person';
import { ticketSources } from '@/utils/app/ticket/ticket-sources';
import { useCard, useCardActions } from './card-context';

/** The tab «Заявка»: the ticket that the checklist leads to, from the card at hand. `browser` = «Яндекс Браузер 25.10, Windows 10». */
export function TicketTab({ browser }: { browser: string }) {
  const loaded = useCard((state) => state.loaded);
  const managed = useCard((state) => state.managed.includes('organization'));
  const state = useTicketState();
  const atHand = useTicketAtHand();
  const actions = useCardActions();
  const { findOpenCards } = actions;

  // Cards are opened and closed in other tabs while this one is not looked at.
  useEffect(() => {
    const look = () => void findOpenCards();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [findOpenCards]);

  const edits = useMemo(() => parseEdits(state.draft), [state.draft]);
  const { sources, others } = useMemo(() => {
    const made = ticketSources(state);
    return { ...made, sources: { ...made.sources, browser } };
  }, [state, browser]);
  const { settings, basket, card } = state;

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
      atHand={atHand}
      onMend={() => actions.setTab('issues')}
      formUrl={settings.supportFormUrl}
      basket={{
        count: basket.length,
        takesLink: card !== null && waitsForLink(basket, personOfCard(card, state.recordKind)) !== null,
        hasThis: basket.some(({ id }) => id === card?.url),
        onAdd: (person, claims) => void actions.collect(person, claims),
        onOpen: () => void actions.openPage('desk', '#ticket'),
      }}
    />
  );
}
