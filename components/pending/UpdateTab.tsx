import { useCard, useCardActions } from '@/components/card/card-context';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { permIso } from '@/utils/domain/perm-time';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';
import { APPROXIMATE_NOTE, effectivePill, IF_SAVED_NOW, signInMessage } from '@/utils/text/ru/clock';
import { pendingText, timelineText } from '@/utils/text/ru/pending';
import { AddPendingForm } from './AddPendingForm';
import { PendingList } from './PendingList';
import { usePendingActions } from './pending-context';
import styles from './UpdateTab.module.css';
import { UpdateTimeline } from './UpdateTimeline';
import { useEver } from './use-ever';

/** The panel's tab «Обновление»: before saving one sentence, after saving the timeline, below it the others who wait. */
export function UpdateTab() {
  const actions = usePendingActions();
  const now = useCard((state) => state.now);
  const own = useCard((state) => state.own);
  const register = useCard((state) => state.card?.register);
  const effective = useCard((state) => state.effective);
  const pending = useCard((state) => state.pending);
  const settings = useCard((state) => state.settings);
  const { remind, copy } = useCardActions();
  const others = pending.filter(({ id, waitsFor }) => id !== own?.id && waitsFor === undefined);
  const hadOthers = useEver(others.length > 0);
  const approximate = own ? own.approximate : effective.approximate;

  return (
    <div className={styles.tab}>
      {own ? (
        <>
          {!own.unsaved && <UpdateTimeline savedAt={own.savedAt} checkAfter={own.checkAfter} approximate={own.approximate} now={now} />}
          <p className={styles.words}>{now >= own.checkAfter ? timelineText.readyNow : timelineText.reminds}</p>
          {now < own.checkAfter && (
            <div className={styles.actions}>
              <Button size="small" icon="copy" onClick={() => void copy(signInMessage(own.checkAfter, register, now))}>
                {pendingText.message(register)}
              </Button>
            </div>
          )}
        </>
      ) : (
        <>
          <p>
            {IF_SAVED_NOW}{' '}
            <time className={styles.effective} data-effective="" dateTime={permIso(effective.at)}>
              {effectivePill(effective.at, now)}
            </time>
          </p>
          <p className={styles.words}>{timelineText.rule}</p>
          <div className={styles.actions}>
            <Button size="small" icon="bell" onClick={() => void remind()}>
              {timelineText.remind}
            </Button>
          </div>
        </>
      )}
      {approximate && <Notice tone="warning">{APPROXIMATE_NOTE}</Notice>}
      <PendingList silent items={own && now >= own.checkAfter ? [own] : []} now={now} actions={actions} />
      {hadOthers && (
        <Disclosure summary={timelineText.others(others.length)}>
          <PendingList silent items={others} now={now} actions={actions} />
        </Disclosure>
      )}
      <AddPendingForm now={now} calendar={calendarWith(builtInCalendar, settings.calendar)} onAdd={actions.add} />
    </div>
  );
}
