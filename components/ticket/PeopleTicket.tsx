import { type ReactNode, useMemo } from 'react';
import { type BasketItem, basketGaps, commonClaims, moveInBasket, removeFromBasket, takePersonEdits } from '@/utils/app/ticket/basket';
import { editedDraft, suggestedKind } from '@/utils/app/ticket/draft-ticket';
import type { TicketEdits } from '@/utils/app/ticket/ticket-edits';
import type { TicketSources } from '@/utils/app/ticket/ticket-sources';
import type { Settings } from '@/utils/domain/settings';
import { ticketText } from '@/utils/text/ru/tickets';
import type { TicketKind } from '@/utils/tickets/types';
import { BasketList } from './BasketList';
import { PeopleTable } from './PeopleTable';
import styles from './PeopleTicket.module.css';
import { TicketEditor } from './TicketEditor';

export interface PeopleTicketProps {
  items: readonly BasketItem[];
  onItems(items: BasketItem[]): void;
  /** Without people and claims: they come from the list. Keep the object while nothing in it changes. */
  sources: Omit<TicketSources, 'people' | 'claims'>;
  edits: TicketEdits;
  onEdits(edits: TicketEdits): void;
  copy(text: string, kind?: TicketKind): Promise<boolean>;
  onOrganization?: (organization: Settings['organization'], contact?: Settings['contact']) => void;
  /** Who writes the tickets; asked for with the organisation while it is empty. */
  contact?: Settings['contact'];
  /** Address of the support form, '' while it is not known. */
  formUrl?: string;
  /** What stands under the people: the way to put another one in. */
  under?: ReactNode;
}

/** One ticket for several people: who they are, what each lacks, the common text. Two people collected can be merged as well. */
export function PeopleTicket({
  items,
  onItems,
  sources,
  edits,
  onEdits,
  copy,
  onOrganization,
  contact,
  formUrl,
  under,
}: PeopleTicketProps) {
  const kind = edits.kind ?? suggestedKind(sources.plan);
  const people = useMemo(() => items.map(({ person }) => person), [items]);
  const all = useMemo(() => {
    const other = kind === 'merge' ? { other: people[1] ?? null } : {};
    return { ...sources, people, claims: commonClaims(items), ...other };
  }, [sources, people, items, kind]);
  const gaps = useMemo(() => basketGaps(kind, editedDraft(kind, all, edits)), [kind, all, edits]);
  const change = (next: TicketEdits) => {
    if (kind === 'merge') return onEdits(next);
    const taken = takePersonEdits(items, next);
    onItems(taken.items);
    onEdits(taken.edits);
  };
  const move = (id: string, by: -1 | 1) => onItems(moveInBasket(items, id, by));
  const remove = (id: string) => onItems(removeFromBasket(items, id));
  if (items.length === 0) return <p className={styles.empty}>{ticketText.emptyBasket}</p>;
  return (
    <div className={styles.people}>
      <TicketEditor
        {...(kind === 'merge' ? {} : { listed: true })}
        people={({ go, editor, wanted }) => (
          <div className={styles.list}>
            {kind === 'merge' ? (
              <BasketList items={items} onMove={move} onRemove={remove} />
            ) : (
              <PeopleTable {...{ editor, kind, items, gaps, wanted }} onGo={go} onMove={move} onRemove={remove} />
            )}
            {under}
          </div>
        )}
        sources={all}
        edits={edits}
        onEdits={change}
        copy={copy}
        others={people}
        {...(onOrganization ? { onOrganization } : {})}
        {...(contact ? { contact } : {})}
        {...(formUrl ? { formUrl } : {})}
      />
    </div>
  );
}
