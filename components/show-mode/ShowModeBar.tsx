import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { showModeText } from '@/utils/text/ru/show-mode';
import styles from './ShowModeBar.module.css';

export interface ShowModeProps {
  on: boolean;
  onChange(on: boolean): void;
}

/** Says that personal data are hidden, and that copying takes the real ones; nothing while the mode is off. */
export function ShowModeBar({ on, onChange }: ShowModeProps) {
  if (!on) return null;
  return (
    <p className={styles.bar} role="status" data-show-mode-bar="">
      <Icon name="hidden" />
      <span className={styles.words}>{showModeText.on}</span>
      <Button size="small" kind="quiet" onClick={() => onChange(false)}>
        {showModeText.turnOff}
      </Button>
    </p>
  );
}

/** The switch in a head: an eye, struck through while the mode is on. */
export function ShowModeSwitch({ on, onChange }: ShowModeProps) {
  return (
    <IconButton
      icon={on ? 'hidden' : 'eye'}
      label={on ? showModeText.off : showModeText.turnOn}
      aria-pressed={on}
      onClick={() => onChange(!on)}
    />
  );
}
