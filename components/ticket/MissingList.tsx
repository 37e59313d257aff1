import { Notice } from '@/components/ui/Notice';
import { ticketText } from '@/utils/text/ru/tickets';
import type { DraftPath, MissingItem } from '@/utils/tickets/types';
import { GapLinks } from './GapLinks';

/** What the ticket lacks. */
export function MissingList({ items, onGo }: { items: readonly MissingItem[]; onGo(path: DraftPath): void }) {
  if (items.length === 0) return null;
  return (
    <Notice tone="warning" title={ticketText.missing}>
      <GapLinks items={items} onGo={onGo} />
    </Notice>
  );
}
