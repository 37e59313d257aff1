import { useCard } from '@/components/card/card-context';
import { Button } from '@/components/ui/Button';
import { deskLinkText } from '@/utils/text/ru/desk';
import styles from './DeskLinks.module.css';

/** Sections of the desk that something leads to. */
export type DeskSection = 'lists' | 'register' | 'ticket' | 'training';

const LINKS = ['lists', 'register', 'ticket'] as const;

/** What the desk does for many people at once; how many have been collected for one ticket is told. */
export function DeskLinks({ onDesk }: { onDesk(section: DeskSection): void }) {
  const listMode = useCard((state) => state.settings.listMode);
  const collected = useCard((state) => state.basket.length);
  return (
    <nav className={styles.links} aria-label={deskLinkText.title}>
      {LINKS.filter((section) => listMode || section !== 'lists').map((section) => (
        <Button key={section} kind="quiet" size="small" icon="out" onClick={() => onDesk(section)}>
          {section === 'ticket' && collected > 0 ? deskLinkText.collected(collected) : deskLinkText[section]}
        </Button>
      ))}
    </nav>
  );
}
