import { useCard } from '@/components/card/card-context';
import { MessageAct } from '@/components/card/MessageAct';
import { serverWaitOf } from '@/utils/domain/pending';
import { tryAgainText } from '@/utils/text/ru/try-again';
import styles from './HintDock.module.css';

/** Beside the pill of a message: its one act, such as «Напомнить в 23:17», and once a reminder stands, when it comes. */
export function MessageReminder() {
  const pending = useCard((state) => state.pending);
  const now = useCard((state) => state.now);
  const until = serverWaitOf(pending)?.checkAfter ?? 0;
  return (
    <>
      <MessageAct primary />
      <span role="status" className={styles.said}>
        {until > now ? tryAgainText.reminds(until) : ''}
      </span>
    </>
  );
}
