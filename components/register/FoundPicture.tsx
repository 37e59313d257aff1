import styles from './FoundPicture.module.css';

/** Rows of a register: which of them bear a sign, and the two that are one person. */
const ROWS = [
  { sign: 'error', widths: [46, 34, 58] },
  { sign: null, widths: [38, 42, 50] },
  { sign: 'warning', widths: [52, 30, 44] },
  { sign: null, widths: [40, 36, 56] },
  { sign: null, widths: [46, 34, 58] },
] as const;
const HEIGHT = 18;

/** A drawing of a register that has been looked through: rows with signs, and two rows that are one person. For the eye only. */
export function FoundPicture() {
  const middle = (row: number) => 16 + row * HEIGHT;
  return (
    <svg className={styles.picture} viewBox="0 0 240 106" aria-hidden="true" focusable="false">
      <rect className={styles.sheet} x="1" y="1" width="218" height="104" rx="8" />
      {ROWS.map(({ sign, widths: [first, second, third] }, row) => (
        <g key={middle(row)} transform={`translate(0 ${middle(row)})`}>
          {sign && <circle className={styles[sign]} cx="15" cy="0" r="5" />}
          <rect className={styles.text} x="30" y="-3" width={first} height="6" rx="3" />
          <rect className={styles.text} x="88" y="-3" width={second} height="6" rx="3" />
          <rect className={styles.text} x="140" y="-3" width={third} height="6" rx="3" />
        </g>
      ))}
      <path className={styles.pair} d={`M206 ${middle(0)}h20v${middle(4) - middle(0)}h-20`} />
    </svg>
  );
}
