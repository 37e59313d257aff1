import { SIGN_LETTER } from '@/components/ui/tone';
import type { FieldId } from '@/utils/domain/card';
import type { Severity } from '@/utils/rules/types';
import { markText } from '@/utils/text/ru/marks';

/** Width and height of the sign, px; what can be pressed is larger. */
const SIGN = 18;

export interface MarkState {
  severity: Severity;
  /** Rule of the worst issue. */
  rule: string;
  count: number;
  /** Where what can be pressed stands in the window, px. */
  at: { left: number; top: number; size: number };
  open: boolean;
}

export interface MarkEvents {
  onPress(event: MouseEvent): void;
  onEnter(): void;
  onLeave(): void;
  onFocus(): void;
}

export interface Mark {
  readonly button: HTMLButtonElement;
  show(state: MarkState): void;
}

/** The round sign beside a field: the worst severity, and a number if there is more than one issue. Plain DOM (docs/adr/0005): it is what comes first. */
export function createMark(field: FieldId, { onPress, onEnter, onLeave, onFocus }: MarkEvents): Mark {
  const button = document.createElement('button');
  const letter = document.createElement('span');
  const number = document.createElement('span');
  button.type = 'button';
  button.className = 'sv-mark';
  button.setAttribute('data-mark', field);
  button.setAttribute('data-field', field);
  button.setAttribute('aria-haspopup', 'dialog');
  letter.style.cssText = `width:${SIGN}px;height:${SIGN}px;font-size:${Math.round(SIGN * 0.68)}px`;
  letter.ariaHidden = 'true';
  number.className = 'sv-count';
  button.append(letter);

  button.addEventListener('click', onPress);
  button.addEventListener('pointerenter', onEnter);
  button.addEventListener('pointerleave', onLeave);
  button.addEventListener('focus', () => {
    if (button.matches(':focus-visible')) onFocus();
  });
  button.addEventListener('blur', onLeave);

  return {
    button,
    show({ severity, rule, count, at, open }) {
      // One call each: these are a browser's slowest properties when they are first asked for.
      button.setAttribute('data-severity', severity);
      button.setAttribute('data-rule', rule);
      button.style.cssText = `left:${at.left}px;top:${at.top}px;width:${at.size}px;height:${at.size}px`;
      button.setAttribute('aria-label', markText.label(field, count));
      button.setAttribute('aria-expanded', String(open));
      letter.className = `sv-sign sv-${severity}`;
      letter.textContent = SIGN_LETTER[severity];
      number.textContent = String(count);
      if (count > 1) button.append(number);
      else number.remove();
    },
  };
}
