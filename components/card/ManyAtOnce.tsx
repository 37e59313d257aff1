import { useCardActions } from '@/components/card/card-context';
import { Disclosure } from '@/components/ui/Disclosure';
import { deskLinkText } from '@/utils/text/ru/desk';
import { DeskLinks } from './DeskLinks';

/** The last line of the panel: what the desk does for many people at once, folded. */
export function ManyAtOnce() {
  const { openPage } = useCardActions();
  return (
    <Disclosure summary={deskLinkText.title}>
      <div ref={show}>
        <DeskLinks onDesk={(section) => void openPage('desk', `#${section}`)} />
      </div>
    </Disclosure>
  );
}

/** The panel ends here: what has just been unfolded would stand below its edge. */
const show = (links: HTMLElement | null): void => links?.scrollIntoView({ block: 'nearest' });
