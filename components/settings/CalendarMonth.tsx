import { type KeyboardEvent, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/IconButton';
import type { DayView } from '@/utils/domain/calendar-changes';
import { civilDay, dayNumber, weekdayOf } from '@/utils/domain/perm-time';
import { dayInFull, MONTHS, WEEKDAY_HEADS } from '@/utils/text/ru/clock';
import { calendarText } from '@/utils/text/ru/settings';
import styles from './CalendarMonth.module.css';

interface CalendarMonthProps {
  /** YYYY-MM-DD; the month is the one of the chosen day. */
  chosen: string;
  today: string;
  view(date: string): DayView;
  onChoose(date: string): void;
}

/** The first day of a month some months away, YYYY-MM-DD. */
function monthAway(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** What a screen reader hears of a day. */
export function dayWords({ date, off, weekend, supposed, changedBy, note }: DayView): string {
  const kind = weekend ? calendarText.weekend : off ? calendarText.off : calendarText.on;
  const more = [changedBy && calendarText[changedBy], note, supposed && !weekend && calendarText.supposed].filter(Boolean);
  return [`${dayInFull(date)}: ${kind}`, ...more].join(', ');
}

/** One month: days off, days changed by hand, today. Arrow keys move from day to day. */
export function CalendarMonth({ chosen, today, view, onChoose }: CalendarMonthProps) {
  const grid = useRef<HTMLFieldSetElement>(null);
  const first = dayNumber(`${chosen.slice(0, 7)}-01`) ?? 0;
  const next = dayNumber(monthAway(chosen, 1)) ?? 0;
  const days = Array.from({ length: next - first }, (_, i) => civilDay(first + i));
  const month = `${MONTHS[Number(chosen.slice(5, 7)) - 1]} ${chosen.slice(0, 4)}`;

  const move = (date: string) => {
    onChoose(date);
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    const day = dayNumber(chosen);
    if (step === undefined || day === null) return;
    event.preventDefault();
    move(civilDay(day + step));
  };

  return (
    <div className={styles.month}>
      <div className={styles.head}>
        <IconButton icon="right" className={styles.back} label={calendarText.previous} onClick={() => onChoose(monthAway(chosen, -1))} />
        <p className={styles.title} aria-live="polite">
          {month}
        </p>
        <IconButton icon="right" label={calendarText.next} onClick={() => onChoose(monthAway(chosen, 1))} />
      </div>
      <fieldset ref={grid} aria-label={calendarText.grid(month)} className={styles.grid} onKeyDown={onKeyDown}>
        {WEEKDAY_HEADS.map((head) => (
          <span key={head} className={styles.weekday} aria-hidden="true">
            {head}
          </span>
        ))}
        {days.map((date, i) => {
          const day = view(date);
          return (
            <button
              key={date}
              type="button"
              data-date={date}
              data-off={day.off}
              className={classNames(
                styles.day,
                day.off && styles.off,
                day.changedBy && styles.changed,
                day.supposed && !day.weekend && styles.supposed,
                date === today && styles.today,
              )}
              style={i === 0 ? { gridColumnStart: ((weekdayOf(first) + 6) % 7) + 1 } : undefined}
              aria-pressed={date === chosen}
              aria-label={dayWords(day)}
              title={dayWords(day)}
              tabIndex={date === chosen ? 0 : -1}
              {...(date === today ? { 'aria-current': 'date' } : {})}
              onClick={() => onChoose(date)}
            >
              {Number(date.slice(8))}
            </button>
          );
        })}
      </fieldset>
      <ul className={styles.legend}>
        <li>
          <span className={classNames(styles.sample, styles.off)} aria-hidden="true" /> {calendarText.legendOff}
        </li>
        <li>
          <span className={classNames(styles.sample, styles.changed)} aria-hidden="true" /> {calendarText.legendChanged}
        </li>
        <li>
          <span className={classNames(styles.sample, styles.supposed)} aria-hidden="true" /> {calendarText.legendSupposed}
        </li>
      </ul>
    </div>
  );
}
