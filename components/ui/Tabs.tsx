import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Badge } from './Badge';
import { classNames } from './class-names';
import styles from './Tabs.module.css';
import type { Tone } from './tone';
import { useTight } from './use-tight';
import { VisuallyHidden } from './VisuallyHidden';

interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** Shown instead while another tab is open and the row has no room for all words; the whole word stays the tab's name. */
  short?: string;
  /** A number beside the label; 0 and undefined show nothing. */
  count?: number;
  tone?: Tone;
}

export interface TabsProps<Id extends string> {
  /** Accessible name of the row of tabs. */
  label: string;
  tabs: readonly Tab<Id>[];
  active: Id;
  onActive(id: Id): void;
  /** Content of the active tab. */
  children: ReactNode;
  /** Class of the element that scrolls. */
  panelClass?: string | undefined;
}

/** A row of tabs and the content of the active one (WAI-ARIA tabs with a roving tab stop: arrows, Home, End). */
export function Tabs<Id extends string>({ label, tabs, active, onActive, children, panelClass }: TabsProps<Id>) {
  const base = useId();
  const row = useRef<HTMLDivElement>(null);
  const tight = useTight(row, JSON.stringify(tabs));

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === active);
    const last = tabs.length - 1;
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onActive(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next ?? 0]?.focus();
  };

  return (
    <>
      <div ref={row} role="tablist" aria-label={label} className={styles.row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === active}
            {...(tab.id === active ? { 'aria-controls': `${base}-panel` } : {})}
            tabIndex={tab.id === active ? 0 : -1}
            className={classNames(styles.tab, tab.id === active && styles.active)}
            onClick={() => onActive(tab.id)}
          >
            {tight && tab.short && tab.id !== active ? (
              <>
                <span className={styles.label} aria-hidden="true" title={tab.label}>
                  {tab.short}
                </span>
                <VisuallyHidden>{tab.label}</VisuallyHidden>
              </>
            ) : (
              <span className={styles.label} data-label="">
                {tab.label}
              </span>
            )}
            {tab.count ? <Badge tone={tab.tone ?? 'neutral'}>{tab.count}</Badge> : null}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${active}`} className={panelClass}>
        {children}
      </div>
    </>
  );
}
