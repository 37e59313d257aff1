import { useCard } from '@/components/card/card-context';
import { RegisterHint } from '@/components/card/RegisterHint';
import { SupportHint } from '@/components/card/SupportHint';
import type { PageKind } from '@/utils/app/popup/page-kind';
import { popupText } from '@/utils/text/ru/popup';
import { twinsText } from '@/utils/text/ru/register-twins';
import { type LookAgain, PageWithout } from './PageWithout';
import styles from './Popup.module.css';
import { CardThatWasLeft, Said } from './ShownPage';

interface PageAtHandProps {
  kind: Exclude<PageKind, 'card'>;
  address: string;
  /** What the page at hand holds that could not be read. */
  lookAgain?: LookAgain | undefined;
}

/** What the popup says of a page that is no card: what it is, and its next step. */
export function PageAtHand({ kind, address, lookAgain }: PageAtHandProps) {
  const scene = useCard((state) => state.scene);
  if (kind === 'left') return <CardThatWasLeft />;
  if (kind === 'message') return <Said />;
  if (kind === 'form')
    return (
      <section className={styles.page} data-page="form">
        <strong>{popupText.form}</strong>
        <SupportHint />
      </section>
    );
  if (kind === 'register')
    return scene.kind === 'register' ? (
      <section className={styles.page} data-page="register">
        <strong>{twinsText.onPage}</strong>
        <RegisterHint {...scene} bare />
      </section>
    ) : null;
  return <PageWithout kind={kind} address={address} lookAgain={lookAgain} />;
}
