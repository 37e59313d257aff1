import { useEffect, useState } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import type { PageKind } from '@/utils/app/popup/page-kind';
import { popupText } from '@/utils/text/ru/popup';
import styles from './Popup.module.css';

interface PageWithoutProps {
  kind: Extract<PageKind, 'empty' | 'paused' | 'foreign' | 'unknown'>;
  /** Address of the page, '' = not known. */
  address: string;
  /** Whether the page keeps a card where no extension may read it. */
  hidesCard?: (() => Promise<boolean>) | undefined;
}

/** A page on which nothing of ours was found: why, and what to do next. */
export function PageWithout({ kind, address, hidesCard }: PageWithoutProps) {
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
      {kind === 'empty' && hidesCard && <HiddenCard hidesCard={hidesCard} />}
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

/** Says so where the page has put its card out of reach. */
function HiddenCard({ hidesCard }: { hidesCard: () => Promise<boolean> }) {
  const [hidden, setHidden] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is asked once, when it comes into sight here
  useEffect(() => {
    let gone = false;
    void hidesCard().then((answer) => !gone && setHidden(answer));
    return () => {
      gone = true;
    };
  }, []);
  return hidden ? <p className={styles.quiet}>{popupText.hiddenCard}</p> : null;
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
