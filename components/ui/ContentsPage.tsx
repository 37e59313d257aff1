import type { ReactNode } from 'react';
import styles from './ContentsPage.module.css';

interface ContentsPageProps {
  title: string;
  /** Beside the title. */
  aside: ReactNode;
  /** What the list of contents is called. */
  contents: string;
  entries: readonly { href: string; label: string; current?: boolean }[];
  /** Over the list. */
  search?: ReactNode;
  children: ReactNode;
}

/** A page to read or to fill in: its contents on the left, above it on a narrow screen; printed without them. */
export function ContentsPage({ title, aside, contents, entries, search, children }: ContentsPageProps) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{title}</h1>
        {aside}
      </header>
      <nav className={styles.nav} aria-label={contents}>
        {search}
        <ul>
          {entries.map(({ href, label, current }) => (
            <li key={href}>
              <a href={href} {...(current ? { 'aria-current': 'page' } : {})}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
