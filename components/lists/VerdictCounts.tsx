import { classNames } from '@/components/ui/class-names';
import { Sign } from '@/components/ui/Sign';
import { LIST_VERDICTS, type ListVerdict } from '@/utils/domain/lists';
import { listsText, verdictText } from '@/utils/text/ru/lists';
import styles from './Lists.module.css';

export interface VerdictCountsProps {
  counts: Readonly<Record<ListVerdict, number>>;
  all: number;
  /** '' = all are shown. */
  chosen: ListVerdict | '';
  onChoose(verdict: ListVerdict | ''): void;
}

/** How many people there are of each kind; a click shows them alone, another one all again. */
export function VerdictCounts({ counts, all, chosen, onChoose }: VerdictCountsProps) {
  return (
    <div className={styles.counts}>
      <button type="button" aria-pressed={chosen === ''} className={styles.count} onClick={() => onChoose('')}>
        <span className={styles.figure}>{all}</span>
        {listsText.all}
      </button>
      {LIST_VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <button
          key={verdict}
          type="button"
          data-verdict={verdict}
          aria-pressed={chosen === verdict}
          className={classNames(styles.count, styles[verdictText[verdict].tone])}
          onClick={() => onChoose(chosen === verdict ? '' : verdict)}
        >
          <span className={styles.figure}>
            <Sign tone={verdictText[verdict].tone} size={16} />
            {counts[verdict]}
          </span>
          {verdictText[verdict].name}
        </button>
      ))}
    </div>
  );
}
