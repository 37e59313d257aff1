import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { SITUATIONS } from '@/utils/situations/registry';
import type { SituationId } from '@/utils/situations/types';
import { checklistText, situationText } from '@/utils/text/ru/situations';
import styles from './SituationChoice.module.css';

const IDS = Object.keys(SITUATIONS) as SituationId[];

export interface SituationChoiceProps {
  situation: SituationId | null;
  /** What the page points to; marked, never chosen by itself. */
  suggested: SituationId | null;
  onSituation(situation: SituationId): void;
}

/** The list of situations, the one that the page points to first. */
export function SituationChoice({ situation, suggested, onSituation }: SituationChoiceProps) {
  const ordered = suggested ? [suggested, ...IDS.filter((id) => id !== suggested)] : IDS;
  const options = ordered.map((id) => ({
    value: id as SituationId | '',
    label: id === suggested ? `${situationText[id].title} (${checklistText.suggested})` : situationText[id].title,
  }));
  const choice = (
    <Select<SituationId | ''>
      label={checklistText.situation}
      hint={situation ? situationText[situation].about : undefined}
      value={situation ?? ''}
      options={situation ? options : [{ value: '', label: checklistText.choose }, ...options]}
      onValue={(value) => {
        if (value !== '') onSituation(value);
      }}
    />
  );
  if (situation !== null || suggested === null) return choice;
  return (
    <div className={styles.choice}>
      {choice}
      <Button size="small" icon="arrow" onClick={() => onSituation(suggested)}>
        {checklistText.looksLike(situationText[suggested].title)}
      </Button>
    </div>
  );
}
