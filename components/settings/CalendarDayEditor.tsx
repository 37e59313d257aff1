import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/TextInput';
import type { DayChange, DayView } from '@/utils/domain/calendar-changes';
import { calendarText } from '@/utils/text/ru/settings';
import { dayWords } from './CalendarMonth';
import styles from './Section.module.css';

interface CalendarDayEditorProps {
  day: DayView;
  onSet(change: DayChange): void;
  onClear(date: string): void;
}

/** The chosen day: what it is, and the way to make it something else, with a note why. */
export function CalendarDayEditor({ day, onSet, onClear }: CalendarDayEditorProps) {
  const [note, setNote] = useState(day.note);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day brings its own note
  useEffect(() => setNote(day.note), [day.date, day.note]);
  const { date, off, changedBy } = day;

  return (
    <div className={styles.stack}>
      <p role="status">{dayWords(day)}</p>
      {!day.weekend && changedBy !== 'policy' && (
        <>
          <TextInput label={calendarText.note} placeholder={calendarText.noteExample} maxLength={200} value={note} onValue={setNote} />
          <div className={styles.row}>
            {changedBy === 'own' ? (
              <>
                {note !== day.note && (
                  <Button size="small" onClick={() => onSet({ date, note, off })}>
                    {calendarText.saveNote}
                  </Button>
                )}
                <Button size="small" icon="undo" onClick={() => onClear(date)}>
                  {calendarText.undo}
                </Button>
              </>
            ) : (
              <Button size="small" onClick={() => onSet({ date, note, off: !off })}>
                {off ? calendarText.makeOn : calendarText.makeOff}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
