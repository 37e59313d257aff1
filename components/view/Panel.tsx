import type { KeyboardEvent, RefObject } from 'react';
import { CardToast } from '@/components/card/CardToast';
import { useCard, useCardActions } from '@/components/card/card-context';
import { EffectiveLine } from '@/components/card/EffectiveLine';
import { IssueList } from '@/components/card/IssueList';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Tabs } from '@/components/ui/Tabs';
import { PANEL_TABS } from '@/utils/app/card/card-state';
import { panelText } from '@/utils/text/ru/panel';
import styles from './Panel.module.css';
import type { ViewSlots } from './slots';
import { TabBoundary } from './TabBoundary';
import { useDrag } from './use-drag';

interface PanelProps {
  slots: ViewSlots;
  hidden: boolean;
  body: RefObject<HTMLDivElement | null>;
  onCollapse(): void;
  onClose(): void;
}

/** The unfolded panel: head, tabs, content that scrolls, the line about the update. Issues stay in the tree while another tab is shown. */
export function Panel({ slots, hidden, body, onCollapse, onClose }: PanelProps) {
  const label = useCard((state) => state.label);
  const tab = useCard((state) => state.tab);
  const issues = useCard((state) => state.issues);
  const { setTab } = useCardActions();
  const drag = useDrag();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onCollapse();
  };

  const tabs = PANEL_TABS.map((id) => ({
    id,
    label: panelText.tabs[id],
    ...(id === 'issues' && issues[0] ? { count: issues.length, tone: issues[0].severity } : {}),
  }));

  return (
    <section className={styles.panel} hidden={hidden} aria-label={panelText.region(label)} onKeyDown={onKeyDown}>
      <header className={styles.head} {...drag.handlers}>
        <button
          type="button"
          data-grip=""
          className={styles.grip}
          aria-label={panelText.move}
          title={panelText.move}
          onKeyDown={drag.onGripKey}
        >
          <Icon name="grip" />
        </button>
        <h2 className={styles.title} title={label}>
          {panelText.title(label)}
        </h2>
        <IconButton icon="minus" label={panelText.collapse} onClick={onCollapse} />
        <IconButton icon="close" label={panelText.close} onClick={onClose} />
      </header>
      <div className={styles.tabs}>
        <Tabs label={panelText.tabsLabel} tabs={tabs} active={tab} onActive={setTab} panelClass={styles.content}>
          <div ref={body} className={styles.body}>
            <div hidden={tab !== 'issues'}>
              <IssueList />
            </div>
            {tab !== 'issues' && <TabBoundary name={tab}>{slots[tab]}</TabBoundary>}
          </div>
        </Tabs>
      </div>
      <footer className={styles.foot}>
        <CardToast />
        {tab !== 'pending' && <EffectiveLine />}
      </footer>
    </section>
  );
}
