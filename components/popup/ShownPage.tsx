import { useCard, useCardActions } from '@/components/card/card-context';
import { DeskLinks, type DeskSection } from '@/components/card/DeskLinks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { shortLabel } from '@/utils/app/card/person-label';
import type { ViewState } from '@/utils/app/view/view-state';
import { hintText } from '@/utils/text/ru/panel';
import { popupText } from '@/utils/text/ru/popup';
import { knownMessageText } from '@/utils/text/ru/situations';
import styles from './Popup.module.css';

const labelOf = ({ card }: ViewState) => (card ? shortLabel(card) : '');

/** Whose card, and how many issues it has. What could not be seen is said, never passed over. */
export function CardWords() {
  const label = useCard(labelOf);
  const issues = useCard((state) => state.issues.length);
  const missing = useCard((state) => state.missing.length);
  const parts = [
    issues > 0 ? popupText.issues(issues) : missing === 0 ? popupText.noIssues : '',
    missing > 0 ? popupText.unread(missing) : '',
  ].filter(Boolean);
  return (
    <span className={styles.card}>
      <strong>{popupText.card(label)}</strong> · {parts.join(' · ')}
    </span>
  );
}

/** The card whose steps have led away from it. */
export function LeftCard() {
  const label = useCard(labelOf);
  const { forgetLeft } = useCardActions();
  return (
    <div className={styles.away}>
      <p className={styles.card}>
        <strong>{popupText.card(label)}</strong> · {popupText.away}
      </p>
      <Button kind="quiet" size="small" onClick={() => void forgetLeft()}>
        {popupText.forget}
      </Button>
    </div>
  );
}

/** A page without a card says something that Сверка knows. */
export function Said() {
  const messages = useCard((state) => state.messages);
  const text = messages.map((id) => knownMessageText[id]).find((words) => words !== '');
  return text ? (
    <p className={styles.card}>
      <strong>{hintText.seen(text)}</strong>
    </p>
  ) : null;
}

/** Nothing of ours is on the page. */
export function NoCard({ onDesk }: { onDesk(section: DeskSection): void }) {
  return (
    <section className={styles.empty}>
      <p className={styles.card}>
        <strong>{popupText.noCard}</strong>
      </p>
      <p className={styles.quiet}>{popupText.noCardWhy}</p>
      <Disclosure summary={popupText.notSeen}>
        <p className={styles.quiet}>{popupText.notSeenWhy}</p>
      </Disclosure>
      <DeskLinks onDesk={onDesk} />
      <Button size="small" icon="person" onClick={() => onDesk('training')}>
        {popupText.training}
      </Button>
    </section>
  );
}
