import type { Ref } from 'react';
import { Sign } from '@/components/ui/Sign';
import type { FieldId } from '@/utils/domain/card';
import type { Severity } from '@/utils/rules/types';
import { markText } from '@/utils/text/ru/panel';
import styles from './Mark.module.css';

/** Width and height of a mark, px. */
export const MARK_SIZE = 18;

export interface MarkProps {
  field: FieldId;
  severity: Severity;
  count: number;
  /** Top left corner in the window, px. */
  at: { left: number; top: number };
  open: boolean;
  ref?: Ref<HTMLButtonElement>;
  /** `keys` = by the keyboard. */
  onPress(keys: boolean): void;
  onEnter(): void;
  onLeave(): void;
  onFocus(): void;
}

/** The round sign beside a field: the worst severity, and a number if there is more than one issue. */
export function Mark({ field, severity, count, at, open, ref, onPress, onEnter, onLeave, onFocus }: MarkProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles.mark}
      style={{ left: at.left, top: at.top, width: MARK_SIZE, height: MARK_SIZE }}
      data-mark={field}
      aria-label={markText.label(field, count)}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={(event) => onPress(event.detail === 0)}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) onFocus();
      }}
      onBlur={onLeave}
    >
      <Sign tone={severity} size={MARK_SIZE} />
      {count > 1 && <span className={styles.count}>{count}</span>}
    </button>
  );
}
