import { useEffect, useState } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import type { PageKind } from '@/utils/app/popup/page-kind';
import { popupText } from '@/utils/text/ru/popup';
import styles from './Popup.module.css';

/** A card that the page keeps where no extension may read it, or a list of people under heads that nobody knows; null = neither. */
export type OutOfReach = 'card' | 'list' | null;
export type LookAgain = () => Promise<OutOfReach>;

interface PageWithoutProps {
  kind: Extract<PageKind, 'empty' | 'paused' | 'foreign' | 'unknown'>;
  /** Address of the page, '' = not known. */
  address: string;
  lookAgain?: LookAgain | undefined;
}

/** A page on which nothing of ours was found: why, and what to do next. */
export function PageWithout({ kind, address, lookAgain }: PageWithoutProps) {
  const { openPage } = useCardActions();
  const host = URL.canParse(address) ? new URL(address).host : '';
  const { title, why } = popupText.without[kind];
  return (
    <section className={styles.empty} data-page={kind}>
      <p className={styles.card}>
        <strong>{title(host)}</strong>
      </p>
      <p className={styles.quiet}>{why}</p>
      {kind === 'paused' && <Resume host={host} />}
      {kind === 'foreign' && (
        <Button size="small" icon="plus" onClick={() => void openPage('options', `?site=${encodeURIComponent(host)}#sites`)}>
          {popupText.addSite}
        </Button>
      )}
      {kind === 'empty' && lookAgain && <NotRead lookAgain={lookAgain} />}
      {kind === 'empty' && (
        <Disclosure summary={popupText.notSeen}>
          <p className={styles.quiet}>{popupText.notSeenWhy}</p>
          <Button kind="quiet" size="small" onClick={() => void openPage('help', '#field-not-found')}>
            {popupText.fieldHelp}
          </Button>
        </Disclosure>
      )}
      {kind !== 'paused' && (
        <Button size="small" icon="person" onClick={() => void openPage('desk', '#training')}>
          {popupText.training}
        </Button>
      )}
    </section>
  );
}

/** Says so where there is something all the same, and what to do. */
function NotRead({ lookAgain }: { lookAgain: LookAgain }) {
  const [found, setFound] = useState<OutOfReach>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is asked once, when it comes into sight here
  useEffect(() => {
    let gone = false;
    void lookAgain().then((answer) => !gone && setFound(answer));
    return () => {
      gone = true;
    };
  }, []);
  return found && <Notice tone="info">{popupText.notRead[found]}</Notice>;
}

/** Takes «не показывать на этом сайте» back; where the organisation has said so, that is said. */
function Resume({ host }: { host: string }) {
  const pausedHosts = useCard((state) => state.settings.pausedHosts);
  const { saveSettings } = useCardActions();
  const [asked, setAsked] = useState(false);
  if (asked) return <p className={styles.quiet}>{popupText.pausedByPolicy}</p>;
  return (
    <Button
      kind="primary"
      size="small"
      onClick={() => void saveSettings({ pausedHosts: pausedHosts.filter((paused) => paused !== host) }).then(() => setAsked(true))}
    >
      {popupText.resume}
    </Button>
  );
}
