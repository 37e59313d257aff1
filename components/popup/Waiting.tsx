import { PendingList } from '@/components/pending/PendingList';
import { useEver } from '@/components/pending/use-ever';
import { Disclosure } from '@/components/ui/Disclosure';
import type { PendingActions } from '@/utils/app/pending/pending-actions';
import type { PendingItem } from '@/utils/domain/pending';
import { popupText } from '@/utils/text/ru/popup';
import type { PopupProps } from './Popup';
import styles from './Popup.module.css';

interface WaitingProps {
  items: readonly PendingItem[];
  ready: number;
  now: number;
  actions: PendingActions;
  called: PopupProps['called'];
}

/** Those who wait for the update, unfolded where somebody can be checked. */
export function Waiting({ items, ready, now, actions, called }: WaitingProps) {
  const somebody = useEver(items.length > 0);
  if (!somebody) return <p className={styles.quiet}>{popupText.nobodyWaits}</p>;
  return (
    <Disclosure summary={popupText.waiting(items.length, ready)} defaultOpen={called !== null || ready > 0}>
      <PendingList items={items} now={now} actions={actions} called={called} />
    </Disclosure>
  );
}
