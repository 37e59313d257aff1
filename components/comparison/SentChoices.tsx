import { useCard, useCardActions } from '@/components/card/card-context';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { sentLine, sentListText } from '@/utils/text/ru/sent-list';

/** What the list of the sent holds of this person, where it was not taken by itself: rows to choose from, or nothing. */
export function SentChoices() {
  const listed = useCard((state) => state.listed);
  const rows = useCard((state) => state.school?.rows);
  const { chooseSent } = useCardActions();
  if (listed === null || rows === undefined) return null;
  if (listed.kind === 'row') return <p>{sentListText.fromList}</p>;
  if (listed.kind === 'none') return <Notice tone="info" title={sentListText.notInList} />;
  return (
    <Notice
      tone="info"
      live
      title={sentListText.choose}
      actions={listed.rows.map((at) => (
        <Button key={at} size="small" onClick={() => chooseSent(at)}>
          {sentListText.take(sentLine(rows[at] ?? {}))}
        </Button>
      ))}
    >
      {sentListText.chooseHow}
    </Notice>
  );
}
