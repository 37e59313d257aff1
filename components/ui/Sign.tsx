import { classNames } from './class-names';
import { Icon } from './Icon';
import styles from './Sign.module.css';
import { SIGN_LETTER, type Tone } from './tone';

/** The round sign of a severity: colour and a letter, so that colour is never alone. `size` in px; `letter` = another one than the tone's own. Says nothing to screen readers. */
export function Sign({ tone, size = 18, letter }: { tone: Tone; size?: number; letter?: string }) {
  return (
    <span
      className={classNames(styles.sign, styles[tone])}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.68) }}
      aria-hidden="true"
    >
      {letter ?? (tone === 'good' ? <Icon name="check" size={Math.round(size * 0.72)} /> : SIGN_LETTER[tone])}
    </span>
  );
}
