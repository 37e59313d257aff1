import { PendingList } from '@/components/pending/PendingList';
import { usePendingActions } from '@/components/pending/pending-context';
import { useEver } from '@/components/pending/use-ever';
import type { Called } from '@/components/popup/called';
import { Disclosure } from '@/components/ui/Disclosure';
import type { PendingItem } from '@/utils/domain/pending';
import { popupText } from '@/utils/text/ru/popup';
import styles from './Popup.module.css';

interface WaitingProps {
  items: readonly PendingItem[];
  ready: number;
  now: number;
  called: Called | null;
}

/** Those who wait for the update, unfolded where somebody can be checked. */
export function Waiting({ items, ready, now, called }: WaitingProps) {
  const actions = usePendingActions();
  const somebody = useEver(items.length > 0);
  if (!somebody) return <p className={styles.quiet}>{popupText.nobodyWaits}</p>;
  return (
    <Disclosure summary={popupText.waiting(items.length, ready)} defaultOpen={called !== null || ready > 0}>
      <PendingList items={items} now={now} actions={actions} called={called} />
    </Disclosure>
  );
}
