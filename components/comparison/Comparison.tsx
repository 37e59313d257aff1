import type { CardSnapshot } from '@/utils/domain/card';
import type { CardComparison, ComparedField } from '@/utils/domain/compare-card';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import styles from './Comparison.module.css';
import { ComparisonResults } from './ComparisonResults';
import { PasteBox } from './PasteBox';
import { isDoubted, SourceFields } from './SourceFields';

export interface ComparisonProps {
  /** Fields can be taken only in edit mode. */
  mode: CardSnapshot['mode'];
  pasted: string;
  /** `pasted` read into fields and corrected by hand; null as long as nothing was pasted. */
  source: PastedData | null;
  comparison: CardComparison | null;
  onPasted(text: string): void;
  /** A field of what was sent, corrected by hand; null = it was not sent, '' = there is none. */
  onCorrect(field: ComparedField, text: string | null): void;
  /** «Взять присланное»: `text` is to go into the card. Several are asked for one after the other. */
  onTake(field: ComparedField, text: string): unknown;
  onCopy(text: string): void;
}

/** «Побуквенная сверка» (letter of 24.10.2024, problem 2, step 2): paste, see what differs letter under letter, correct what was read. */
export function Comparison({ mode, pasted, source, comparison, onPasted, onCorrect, onTake, onCopy }: ComparisonProps) {
  const equal = comparison?.fields.filter(isEqual).map(({ field }) => field) ?? [];
  const fields = source && <SourceFields key={pasted} source={source} equal={equal} onCorrect={onCorrect} />;
  const doubted = source !== null && isDoubted(source, equal);
  return (
    <div className={styles.tab}>
      <PasteBox pasted={pasted} read={source !== null} onPasted={onPasted} onCopy={onCopy} />
      {doubted && fields}
      {comparison && <ComparisonResults comparison={comparison} doubted={doubted} {...(mode === 'edit' ? { onTake } : {})} />}
      {!doubted && fields}
    </div>
  );
}

const isEqual = ({ state }: CardComparison['fields'][number]) => state === 'equal';
