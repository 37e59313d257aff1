import { useCard, useCardActions } from '@/components/card/card-context';
import { Button } from '@/components/ui/Button';
import { messageActOf } from '@/utils/app/card/strip-items';
import { serverWaitOf } from '@/utils/domain/pending';
import { stripText } from '@/utils/text/ru/strip';
import { tryAgainText } from '@/utils/text/ru/try-again';
import styles from './HintDock.module.css';

/** Beside the pill of a message that asks to wait: «Напомнить в 23:17», and once that stands, when. Nothing beside other messages. */
export function MessageReminder() {
  const messages = useCard((state) => state.messages);
  const inUse = useCard((state) => state.inUse);
  const pending = useCard((state) => state.pending);
  const now = useCard((state) => state.now);
  const { waitForServer } = useCardActions();
  const act = messageActOf({ messages, inUse, pending, now });
  const until = serverWaitOf(pending)?.checkAfter ?? 0;
  if (act?.kind === 'remind') {
    return (
      <Button kind="primary" size="small" icon="bell" onClick={() => void waitForServer({ since: act.since, until: act.until })}>
        {stripText.remindAt(act.until)}
      </Button>
    );
  }
  return (
    <span role="status" className={styles.said}>
      {until > now ? tryAgainText.reminds(until) : ''}
    </span>
  );
}
