import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import type { Register } from '@/utils/domain/card';
import { SITUATIONS } from '@/utils/situations/registry';
import type { Situation, SituationId } from '@/utils/situations/types';
import { checklistText, situationText } from '@/utils/text/ru/situations';
import styles from './SituationChoice.module.css';

const IDS = Object.keys(SITUATIONS) as SituationId[];

/** Whether the documents speak of other people than the one whose card is open. */
function isOfOthers(id: SituationId, register: Register | null): boolean {
  const { registers }: Situation = SITUATIONS[id];
  return register !== null && register !== 'unknown' && registers.length > 0 && !registers.includes(register);
}

export interface SituationChoiceProps {
  situation: SituationId | null;
  /** What the page points to; marked, never chosen by itself. */
  suggested: SituationId | null;
  /** Whose card is open; null = none. */
  register: Register | null;
  onSituation(situation: SituationId): void;
}

/** The list of situations, the one that the page points to first, those of other registers last. */
export function SituationChoice({ situation, suggested, register, onSituation }: SituationChoiceProps) {
  const ordered = suggested ? [suggested, ...IDS.filter((id) => id !== suggested)] : IDS;
  const options = ordered.map((id) => ({
    value: id as SituationId | '',
    label: id === suggested ? `${situationText[id].title} (${checklistText.suggested})` : situationText[id].title,
    ...(isOfOthers(id, register) ? { group: checklistText.ofOthers[register === 'employee' ? 'employee' : 'pupil'] } : {}),
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
