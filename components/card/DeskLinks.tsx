import { Button } from '@/components/ui/Button';
import { deskLinkText } from '@/utils/text/ru/desk';
import styles from './DeskLinks.module.css';

/** Sections of the desk that something leads to. */
export type DeskSection = 'lists' | 'register' | 'ticket' | 'training';

const LINKS = ['lists', 'register', 'ticket'] as const;

/** What the desk does for many people at once. */
export function DeskLinks({ onDesk }: { onDesk(section: DeskSection): void }) {
  return (
    <nav className={styles.links} aria-label={deskLinkText.title}>
      {LINKS.map((section) => (
        <Button key={section} kind="quiet" size="small" icon="out" onClick={() => onDesk(section)}>
          {deskLinkText[section]}
        </Button>
      ))}
    </nav>
  );
}
