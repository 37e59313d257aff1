import { useMemo, useState } from 'react';
import { PeopleTicket } from '@/components/ticket/PeopleTicket';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { cardsToAdd } from '@/utils/app/ticket/desk-state';
import { maySamePerson } from '@/utils/app/ticket/merge-cards';
import { permDay } from '@/utils/domain/perm-time';
import { deskText } from '@/utils/text/ru/desk';
import type { TicketKind } from '@/utils/tickets/types';
import { AddPerson } from './AddPerson';
import styles from './Desk.module.css';
import { useDesk, useDeskActions } from './desk-context';

export interface TicketSectionProps {
  copy(text: string, kind?: TicketKind): Promise<boolean>;
  /** «Яндекс Браузер 25.10, Windows 10» */
  browser: string;
  /** Epoch ms. */
  now: number;
}

/** People whose cards stand open in tabs, all of them by one press; nothing where there is nobody new. */
function OpenCards() {
  const count = useDesk((state) => cardsToAdd(state).length);
  const { addOpenCards } = useDeskActions();
  if (count === 0) return null;
  return (
    <Button icon="people" onClick={addOpenCards}>
      {deskText.openCards(count)}
    </Button>
  );
}

/** One ticket for the people that were collected: who they are, what is missing, the text. */
export function TicketSection({ copy, browser, now }: TicketSectionProps) {
  const items = useDesk((state) => state.items);
  const edits = useDesk((state) => state.edits);
  const files = useDesk((state) => state.files);
  const settings = useDesk((state) => state.settings);
  const managed = useDesk((state) => state.managed);
  const actions = useDeskActions();
  const [adding, setAdding] = useState(false);
  const sources = useMemo(() => ({ card: null, settings, plan: null, messages: [], now, browser, files }), [settings, now, browser, files]);
  const [first, second, ...more] = items;
  const alike = first && second && more.length === 0 && edits.kind !== 'merge' && maySamePerson(first.person, second.person);
  const none = items.length === 0;
  return (
    <div className={none ? styles.columns : styles.whole}>
      <section className={styles.main} aria-label={deskText.people}>
        {none ? (
          <div className={styles.empty}>
            <Icon name="people" size={32} />
            <h2>{deskText.emptyTitle}</h2>
            <p>{deskText.emptyHow}</p>
            <OpenCards />
          </div>
        ) : (
          <>
            {alike && (
              <Notice
                tone="info"
                actions={
                  <Button size="small" icon="people" onClick={() => actions.setEdits({ ...edits, kind: 'merge' })}>
                    {deskText.merge}
                  </Button>
                }
              >
                {deskText.mergeHint}
              </Notice>
            )}
            <PeopleTicket
              items={items}
              onItems={actions.setItems}
              sources={sources}
              edits={edits}
              onEdits={actions.setEdits}
              copy={copy}
              contact={settings.contact}
              formUrl={settings.supportFormUrl}
              under={
                <div className={styles.under}>
                  <OpenCards />
                  <Disclosure summary={deskText.addByHand} open={adding} onToggle={setAdding}>
                    <AddPerson today={permDay(now)} onAdd={actions.addPerson} />
                  </Disclosure>
                  <Button kind="quiet" size="small" icon="trash" onClick={actions.clear}>
                    {deskText.clear}
                  </Button>
                </div>
              }
              {...(managed.includes('organization') ? {} : { onOrganization: actions.setOrganization })}
            />
          </>
        )}
      </section>
      {none && (
        <aside className={styles.aside} aria-label={deskText.addByHand}>
          <h2>{deskText.addByHand}</h2>
          <AddPerson today={permDay(now)} onAdd={actions.addPerson} />
        </aside>
      )}
    </div>
  );
}
