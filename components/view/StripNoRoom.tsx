import { Button } from '@/components/ui/Button';
import { stripText } from '@/utils/text/ru/strip';
import { Line, More } from './StripLine';
import { useViewPlace } from './view-place';

interface StripNoRoomProps {
  /** The view stands beside the page now. */
  onMoved(): void;
  onLeave(): void;
}

/** The panel was asked for and would lie over the page: where it can stand instead. */
export function StripNoRoom({ onMoved, onLeave }: StripNoRoomProps) {
  const aside = useViewPlace()?.aside;
  return (
    <ul>
      <Line
        tone="info"
        fact={<span role="status">{stripText.noRoom}</span>}
        under={<More>{aside ? stripText.noRoomHow : stripText.noRoomPopup}</More>}
      >
        {aside && (
          <Button kind="primary" size="small" icon="aside" onClick={() => void aside().then((opened) => opened && onMoved())}>
            {stripText.openAside}
          </Button>
        )}
        <Button size="small" kind={aside ? 'quiet' : 'secondary'} onClick={onLeave}>
          {stripText.goOn}
        </Button>
      </Line>
    </ul>
  );
}
