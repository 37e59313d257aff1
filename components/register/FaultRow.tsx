import { useEffect, useRef, useState } from 'react';
import rows from '@/components/files/rows.module.css';
import { ChoiceButtons } from '@/components/issues/ChoiceButtons';
import { Fact } from '@/components/issues/Fact';
import { LetterDiff } from '@/components/letters/LetterDiff';
import { Button } from '@/components/ui/Button';
import { Sign } from '@/components/ui/Sign';
import { TextInput } from '@/components/ui/TextInput';
import { takeFocus } from '@/components/ui/take-focus';
import { useFocusInside } from '@/components/ui/use-focus-inside';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { RowFaults } from '@/utils/app/register/check-register';
import type { RegisterActions } from '@/utils/app/register/register-store';
import { fullNameOf } from '@/utils/app/register/twin';
import type { FieldId } from '@/utils/domain/card';
import { choicesIn } from '@/utils/domain/names/choices';
import type { Issue } from '@/utils/rules/types';
import { fieldNames } from '@/utils/text/ru/field-names';
import { severityText } from '@/utils/text/ru/panel';
import { registerText } from '@/utils/text/ru/register';
import { describeIssue } from '@/utils/text/ru/rules/describe-issue';
import styles from './FaultRow.module.css';

export interface FaultRowProps {
  faults: RowFaults;
  onCorrect: RegisterActions['correct'];
}

/** One person of the file with everything that the rules say: the same sentences as beside a card. A text can be corrected to see what comes of it. */
export function FaultRow({ faults: { person, issues, texts, corrected }, onCorrect }: FaultRowProps) {
  const correctedFields = Object.keys(corrected ?? {}) as FieldId[];
  const row = useRef<HTMLDivElement>(null);
  const inside = useFocusInside(row);
  // The button that was pressed goes with its issue: the keyboard goes on in the same row.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) takeFocus(row.current?.querySelector('button'));
  });
  return (
    <div ref={row}>
      <p className={rows.head}>
        <span className={rows.number}>{registerText.row(person.row)}</span>
        <strong className={rows.name}>{fullNameOf(person) || registerText.nameless}</strong>
        <span className={rows.more}>{[person.birthDate, person.organization].filter(Boolean).join(' · ')}</span>
      </p>
      {correctedFields.map((field) => (
        <p key={field} className={styles.corrected}>
          <span>{registerText.corrected(fieldNames[field].is, corrected?.[field] ?? '')}</span>
          <Button kind="quiet" size="small" icon="undo" onClick={() => onCorrect(person.row, field, null)}>
            {registerText.asInFile}
          </Button>
        </p>
      ))}
      {issues.length === 0 && <p className={rows.more}>{registerText.clean}</p>}
      <ul className={styles.issues}>
        {issues.map((issue) => (
          <FaultLine
            key={`${issue.rule} ${issue.code} ${issue.field}`}
            issue={issue}
            row={person.row}
            value={texts[issue.field] ?? ''}
            onCorrect={(text) => onCorrect(person.row, issue.field, text)}
          />
        ))}
      </ul>
    </div>
  );
}

interface FaultLineProps {
  issue: Issue;
  row: number;
  value: string;
  onCorrect(text: string): void;
}

function FaultLine({ issue, row, value, onCorrect }: FaultLineProps) {
  const { fact, why, action } = describeIssue(issue, value);
  const [editing, setEditing] = useState<string | null>(null);
  const field = fieldNames[issue.field].is;
  const choices = issue.suggestion === undefined ? choicesIn(issue.params) : [];
  const line = useRef<HTMLLIElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    const buttons = line.current?.querySelectorAll('button');
    if (editing === null && wasEditing.current) takeFocus(buttons?.[buttons.length - 1]);
    wasEditing.current = editing !== null;
  }, [editing]);
  return (
    <li ref={line} className={styles.issue} data-rule={issue.rule} data-field={issue.field} data-severity={issue.severity}>
      <Sign tone={issue.severity} size={16} />
      <div className={styles.body}>
        <p>
          <VisuallyHidden>{severityText[issue.severity]}: </VisuallyHidden>
          <Fact text={fact} />
        </p>
        {issue.suggestion !== undefined && value !== '' && <LetterDiff before={value} after={issue.suggestion} />}
        {/* Where the letters show what to do, the words of the button beside a card are left out. */}
        <p className={rows.more}>{[why, issue.suggestion === undefined ? action : ''].filter((text) => text !== '').join('. ')}</p>
        {editing === null ? (
          <div className={styles.acts}>
            <ChoiceButtons texts={choices} onChoose={onCorrect} />
            <Button
              kind="quiet"
              size="small"
              aria-label={registerText.correctOf(field, row)}
              onClick={() => setEditing(issue.suggestion ?? value)}
            >
              {registerText.correct}
            </Button>
          </div>
        ) : (
          <form
            className={styles.correct}
            onSubmit={(event) => {
              event.preventDefault();
              onCorrect(editing);
              setEditing(null);
            }}
          >
            <TextInput
              label={registerText.correctTo(field)}
              hint={registerText.correctHow}
              value={editing}
              autoFocus
              onValue={setEditing}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setEditing(null);
              }}
            />
            <Button size="small" type="submit">
              {registerText.recheck}
            </Button>
          </form>
        )}
      </div>
    </li>
  );
}
