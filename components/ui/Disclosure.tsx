import { type ReactNode, useId, useState } from 'react';
import { classNames } from './class-names';
import styles from './Disclosure.module.css';
import { Icon } from './Icon';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** Given: the parent holds the state and `onToggle` must change it. Left out: it remembers by itself. */
  open?: boolean;
  defaultOpen?: boolean;
  onToggle?(open: boolean): void;
}

/** A line that unfolds what belongs to it. What is folded is not in the tree. */
export function Disclosure({ summary, children, open, defaultOpen = false, onToggle }: DisclosureProps) {
  const [own, setOwn] = useState(defaultOpen);
  const id = useId();
  const shown = open ?? own;
  const toggle = () => {
    setOwn(!shown);
    onToggle?.(!shown);
  };
  return (
    <div className={styles.disclosure}>
      <button type="button" className={styles.summary} aria-expanded={shown} {...(shown ? { 'aria-controls': id } : {})} onClick={toggle}>
        <span className={classNames(styles.arrow, shown && styles.turned)}>
          <Icon name="right" />
        </span>
        <span className={styles.words}>{summary}</span>
      </button>
      {shown && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
