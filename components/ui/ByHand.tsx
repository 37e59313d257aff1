import { useEffect, useRef } from 'react';
import styles from './ByHand.module.css';

/** A text that is selected and waits for Ctrl+C, where the clipboard is closed to us. */
export function ByHand({ text, label }: { text: string; label: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <textarea
      ref={area}
      className={styles.byHand}
      readOnly
      autoComplete="off"
      rows={Math.min(4, text.split('\n').length + 1)}
      value={text}
      aria-label={label}
    />
  );
}
