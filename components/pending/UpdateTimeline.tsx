import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/Icon';
import { permIso } from '@/utils/domain/perm-time';
import { updateBegins } from '@/utils/domain/sync-clock';
import { APPROXIMATE_NOTE, effectivePill, momentPill, updateHoursPill } from '@/utils/text/ru/clock';
import { pendingText, timelineText } from '@/utils/text/ru/pending';
import styles from './UpdateTimeline.module.css';

interface UpdateTimelineProps {
  /** Epoch ms. */
  savedAt: number;
  /** Epoch ms of 14:00 in Perm. */
  checkAfter: number;
  approximate: boolean;
  now: number;
}

/** Saved → update from 9:00 to 14:00 → the sign-in can be tested; the part that has come is filled. */
export function UpdateTimeline({ savedAt, checkAfter, approximate, now }: UpdateTimelineProps) {
  const begins = updateBegins(checkAfter);
  const steps = [
    { id: 'saved', title: timelineText.saved, when: momentPill(savedAt, now), iso: permIso(savedAt), state: 'done' },
    {
      id: 'update',
      title: timelineText.update,
      when: updateHoursPill(checkAfter, now),
      iso: permIso(begins),
      state: now >= checkAfter ? 'done' : now >= begins ? 'now' : 'ahead',
    },
    {
      id: 'ready',
      title: timelineText.ready,
      when: effectivePill(checkAfter, now),
      iso: permIso(checkAfter),
      state: now >= checkAfter ? 'now' : 'ahead',
    },
  ] as const;
  return (
    <ol className={styles.line} aria-label={timelineText.label}>
      {steps.map(({ id, title, when, iso, state }) => (
        <li key={id} className={classNames(styles.step, styles[state])} {...(state === 'now' ? { 'aria-current': 'step' } : {})}>
          <span className={styles.dot}>{state === 'done' && <Icon name="check" size={10} />}</span>
          <span className={styles.title}>{title}</span>
          <time className={styles.when} dateTime={iso} {...(id === 'ready' ? { 'data-effective': '' } : {})}>
            {when}
          </time>
          {id === 'ready' && approximate && (
            <span className={styles.about} title={APPROXIMATE_NOTE}>
              {pendingText.about}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
