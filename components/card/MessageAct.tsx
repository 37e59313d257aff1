import { Button } from '@/components/ui/Button';
import { messageActOf } from '@/utils/app/card/strip-items';
import { stripText } from '@/utils/text/ru/strip';
import { useCard, useCardActions } from './card-context';

/** The one act that settles the most pressing message by itself: «Скопировать почту для поиска», «Напомнить в 23:17». Nothing where only its steps do. */
export function MessageAct({ primary = false }: { primary?: boolean }) {
  const messages = useCard((state) => state.messages);
  const inUse = useCard((state) => state.inUse);
  const pending = useCard((state) => state.pending);
  const now = useCard((state) => state.now);
  const { copy, waitForServer } = useCardActions();
  const act = messageActOf({ messages, inUse, pending, now });
  const kind = primary ? 'primary' : 'secondary';
  if (act?.kind === 'copy') {
    return (
      <Button kind={kind} size="small" icon="copy" onClick={() => void copy(act.text)}>
        {stripText.copyValue[act.field]}
      </Button>
    );
  }
  if (act?.kind !== 'remind') return null;
  return (
    <Button kind={kind} size="small" icon="bell" onClick={() => void waitForServer({ since: act.since, until: act.until })}>
      {stripText.remindAt(act.until)}
    </Button>
  );
}
