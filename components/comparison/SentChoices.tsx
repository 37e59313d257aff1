import { useCard, useCardActions } from '@/components/card/card-context';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { sentLine, sentListText } from '@/utils/text/ru/sent-list';

/** Rows of the list of what was sent that may be this person's: she chooses. */
export function SentChoices() {
  const choices = useCard((state) => state.sentChoices);
  const pasted = useCard((state) => state.pasted);
  const { chooseSent } = useCardActions();
  if (choices.length === 0 || pasted !== '') return null;
  return (
    <Notice
      tone="info"
      live
      title={sentListText.choose}
      actions={choices.map((row) => (
        <Button key={JSON.stringify(row)} size="small" onClick={() => chooseSent(row)}>
          {sentListText.take(sentLine(row))}
        </Button>
      ))}
    >
      {sentListText.chooseHow}
    </Notice>
  );
}
