import styles from './Icon.module.css';

/** Our own drawings on a 16 px grid, stroke 1.5, round ends. Each entry is the `d` of one path. */
const PATHS = {
  check: 'M3 8.5l3.2 3.2L13 5',
  close: 'M4 4l8 8M12 4l-8 8',
  minus: 'M3.5 8h9',
  plus: 'M8 3.5v9M3.5 8h9',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  left: 'M10 4L6 8l4 4',
  right: 'M6 4l4 4-4 4',
  compare: 'M2.5 4.5h4.5v7H2.5zM9 4.5h4.5v7H9zM4 7h1.5M10.5 7H12M4 9h1.5M10.5 9H12',
  arrow: 'M3 8h10M9.5 4.5L13 8l-3.5 3.5',
  swap: 'M3 5.5h9M9.5 3L12 5.5 9.5 8M13 10.5H4M6.5 8L4 10.5 6.5 13',
  out: 'M5 11l6-6M6 5h5v5',
  undo: 'M6 3.5L3 6.5l3 3M3.5 6.5H10a3.25 3.25 0 010 6.5H7',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  paste: 'M6 3H4v10h8V3h-2M6 2.2h4v2.3H6zM6.5 8h3M6.5 10.5h3',
  clock: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 5v3l2 1.5',
  bell: 'M4.5 11V7a3.5 3.5 0 017 0v4l1 1h-9zM7 13.8h2',
  calendar: 'M3 4.5h10v8.5H3zM3 7.5h10M5.5 2.8v3M10.5 2.8v3',
  search: 'M7 2.8a4.2 4.2 0 100 8.4 4.2 4.2 0 000-8.4zM10.2 10.2L13.3 13.3',
  gear: 'M8 5.8a2.2 2.2 0 100 4.4 2.2 2.2 0 000-4.4zM8 2.2v1.6M8 12.2v1.6M2.2 8h1.6M12.2 8h1.6M3.9 3.9l1.1 1.1M11 11l1.1 1.1M12.1 3.9L11 5M5 11l-1.1 1.1',
  target: 'M8 4a4 4 0 100 8 4 4 0 000-8zM8 1.5V5M8 11v3.5M1.5 8H5M11 8h3.5',
  edit: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7L11.3 7',
  mail: 'M2.5 4h11v8.5h-11zM2.5 4.5L8 8.8l5.5-4.3',
  list: 'M6 4.5h7M6 8h7M6 11.5h7M3 4.5h.1M3 8h.1M3 11.5h.1',
  person: 'M8 2.8a2.6 2.6 0 100 5.2 2.6 2.6 0 000-5.2zM3 13.5c.4-2.6 2.3-4 5-4s4.6 1.4 5 4',
  people:
    'M6 3.3a2.3 2.3 0 100 4.6 2.3 2.3 0 000-4.6zM1.8 13c.3-2.2 1.9-3.4 4.2-3.4s3.9 1.2 4.2 3.4M10.4 3.6a2.2 2.2 0 010 4.1M11.9 9.9c1.4.5 2.2 1.5 2.4 3.1',
  trash: 'M3 4.5h10M6.3 4.2V2.8h3.4v1.4M4.5 4.5l.6 8.7h5.8l.6-8.7M6.8 7v4M9.2 7v4',
  download: 'M8 2.8v7M5 7l3 3 3-3M3 13h10',
  upload: 'M8 10.2v-7M5 6l3-3 3 3M3 13h10',
  camera: 'M2.5 5h2.7l1-1.6h3.6l1 1.6h2.7v7.5h-11zM8 6.7a2.1 2.1 0 100 4.2 2.1 2.1 0 000-4.2z',
  eye: 'M1.8 8C3.2 5.4 5.3 4 8 4s4.8 1.4 6.2 4c-1.4 2.6-3.5 4-6.2 4S3.2 10.6 1.8 8zM8 6.3a1.7 1.7 0 100 3.4 1.7 1.7 0 000-3.4z',
  hidden: 'M1.8 8C3.2 5.4 5.3 4 8 4s4.8 1.4 6.2 4c-1.4 2.6-3.5 4-6.2 4S3.2 10.6 1.8 8zM3 13L13 3',
  mute: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM4.2 4.2l7.6 7.6',
  aside: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  info: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 7.5V11M8 5.1v.1',
  warning: 'M8 2.8L14 13H2zM8 6.7v3M8 11.4v.1',
  grip: 'M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word; the word says everything, so the drawing is hidden from screen readers. `size` in px. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className={styles.icon} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
