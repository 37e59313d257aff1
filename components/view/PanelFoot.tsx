import { useRef } from 'react';
import { EffectiveLine, useEffectiveWords } from '@/components/card/EffectiveLine';
import { classNames } from '@/components/ui/class-names';
import { useTight } from '@/components/ui/use-tight';
import type { PanelTab } from '@/utils/app/card/card-state';
import styles from './PanelFoot.module.css';
import { TicketCopy } from './TicketCopy';

interface PanelFootProps {
  tab: PanelTab;
  /** Shows the ticket that could not be copied. */
  onTicket(): void;
}

/** From when the sign-in can be tried, which the tab «Обновление» says itself, and the copy of the ticket: its word gives way where the time would be cut. */
export function PanelFoot({ tab, onTicket }: PanelFootProps) {
  const foot = useRef<HTMLElement>(null);
  const tight = useTight(foot, `${tab} ${useEffectiveWords()}`);
  return (
    <footer ref={foot} className={classNames(styles.foot, tight && styles.tight)}>
      {tab !== 'pending' && <EffectiveLine />}
      <span className={styles.copy}>
        <TicketCopy onShow={onTicket} />
      </span>
    </footer>
  );
}
