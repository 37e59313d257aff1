import { Button } from '@/components/ui/Button';
import type { ListsStore } from '@/utils/app/lists/lists-store';
import { sentListText } from '@/utils/text/ru/sent-list';
import type { ListsOutlets } from './outlets';

export interface KeepListProps {
  store: ListsStore;
  keepSent: ListsOutlets['keepSent'];
  disabled?: boolean;
  onSaid(said: { text: string; good: boolean }): void;
}

const TOLD = { kept: sentListText.kept, 'too-long': sentListText.tooLong, 'not-stored': sentListText.notStored };

/** «Сверять по карточкам»: what was sent goes into the browser's memory, so that each card is compared by itself. */
export function KeepList({ store, keepSent, disabled = false, onSaid }: KeepListProps) {
  const keep = async () => {
    const rows = await store.actions.collect();
    const outcome = rows === null ? 'not-stored' : await keepSent(rows);
    onSaid({ text: TOLD[outcome], good: outcome === 'kept' });
  };
  return (
    <Button size="small" icon="check" disabled={disabled} onClick={() => void keep()}>
      {sentListText.keep}
    </Button>
  );
}
