import { useEffect, useState } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { Button } from '@/components/ui/Button';
import { shortLabel } from '@/utils/app/card/person-label';
import type { ViewState } from '@/utils/app/view/view-state';
import { hintText } from '@/utils/text/ru/panel';
import { popupText } from '@/utils/text/ru/popup';
import { knownMessageText } from '@/utils/text/ru/situations';
import { pillText } from '@/utils/text/ru/strip';
import styles from './Popup.module.css';

const labelOf = ({ card }: ViewState) => (card ? shortLabel(card) : '');

/** Whose card, and how many issues it has. What could not be seen is said, never passed over. */
export function CardWords() {
  const label = useCard(labelOf);
  const issues = useCard((state) => state.issues.length);
  const missing = useCard((state) => state.missing.length);
  const failing = useCard((state) => state.failing);
  const parts = [
    issues > 0 ? popupText.issues(issues) : missing === 0 && !failing ? popupText.noIssues : '',
    missing > 0 ? popupText.unread(missing) : '',
    failing ? pillText.failing : '',
  ].filter(Boolean);
  return (
    <span className={styles.card}>
      <strong>{popupText.card(label)}</strong> · {parts.join(' · ')}
    </span>
  );
}

/** After an update one line, once: while this popup stands, and never again. */
export function UpdateLine() {
  const updatedTo = useCard((state) => state.updatedTo);
  const { toldUpdate } = useCardActions();
  const [version, setVersion] = useState('');
  useEffect(() => {
    if (updatedTo === '') return;
    setVersion(updatedTo);
    void toldUpdate();
  }, [updatedTo, toldUpdate]);
  return version === '' ? null : <p className={styles.quiet}>{popupText.updated(version)}</p>;
}

/** The card whose steps have led away from it. */
export function CardThatWasLeft() {
  const label = useCard(labelOf);
  const { forgetLeft } = useCardActions();
  return (
    <div className={styles.away} data-page="left">
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
    <p className={styles.card} data-page="message">
      <strong>{hintText.seen(text)}</strong>
    </p>
  ) : null;
}
