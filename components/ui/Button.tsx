import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names';
import { Icon, type IconName } from './Icon';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once on a screen at most (docs/interface.md, principle 4); `quiet` looks like a link. */
  kind?: 'primary' | 'secondary' | 'quiet';
  size?: 'normal' | 'small';
  icon?: IconName;
  /** Takes the whole width. */
  wide?: boolean;
}

/** A button. Never submits a form by itself. */
export function Button({ kind = 'secondary', size = 'normal', icon, wide, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(styles.button, styles[kind], styles[size], wide && styles.wide, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
