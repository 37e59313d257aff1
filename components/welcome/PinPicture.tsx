import styles from './PinPicture.module.css';

/** A drawing of the browser's bar: the address, the jigsaw piece, the menu under it with Сверка and, in Chrome, the pin. For the eye only. */
export function PinPicture({ pin }: { pin: boolean }) {
  return (
    <svg className={styles.picture} viewBox="0 0 320 92" aria-hidden="true" focusable="false">
      <rect className={styles.bar} x="1" y="1" width="318" height="34" rx="8" />
      <rect className={styles.address} x="12" y="8" width="216" height="20" rx="10" />
      <path className={styles.piece} d="M246 12h6a3 3 0 116 0h6v6a3 3 0 110 6v4h-18zM246 12v16" transform="translate(0 -2)" />
      <circle className={styles.dots} cx="296" cy="18" r="1.6" />
      <circle className={styles.dots} cx="296" cy="12" r="1.6" />
      <circle className={styles.dots} cx="296" cy="24" r="1.6" />
      <rect className={styles.menu} x="150" y="42" width="150" height="44" rx="8" />
      <rect className={styles.icon} x="162" y="56" width="16" height="16" rx="4" />
      <text className={styles.name} x="186" y="69">
        Сверка
      </text>
      {pin ? (
        <path className={styles.pin} d="M272 55l8 8-3 1-2 4 1 2-8-8 2 1 4-2zM270 70l-4 4" />
      ) : (
        <circle className={styles.pin} cx="274" cy="64" r="5" />
      )}
    </svg>
  );
}
