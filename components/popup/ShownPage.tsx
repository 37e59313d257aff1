import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import type { PanelView } from '@/utils/app/card/panel-view';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { hintText } from '@/utils/text/ru/panel';
import { popupText } from '@/utils/text/ru/popup';
import { knownMessageText } from '@/utils/text/ru/situations';
import styles from './Popup.module.css';

/** Whose card, and how many issues it has. What could not be seen is said, never passed over. */
export function CardWords({ view }: { view: PanelView }) {
  const parts = [
    view.issues.length > 0 ? popupText.issues(view.issues.length) : view.missing.length === 0 ? popupText.noIssues : '',
    view.missing.length > 0 ? popupText.unread(view.missing.length) : '',
  ].filter(Boolean);
  return (
    <span className={styles.card}>
      <strong>{popupText.card(view.label)}</strong> · {parts.join(' · ')}
    </span>
  );
}

/** The card whose steps have led away from it. */
export function LeftCard({ view, onForget }: { view: PanelView; onForget(): void }) {
  return (
    <div className={styles.away}>
      <p className={styles.card}>
        <strong>{popupText.card(view.label)}</strong> · {popupText.away}
      </p>
      <Button kind="quiet" size="small" onClick={onForget}>
        {popupText.forget}
      </Button>
    </div>
  );
}

/** A page without a card says something that Сверка knows. */
export function Said({ messages }: { messages: readonly KnownMessageId[] }) {
  const text = messages.map((id) => knownMessageText[id]).find((words) => words !== '');
  return text ? (
    <p className={styles.card}>
      <strong>{hintText.seen(text)}</strong>
    </p>
  ) : null;
}

/** Nothing of ours is on the page. */
export function NoCard({ onTraining }: { onTraining(): void }) {
  return (
    <section className={styles.empty}>
      <p className={styles.card}>
        <strong>{popupText.noCard}</strong>
      </p>
      <p className={styles.quiet}>{popupText.noCardWhy}</p>
      <Disclosure summary={popupText.notSeen}>
        <p className={styles.quiet}>{popupText.notSeenWhy}</p>
      </Disclosure>
      <Button size="small" icon="person" onClick={onTraining}>
        {popupText.training}
      </Button>
    </section>
  );
}
