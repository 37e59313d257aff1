import { useMemo } from 'react';
import { type BasketItem, basketGaps, commonClaims, moveInBasket, removeFromBasket, takePersonEdits } from '@/utils/app/ticket/basket';
import { editedDraft, suggestedKind, type TicketSources } from '@/utils/app/ticket/draft-ticket';
import type { TicketEdits } from '@/utils/app/ticket/ticket-edits';
import type { Settings } from '@/utils/domain/settings';
import type { DraftPath } from '@/utils/tickets/types';
import { BasketList } from './BasketList';
import { TicketEditor } from './TicketEditor';
import styles from './TicketEditor.module.css';

export interface PeopleTicketProps {
  items: readonly BasketItem[];
  onItems(items: BasketItem[]): void;
  /** Without people and claims: they come from the list. Keep the object while nothing in it changes. */
  sources: Omit<TicketSources, 'people' | 'claims'>;
  edits: TicketEdits;
  onEdits(edits: TicketEdits): void;
  copy(text: string): Promise<boolean>;
  onOrganization?: (organization: Settings['organization'], contact?: Settings['contact']) => void;
  /** Who writes the tickets; asked for with the organisation while it is empty. */
  contact?: Settings['contact'];
  /** Address of the support form, '' while it is not known. */
  formUrl?: string;
}

/** One ticket for several people: who they are, what each lacks, the common text. Two people collected can be merged as well. */
export function PeopleTicket({ items, onItems, sources, edits, onEdits, copy, onOrganization, contact, formUrl }: PeopleTicketProps) {
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
  const list = (go: (path: DraftPath) => void) => (
    <BasketList
      items={items}
      gaps={kind === 'merge' ? null : gaps}
      onGo={go}
      onMove={(id, by) => onItems(moveInBasket(items, id, by))}
      onRemove={(id) => onItems(removeFromBasket(items, id))}
    />
  );
  return (
    <div className={styles.editor}>
      {items.length === 0 ? (
        list(() => undefined)
      ) : (
        <TicketEditor
          {...(kind === 'merge' ? {} : { listed: true })}
          people={list}
          sources={all}
          edits={edits}
          onEdits={change}
          copy={copy}
          others={people}
          {...(onOrganization ? { onOrganization } : {})}
          {...(contact ? { contact } : {})}
          {...(formUrl ? { formUrl } : {})}
        />
      )}
    </div>
  );
}
