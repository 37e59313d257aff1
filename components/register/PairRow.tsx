import rows from '@/components/files/rows.module.css';
import { LetterRows } from '@/components/letters/LetterRows';
import { Button } from '@/components/ui/Button';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { RegisterPair, RegisterPerson } from '@/utils/app/register/check-register';
import { fullNameOf } from '@/utils/app/register/twin';
import { compareLetters } from '@/utils/domain/compare-letters';
import { duplicateReasons, likelihood } from '@/utils/text/ru/duplicates';
import { fieldNames } from '@/utils/text/ru/field-names';
import { registerText } from '@/utils/text/ru/register';
import styles from './PairRow.module.css';

export interface PairRowProps {
  pair: RegisterPair;
  onMerge(pair: RegisterPair): void;
  onDismiss(pair: RegisterPair): void;
}

const FIELDS = ['lastName', 'firstName', 'middleName', 'birthDate', 'snils', 'email', 'organization'] as const;

/** Two records of probably one person: how likely, why, and every letter in which they differ. */
export function PairRow({ pair, onMerge, onDismiss }: PairRowProps) {
  const { a, b, score, reasons } = pair;
  const name = fullNameOf(a) || fullNameOf(b) || registerText.nameless;
  const compared = FIELDS.map((field) => ({ field, left: a[field] ?? '', right: b[field] ?? '' })).filter(
    ({ left, right }) => left !== '' || right !== '',
  );
  const differing = compared.filter(({ left, right }) => left !== right && left !== '' && right !== '');
  const only = [a, b].flatMap((person, at) => {
    const fields = compared.filter(({ left, right }) => (at === 0 ? right : left) === '').map(({ field }) => `«${fieldNames[field].is}»`);
    return fields.length === 0 ? [] : [registerText.onlyIn(person.row, fields.join(', '))];
  });
  return (
    <article aria-label={`${registerText.row(a.row)}, ${registerText.row(b.row)}: ${name}`}>
      <p className={rows.head}>
        <strong>{registerText.likelihoodOf(likelihood(score))}</strong>
        <span className={rows.more}>{reasons.map((reason) => duplicateReasons[reason]).join('; ')}</span>
      </p>
      <div className={styles.records}>
        <Record person={a} />
        <Record person={b} />
      </div>
      {differing.length === 0 && only.length === 0 && <p className={rows.more}>{registerText.noDifferences}</p>}
      {differing.length > 0 && (
        <dl className={rows.fields} aria-label={registerText.differences}>
          {differing.map(({ field, left, right }) => (
            <div key={field} className={rows.field}>
              <dt>{fieldNames[field].is}</dt>
              <dd>
                <Letters a={a} b={b} left={left} right={right} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {only.length > 0 && <p className={rows.more}>{only.join('. ')}</p>}
      <div className={rows.actions}>
        <Button size="small" icon="people" aria-label={registerText.mergeOf(name)} onClick={() => onMerge(pair)}>
          {registerText.merge}
        </Button>
        <Button kind="quiet" size="small" aria-label={registerText.notDoubleOf(name)} onClick={() => onDismiss(pair)}>
          {registerText.notDouble}
        </Button>
      </div>
    </article>
  );
}

function Record({ person }: { person: RegisterPerson }) {
  return (
    <p className={rows.record}>
      <span className={rows.number}>{registerText.row(person.row)}</span>
      <span className={rows.name}>{fullNameOf(person) || registerText.nameless}</span>
      <span className={rows.more}>{[person.birthDate, person.snils, person.email, person.organization].filter(Boolean).join(' · ')}</span>
    </p>
  );
}

function Letters({ a, b, left, right }: { a: RegisterPerson; b: RegisterPerson; left: string; right: string }) {
  const { parts } = compareLetters(left, right);
  const record = ({ row }: RegisterPerson, text: string) => ({ label: registerText.row(row), text, empty: '', tone: 'other' }) as const;
  const [upper, lower] = [record(a, left), record(b, right)];
  return (
    <>
      <VisuallyHidden>{`${upper.label}: ${upper.text}. ${lower.label}: ${lower.text}`}</VisuallyHidden>
      <LetterRows card={upper} source={lower} parts={parts} />
    </>
  );
}
