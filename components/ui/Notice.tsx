import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './Notice.module.css';
import { Sign } from './Sign';
import type { Tone } from './tone';

export interface NoticeProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons under the text; beside a mere title where there is room. */
  actions?: ReactNode;
  /** Read out at once when it appears. */
  live?: boolean;
}

/** A calm coloured box: what is so, and what to do next. */
export function Notice({ tone = 'info', title, children, actions, live }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, styles[tone])} {...(live ? { role: 'status' } : {})}>
      <Sign tone={tone} size={16} />
      <div className={classNames(styles.body, !children && styles.short)}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
