import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { mergeCalendars, previewCalendar, readCalendarFile } from '@/utils/domain/calendar-changes';
import type { CalendarSettings } from '@/utils/domain/settings';
import { dayText } from '@/utils/text/ru/clock';
import { calendarText } from '@/utils/text/ru/settings';
import { FileButton } from './FileButton';
import styles from './Section.module.css';

interface CalendarImportProps {
  own: CalendarSettings;
  onTake(calendar: CalendarSettings): void;
}

const PREFERENCES = [
  { value: 'mine', label: calendarText.preferMine },
  { value: 'theirs', label: calendarText.preferTheirs },
] as const;

/** A calendar from a file: first what would change and where it contradicts, then the user decides. */
export function CalendarImport({ own, onTake }: CalendarImportProps) {
  const [incoming, setIncoming] = useState<{ calendar: CalendarSettings; rejected: number } | null>(null);
  const [notAFile, setNotAFile] = useState(false);
  const [prefer, setPrefer] = useState<'mine' | 'theirs'>('mine');

  const read = (text: string) => {
    const file = readCalendarFile(text);
    setIncoming(file);
    setNotAFile(file === null);
    setPrefer('mine');
  };
  const preview = incoming && previewCalendar(own, incoming.calendar);
  const empty = preview && preview.fresh.length + preview.conflicts.length + preview.years.length === 0;

  return (
    <>
      <FileButton label={calendarText.importFile} onText={read} />
      {notAFile && <p role="alert">{calendarText.notAFile}</p>}
      {incoming && preview && (
        <Notice
          title={calendarText.previewTitle}
          live
          actions={
            <>
              {!empty && (
                <Button
                  size="small"
                  onClick={() => {
                    onTake(mergeCalendars(own, incoming.calendar, prefer));
                    setIncoming(null);
                  }}
                >
                  {calendarText.apply}
                </Button>
              )}
              <Button size="small" kind="quiet" onClick={() => setIncoming(null)}>
                {calendarText.cancel}
              </Button>
            </>
          }
        >
          <ul>
            {empty && <li>{calendarText.nothingNew}</li>}
            {preview.fresh.length > 0 && (
              <li>
                {calendarText.fresh(preview.fresh.length)}
                <ul className={styles.list}>
                  {preview.fresh.slice(0, 40).map((day) => (
                    <li key={day.date}>
                      <span>
                        {dayText(day.date)} {day.off ? calendarText.isOff : calendarText.isOn} {day.note && `(${day.note})`}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>
            )}
            {preview.same > 0 && <li>{calendarText.same(preview.same)}</li>}
            {preview.years.length > 0 && <li>{calendarText.years(preview.years)}</li>}
            {incoming.rejected > 0 && <li>{calendarText.rejected(incoming.rejected)}</li>}
            {preview.conflicts.length > 0 && (
              <li>
                {calendarText.contradictions(preview.conflicts.length)}
                <ul className={styles.list}>
                  {preview.conflicts.map(({ date, mine, theirs }) => (
                    <li key={date}>
                      <span>{calendarText.contradiction(date, mine.off, theirs.off)}</span>
                    </li>
                  ))}
                </ul>
                <Select<'mine' | 'theirs'> label={calendarText.prefer} value={prefer} options={PREFERENCES} onValue={setPrefer} />
              </li>
            )}
          </ul>
        </Notice>
      )}
    </>
  );
}
