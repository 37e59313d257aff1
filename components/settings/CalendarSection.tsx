import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { calendarFile, calendarRunsOut, dayChanges, dayConflicts, viewDay, withDay, withoutDay } from '@/utils/domain/calendar-changes';
import { type CalendarSettings, withPolicy } from '@/utils/domain/settings';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';
import { dayText } from '@/utils/text/ru/clock';
import { calendarText, settingsText } from '@/utils/text/ru/settings';
import { CalendarDayEditor } from './CalendarDayEditor';
import { CalendarImport } from './CalendarImport';
import { CalendarMonth } from './CalendarMonth';
import styles from './Section.module.css';
import type { SectionProps } from './section-props';

interface CalendarSectionProps extends SectionProps {
  /** YYYY-MM-DD in Perm. */
  today: string;
  onFile(name: string, text: string): void;
}

/** The calendar of updates: built in, by policy, by hand; seen month by month. */
export function CalendarSection({ own, policy, today, onSave, onFile }: CalendarSectionProps) {
  const [chosen, setChosen] = useState(today);
  const calendar = calendarWith(builtInCalendar, withPolicy(own, policy).calendar);
  const set = (next: CalendarSettings) => void onSave({ calendar: next });
  const view = (date: string) => viewDay(date, calendar, own.calendar, policy);
  const changes = dayChanges(own.calendar);
  const byPolicy = dayChanges(policy.calendar ?? {});
  const conflicts = dayConflicts(own.calendar, policy.calendar ?? {});
  const missing = calendarRunsOut(calendar, today)?.missing ?? null;
  const year = Number(chosen.slice(0, 4));
  const declarable = !builtInCalendar.years.includes(year) && !(policy.calendar?.years ?? []).includes(year);

  return (
    <div className={styles.stack}>
      <p className={styles.hint}>{calendarText.hint}</p>
      {missing !== null && (
        <Notice tone="warning" title={calendarText.runsOut(missing)}>
          {calendarText.runsOutMore(missing)}
        </Notice>
      )}
      {conflicts.length > 0 && (
        <Notice
          tone="warning"
          title={calendarText.conflictWithPolicy}
          actions={
            <Button size="small" onClick={() => set(conflicts.map(({ date }) => date).reduce(withoutDay, own.calendar))}>
              {calendarText.dropMine}
            </Button>
          }
        >
          <ul>
            {conflicts.map(({ date, mine, theirs }) => (
              <li key={date}>{calendarText.conflict(date, mine.off, theirs.off)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.pair}>
        <CalendarMonth chosen={chosen} today={today} view={view} onChoose={setChosen} />
        <CalendarDayEditor
          day={view(chosen)}
          onSet={(change) => set(withDay(own.calendar, change))}
          onClear={(date) => set(withoutDay(own.calendar, date))}
        />
      </div>
      {declarable && (
        <Checkbox
          label={calendarText.yearComplete(year)}
          hint={calendarText.yearHint}
          checked={own.calendar.years.includes(year)}
          onChecked={(complete) =>
            set({
              ...own.calendar,
              years: complete ? [...own.calendar.years, year].sort() : own.calendar.years.filter((known) => known !== year),
            })
          }
        />
      )}
      {changes.length + byPolicy.length === 0 ? (
        <p className={styles.hint}>{calendarText.noChanges}</p>
      ) : (
        <Disclosure summary={calendarText.changes(changes.length + byPolicy.length)} defaultOpen={changes.length < 8}>
          <ul className={styles.list}>
            {byPolicy.map(({ date, note, off }) => (
              <li key={`policy ${date}`}>
                <span>
                  {dayText(date)}: {off ? calendarText.isOff : calendarText.isOn} {note && `(${note})`} · {settingsText.byPolicy}
                </span>
              </li>
            ))}
            {changes.map(({ date, note, off }) => (
              <li key={date}>
                <span>
                  {dayText(date)}: {off ? calendarText.isOff : calendarText.isOn} {note && `(${note})`}
                </span>
                <IconButton icon="trash" label={calendarText.removeDay(date)} onClick={() => set(withoutDay(own.calendar, date))} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className={styles.row}>
        <Button size="small" icon="download" onClick={() => onFile(calendarText.fileName, calendarFile(own.calendar))}>
          {calendarText.exportFile}
        </Button>
        <CalendarImport own={own.calendar} onTake={set} />
      </div>
    </div>
  );
}
