import { type KeyboardEvent, useRef, useState } from 'react';
import { CardToast } from '@/components/card/CardToast';
import { useCard, useCardActions } from '@/components/card/card-context';
import { IssueList } from '@/components/card/IssueList';
import { ManyAtOnce } from '@/components/card/ManyAtOnce';
import { SentChoices } from '@/components/comparison/SentChoices';
import { keyOfIssue } from '@/components/issues/IssueLines';
import { CardShowModeBar, CardShowModeSwitch } from '@/components/show-mode/CardShowMode';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/IconButton';
import { Tabs } from '@/components/ui/Tabs';
import { PANEL_TABS } from '@/utils/app/card/card-state';
import { shortLabel } from '@/utils/app/card/person-label';
import { NBSP } from '@/utils/domain/letters';
import { panelText } from '@/utils/text/ru/panel';
import { pillText, stripText } from '@/utils/text/ru/strip';
import { CloseChoice } from './CloseChoice';
import styles from './Panel.module.css';
import { PanelFoot } from './PanelFoot';
import type { ViewSlots } from './slots';
import { TabBoundary } from './TabBoundary';
import { useDrag } from './use-drag';
import { useKeptFocus } from './use-kept-focus';
import { useViewPlace } from './view-place';

/** Where a surname leaves no room beside it, the initials go to the next line together. */
const inLines = (short: string) => short.replace(NBSP, ' ');

/** The act of the first issue or difference that is shown, else the open tab. */
function nextInPanel(panel: HTMLElement): HTMLElement | null {
  const all = [...panel.querySelectorAll<HTMLElement>('li[data-rule], [data-state="differs"]')];
  const item = all.find((one) => one.closest('[hidden]') === null);
  const act = item?.querySelector<HTMLElement>('[data-acts] button') ?? item?.querySelector<HTMLElement>('button');
  return act ?? panel.querySelector<HTMLElement>('[role="tab"][tabindex="0"]');
}

interface PanelProps {
  slots: ViewSlots;
  /** It was unfolded for the steps of what the app says. */
  steps?: boolean;
  onCollapse(): void;
  onClose(): void;
  /** Never again on this site. */
  onHideHere(): void;
}

/**
 * The unfolded panel: head and foot of one line each, tabs, content that scrolls; where it lies (docs/adr/0020), all three in one line. Issues stay in
 * the tree while another tab is shown.
 */
export function Panel({ slots, steps = false, onCollapse, onClose, onHideHere }: PanelProps) {
  const label = useCard((state) => state.label);
  const short = useCard((state) => (state.card ? shortLabel(state.card) : ''));
  const tab = useCard((state) => state.tab);
  const issues = useCard((state) => state.issues);
  const toChoose = useCard((state) => state.listed?.kind === 'choices');
  const { setTab } = useCardActions();
  const [closing, setClosing] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, [tab, ...issues.map(keyOfIssue)].join(), nextInPanel);
  const drag = useDrag();
  const aside = useViewPlace()?.aside;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onCollapse();
  };

  const tabs = PANEL_TABS.map((id) => ({
    id,
    label: panelText.tabs[id],
    short: panelText.shortTabs[id],
    ...(id === 'issues' && issues[0] ? { count: issues.length, tone: issues[0].severity } : {}),
  }));

  return (
    <section ref={panel} className={styles.panel} aria-label={panelText.region(label)} onKeyDown={onKeyDown}>
      <div className={classNames(styles.parts, closing && styles.closing)}>
        <header className={styles.head} {...drag.handlers}>
          {closing ? (
            <CloseChoice onFold={onCollapse} onClose={onClose} onHideHere={onHideHere} onCancel={() => setClosing(false)} />
          ) : (
            <>
              <h2 className={styles.title} title={label}>
                {panelText.title(inLines(short) || label)}
                {issues.length > 0 && <span className={styles.count}> · {pillText.issues(issues.length)}</span>}
              </h2>
              <CardShowModeSwitch />
              {aside && (
                <IconButton icon="aside" label={panelText.aside} onClick={() => void aside().then((opened) => opened && onClose())} />
              )}
              <IconButton icon="minus" label={panelText.collapse} onClick={onCollapse} />
              <IconButton icon="close" label={stripText.close} onClick={() => setClosing(true)} />
            </>
          )}
        </header>
        <div className={styles.tabs}>
          <Tabs label={panelText.tabsLabel} tabs={tabs} active={tab} onActive={setTab} panelClass={styles.content}>
            <CardShowModeBar />
            <div className={styles.body}>
              {tab === 'issues' && toChoose && <SentChoices />}
              <div hidden={tab !== 'issues'}>
                <IssueList steps={steps} />
              </div>
              {tab !== 'issues' && <TabBoundary name={tab}>{slots[tab]}</TabBoundary>}
              {(tab === 'issues' || tab === 'comparison') && <ManyAtOnce />}
            </div>
            <CardToast />
          </Tabs>
        </div>
        {tab !== 'ticket' && <PanelFoot tab={tab} onTicket={() => setTab('ticket')} />}
      </div>
    </section>
  );
}
