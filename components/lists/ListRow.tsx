import rows from '@/components/files/rows.module.css';
import { LetterRows } from '@/components/letters/LetterRows';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { ListResult } from '@/utils/app/lists/compare-lists';
import type { Decision } from '@/utils/app/lists/decide';
import { searchTextOf } from '@/utils/app/lists/list-view';
import { fullNameOf } from '@/utils/app/register/twin';
import { type FieldComparison, isOptional } from '@/utils/domain/compare-card';
import { type PersonRow, personOf } from '@/utils/register/people-of';
import { comparisonSentence, differenceNames } from '@/utils/text/ru/comparison';
import { fieldNames } from '@/utils/text/ru/field-names';
import { askMessage, listsText, verdictText } from '@/utils/text/ru/lists';
import { registerText } from '@/utils/text/ru/register';
import styles from './ListRow.module.css';

export interface ListRowProps {
  result: ListResult;
  name: string;
  onDecide(decision: Decision): void;
  /** `told` is what is said when it has been copied. */
  onCopy(text: string, told: string): void;
}

/** One person: what was found, every letter that differs, and the next step. */
export function ListRow({ result, name, onDecide, onCopy }: ListRowProps) {
  const { verdict, register, sent, differences, lacking, unseen, twin, again, disagree } = result;
  const { name: word, todo, tone } = verdictText[verdict];
  const asks = verdict === 'register-only' || verdict === 'too-little';
  const { firstName = '', middleName = '' } = (register ?? sent)?.values ?? {};
  const search = searchTextOf(result);
  return (
    <article data-verdict={verdict} aria-label={`${name || registerText.nameless}: ${word}`}>
      <p className={rows.head}>
        <Badge tone={tone}>{word}</Badge>
        <strong className={rows.name}>{name || registerText.nameless}</strong>
        <span className={rows.more}>
          {[register && listsText.registerRow(register.row), sent && listsText.sentRow(sent.row)].filter(Boolean).join(' · ')}
        </span>
      </p>
      {verdict === 'unsure' && <Candidates result={result} name={name} onDecide={onDecide} />}
      {differences.length > 0 && (
        <dl className={rows.fields}>
          {differences.map((difference) => (
            <Difference key={difference.field} difference={difference} />
          ))}
        </dl>
      )}
      <p className={rows.more}>
        {[
          todo,
          lacking.length > 0 && sent ? `${listsText.lacking(lacking)}.` : '',
          unseen.length > 0 ? `${listsText.unseen(unseen)}.` : '',
          twin === null ? '' : listsText.twin(twin),
          again.length === 0 ? '' : listsText.again(again),
          disagree.length === 0 ? '' : listsText.disagree(disagree),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {(verdict !== 'equal' || differences.length > 0) && (
        <div className={rows.actions}>
          {asks && (
            <Button
              size="small"
              icon="copy"
              aria-label={listsText.askOf(name)}
              onClick={() => onCopy(askMessage([firstName, middleName].join(' ').trim(), sent ? lacking : []), listsText.askCopied(name))}
            >
              {listsText.ask}
            </Button>
          )}
          {search !== '' && (
            <Button
              kind="quiet"
              size="small"
              icon="search"
              aria-label={listsText.searchTextOf(search)}
              onClick={() => onCopy(search, listsText.searchCopied(search))}
            >
              {listsText.searchText}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function Difference({ difference }: { difference: FieldComparison }) {
  const { field, card, source, state, parts } = difference;
  const row = (label: string, text: string, tone: 'wrong' | 'other') => ({ label, text, empty: listsText.empty, tone });
  return (
    <div className={rows.field}>
      <dt>{fieldNames[field].is}</dt>
      <dd>
        <VisuallyHidden>{comparisonSentence(difference)}</VisuallyHidden>
        <LetterRows card={row(listsText.inRegister, card, 'wrong')} source={row(listsText.inSent, source, 'other')} parts={parts} />
        {state === 'differs' && (
          <p className={rows.more} aria-hidden="true">
            {differenceNames(parts)}
          </p>
        )}
        {isOptional(difference) && <p className={rows.more}>{listsText.snilsEmpty}</p>}
      </dd>
    </div>
  );
}

/** The sent row, and the records it may belong to: she chooses. */
function Candidates({ result: { register, sent, rivals }, name, onDecide }: Pick<ListRowProps, 'result' | 'name' | 'onDecide'>) {
  const several = rivals.length > 0;
  return (
    <div className={styles.candidates}>
      {sent && <Candidate label={listsText.inSent} row={sent} />}
      {[register, ...rivals].map(
        (row) =>
          row && (
            <div key={row.row} className={styles.candidate}>
              <Candidate label={listsText.registerRow(row.row)} row={row} />
              <Button
                size="small"
                icon="check"
                aria-label={several ? `${listsText.isThat(row.row)}: ${name}` : listsText.isThisOf(name)}
                onClick={() => onDecide({ kind: 'is', row: row.row })}
              >
                {several ? listsText.isThat(row.row) : listsText.isThis}
              </Button>
            </div>
          ),
      )}
      <Button size="small" aria-label={listsText.isNobodyOf(name)} onClick={() => onDecide({ kind: 'nobody' })}>
        {listsText.isNobody}
      </Button>
    </div>
  );
}

function Candidate({ label, row }: { label: string; row: PersonRow }) {
  const { birthDate, snils, email } = row.values;
  return (
    <p className={rows.record}>
      <span className={classNames(rows.more, styles.label)}>{label}</span>
      <span>{fullNameOf(personOf(row))}</span>
      <span className={rows.more}>{[birthDate, snils, email].filter(Boolean).join(' · ')}</span>
    </p>
  );
}
