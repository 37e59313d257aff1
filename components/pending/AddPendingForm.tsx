import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { TextInput } from '@/components/ui/TextInput';
import { dayNumber, minutesOf, permClock, permDay, permMoment } from '@/utils/domain/perm-time';
import { effectiveAt } from '@/utils/domain/sync-clock';
import type { WorkCalendar } from '@/utils/domain/work-calendar';
import { effectivePill } from '@/utils/text/ru/clock';
import { pendingText } from '@/utils/text/ru/pending';
import styles from './AddPendingForm.module.css';

interface AddPendingFormProps {
  now: number;
  calendar: WorkCalendar;
  /** Whom and which card the form offers. */
  label?: string;
  url?: string;
  defaultOpen?: boolean;
  /** `savedAt` is epoch ms. False when it could not be stored. */
  onAdd(saving: { url: string; label: string; savedAt: number }): Promise<boolean>;
}

/** The moment that day and time in Perm mean, epoch ms, or null. */
function momentOf(date: string, time: string): number | null {
  const day = dayNumber(date);
  const minutes = minutesOf(time);
  return day === null || minutes === null ? null : permMoment(day, minutes);
}

/** A person added by hand, saved at another time than now: yesterday from home, on another computer. */
export function AddPendingForm({ now, calendar, label = '', url = '', defaultOpen = false, onAdd }: AddPendingFormProps) {
  const [open, setOpen] = useState(defaultOpen);
  const [who, setWho] = useState(label);
  const [date, setDate] = useState(permDay(now));
  const [time, setTime] = useState(permClock(now));
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);

  const savedAt = momentOf(date, time);
  const whoError = who.trim() === '' ? pendingText.whoMissing : undefined;
  const momentError = savedAt === null ? pendingText.momentWrong : savedAt > now + 60_000 ? pendingText.inFuture : undefined;

  const toggle = (next: boolean) => {
    setOpen(next);
    setWho(label);
    setDate(permDay(now));
    setTime(permClock(now));
    setTried(false);
    setFailed(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (whoError || momentError || savedAt === null) return;
    if (await onAdd({ url, label: who.trim(), savedAt })) toggle(false);
    else setFailed(true);
  };

  return (
    <Disclosure summary={pendingText.add} open={open} onToggle={toggle}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <p className={styles.hint}>{pendingText.addHint}</p>
        <TextInput
          label={pendingText.who}
          placeholder={pendingText.whoExample}
          maxLength={100}
          value={who}
          onValue={setWho}
          error={tried ? whoError : undefined}
        />
        <div className={styles.moment}>
          <TextInput
            type="date"
            label={pendingText.day}
            value={date}
            max={permDay(now)}
            onValue={setDate}
            error={tried ? momentError : undefined}
          />
          <TextInput type="time" label={pendingText.time} value={time} onValue={setTime} />
        </div>
        {savedAt !== null && !momentError && (
          <p className={styles.hint}>
            {pendingText.from} {effectivePill(effectiveAt(savedAt, calendar).at, now)}
          </p>
        )}
        {failed && <p role="alert">{pendingText.notStored}</p>}
        <div>
          <Button type="submit" size="small" icon="plus">
            {pendingText.save}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
