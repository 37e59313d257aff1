import { Badge } from '@/components/ui/Badge';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import styles from './PendingList.module.css';

interface RowHeadProps {
  title: string;
  /** The title stands for a name that is not kept. */
  unnamed?: boolean;
  /** What is said when the time has come; '' before it. */
  ready: string;
  /** Page to be opened, '' = none. */
  url: string;
  openLabel: string;
  removeLabel: string;
  onRemove(): void;
}

/** Who or what waits, whether the time has come, the way to its page, removal. */
export function RowHead({ title, unnamed, ready, url, openLabel, removeLabel, onRemove }: RowHeadProps) {
  return (
    <div className={styles.head}>
      <span className={classNames(styles.who, unnamed && styles.unnamed)}>{title}</span>
      {ready !== '' && <Badge tone="good">{ready}</Badge>}
      {url !== '' && (
        <a className={styles.link} href={url} target="_blank" rel="noreferrer" title={openLabel} aria-label={openLabel}>
          <Icon name="out" />
        </a>
      )}
      <IconButton icon="trash" label={removeLabel} onClick={onRemove} />
    </div>
  );
}
