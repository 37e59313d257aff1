import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextInput';
import type { CardSnapshot } from '@/utils/domain/card';
import type { CardComparison, ComparedField } from '@/utils/domain/compare-card';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import { comparisonTabText } from '@/utils/text/ru/comparison-tab';
import { askDataMessage } from '@/utils/text/ru/tickets';
import styles from './Comparison.module.css';
import { ComparisonResults } from './ComparisonResults';
import { SourceFields } from './SourceFields';

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
  /** «Взять из Госуслуг»: `text` is to go into the card. */
  onTake(field: ComparedField, text: string): void;
  onCopy(text: string): void;
}

/** «Побуквенная сверка» (letter of 24.10.2024, problem 2, step 2): paste, correct what was read, see what differs letter under letter. */
export function Comparison({ mode, pasted, source, comparison, onPasted, onCorrect, onTake, onCopy }: ComparisonProps) {
  return (
    <div className={styles.tab}>
      <TextArea
        label={comparisonTabText.paste}
        hint={source ? undefined : comparisonTabText.pasteHint}
        placeholder={comparisonTabText.pasteExample}
        rows={source ? 2 : 5}
        value={pasted}
        onValue={onPasted}
      />
      <div className={styles.actions}>
        {source ? (
          <Button kind="quiet" size="small" icon="trash" onClick={() => onPasted('')}>
            {comparisonTabText.clear}
          </Button>
        ) : (
          <span className={styles.muted}>{comparisonTabText.askLead}</span>
        )}
        <Button kind={source ? 'quiet' : 'secondary'} size="small" icon="copy" onClick={() => onCopy(askDataMessage)}>
          {comparisonTabText.ask}
        </Button>
      </div>
      {source && comparison && (
        <>
          <SourceFields
            key={pasted}
            source={source}
            equal={comparison.fields.filter(isEqual).map(({ field }) => field)}
            onCorrect={onCorrect}
          />
          <ComparisonResults comparison={comparison} {...(mode === 'edit' ? { onTake } : {})} />
        </>
      )}
    </div>
  );
}

const isEqual = ({ state }: CardComparison['fields'][number]) => state === 'equal';
