import { useState } from 'react';
import { LetterRows } from '@/components/letters/LetterRows';
import { ShownSchool } from '@/components/school/ShownSchool';
import { Button } from '@/components/ui/Button';
import { Toast } from '@/components/ui/Toast';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { RegisterScene } from '@/utils/app/card/card-state';
import { fullNameOf, type Twin, twinKey } from '@/utils/app/register/twin';
import { compareLetters } from '@/utils/domain/compare-letters';
import type { Person } from '@/utils/domain/person';
import { duplicateReasons, likelihood } from '@/utils/text/ru/duplicates';
import { panelText, toastText } from '@/utils/text/ru/panel';
import { twinsText } from '@/utils/text/ru/register-twins';
import { useCardActions } from './card-context';
import { DeskLinks } from './DeskLinks';
import styles from './RegisterHint.module.css';
import { RowCheck } from './RowCheck';
import { RowFaultList } from './RowFaultList';
import { Standings } from './Standings';

const keyOf = ({ rowA, rowB }: Twin): string => `${rowA}-${rowB}`;

/** What is known of the register on the page: how its rows stand to the list of the sent, probable duplicates letter by letter, rows at fault; the admin judges. `bare` = the ways to the desk stand elsewhere. */
export function RegisterHint({ who, rows, unread, twins, checked, faults, bare = false }: RegisterScene & { bare?: boolean }) {
  const { showRow, setNotTwin, openPage, copy } = useCardActions();
  const links = !bare && <DeskLinks onDesk={(section) => void openPage('desk', `#${section}`)} />;
  const [hidden, setHidden] = useState<readonly Twin[]>([]);
  const [said, setSaid] = useState('');
  const shown = twins.filter((twin) => !hidden.includes(twin));
  const last = hidden.at(-1);
  const hide = async (twin: Twin) => {
    const stored = await setNotTwin(twinKey(twin), true);
    if (stored) setHidden([...hidden, twin]);
    setSaid(stored ? twinsText.hidden : toastText.notStored);
  };
  const undo = async (twin: Twin) => {
    if (!(await setNotTwin(twinKey(twin), false))) return setSaid(toastText.notStored);
    setHidden(hidden.filter((other) => other !== twin));
    setSaid('');
  };
  if (unread)
    return (
      <div className={styles.hint}>
        <p>{twinsText.unread}</p>
        {links}
      </div>
    );
  return (
    <div className={styles.hint}>
      {!bare && <ShownSchool />}
      <Standings />
      <p>{who !== null ? twinsText.about(who, rows) : shown.length > 0 ? twinsText.unasked(rows) : twinsText.looked(rows)}</p>
      {shown.length === 0 ? (
        <p>{twinsText.none}</p>
      ) : (
        <>
          <ul className={styles.list} aria-label={twinsText.heading}>
            {shown.map((twin) => (
              <Pair key={keyOf(twin)} twin={twin} onShow={(row) => void showRow(row)} onNot={() => void hide(twin)} />
            ))}
          </ul>
          <p className={styles.quiet}>{twinsText.whatNow}</p>
        </>
      )}
      {faults.length > 0 && <RowFaultList faults={faults} onShow={showRow} onCopy={(text) => void copy(text)} />}
      <RowCheck rows={rows} checked={checked} clean={faults.length === 0} />
      {links}
      {said !== '' && (
        <Toast
          message={said}
          closeLabel={panelText.closeToast}
          onClose={() => setSaid('')}
          {...(last ? { action: { label: twinsText.undo, run: () => void undo(last) } } : {})}
        />
      )}
    </div>
  );
}

const saidOf = (person: Person): string => `${fullNameOf(person)}, ${person.birthDate || twinsText.noBirthDate}`;

function Pair({ twin, onShow, onNot }: { twin: Twin; onShow(place: number): void; onNot(): void }) {
  const { a, b, rowA, rowB, score, reasons } = twin;
  const [upper, lower] = rowA === null ? [twinsText.inCard, twinsText.inRegister] : [twinsText.first, twinsText.second];
  const name = compareLetters(fullNameOf(a), fullNameOf(b));
  const row = (label: string, text: string) => ({ label, text, empty: twinsText.empty, tone: 'other' }) as const;
  return (
    <li className={styles.pair} data-twin={rowB}>
      <p className={styles.likely}>{likelihood(score)}</p>
      <VisuallyHidden>{`${upper}: ${saidOf(a)}; ${lower}: ${saidOf(b)}`}</VisuallyHidden>
      <LetterRows card={row(upper, fullNameOf(a))} source={row(lower, fullNameOf(b))} parts={name.parts} />
      <p className={styles.quiet} aria-hidden="true">
        {a.birthDate === b.birthDate ? a.birthDate : `${a.birthDate || twinsText.empty} · ${b.birthDate || twinsText.empty}`}
      </p>
      <p className={styles.quiet}>{reasons.map((reason) => duplicateReasons[reason]).join('; ')}</p>
      <div className={styles.actions}>
        <Button size="small" icon="out" onClick={() => onShow(rowB)}>
          {twinsText.show}
        </Button>
        <Button size="small" kind="quiet" onClick={onNot}>
          {twinsText.notTwin}
        </Button>
      </div>
    </li>
  );
}
