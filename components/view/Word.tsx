import type { ReactNode } from 'react';
import styles from './Word.module.css';

/** A word beside a sign of the strip, which it gives way to where the strip is narrow; it stays for screen readers. `early` = among the first. */
export function Word({ early, children }: { early?: boolean; children: ReactNode }) {
  return <span className={early ? styles.early : styles.late}>{children}</span>;
}
