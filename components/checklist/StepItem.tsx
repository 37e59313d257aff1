import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Icon } from '@/components/ui/Icon';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { permIso } from '@/utils/domain/perm-time';
import type { PlanStep, SituationId, StepTool } from '@/utils/situations/types';
import { actorText, textOfStep, textOfTool } from '@/utils/text/ru/situation-steps';
import { checklistText, textOfAgainst, textOfAnswer } from '@/utils/text/ru/situations';
import { SearchVariants } from './SearchVariants';
import styles from './StepItem.module.css';
import { StepValues, type StepValuesProps } from './StepValues';
import type { StepMoment } from './step-moment';

export interface StepItemProps extends Pick<StepValuesProps, 'card'> {
  situation: SituationId;
  item: PlanStep;
  /** Its place among the steps that apply, from 1. */
  number: number;
  /** Tools that work here. */
  tools: readonly StepTool[];
  /** What to look for in the register, for a step that says to look. */
  variants?: readonly string[] | undefined;
  copy?: (text: string) => Promise<boolean>;
  /** What of it was copied already, where that is kept. */
  searched?: readonly string[] | undefined;
  onSearched?: ((texts: readonly string[]) => void) | undefined;
  when?: StepMoment | undefined;
  onTick(ticked: boolean | null): void;
  onAnswer(answer: string | null): void;
  onTool(tool: StepTool): void;
}

/** One step. The next one is told in full; done ones in a line that can be taken back; later ones in a line. */
export function StepItem({
  situation,
  item,
  number,
  tools,
  variants,
  copy,
  searched,
  onSearched,
  when,
  card,
  onTick,
  onAnswer,
  onTool,
}: StepItemProps) {
  const { step, state, by, against, seenRight } = item;
  const text = textOfStep(situation, step.id);
  const next = state === 'next';
  const skipped = state === 'not-applicable';
  const actor = actorText[step.actor];
  const { tool } = step;
  const moment = when && (
    <time {...(when.signIn ? { 'data-effective': '' } : {})} dateTime={permIso(when.at)}>
      {when.words}
    </time>
  );
  const title = (
    <>
      <span className={styles.number}>{number}.</span> {text.title}
    </>
  );
  const quiet = [skipped ? checklistText.skipped : '', state === 'done' && by === 'seen' ? checklistText.seen : '', actor]
    .filter(Boolean)
    .join(' · ');

  return (
    <div className={next ? styles.next : styles.line}>
      {step.answers ? (
        <Question item={item} title={title} quiet={quiet} hint={next ? text.how : ''} onAnswer={onAnswer} />
      ) : (
        <Checkbox
          label={<span className={next ? styles.title : undefined}>{title}</span>}
          hint={next ? text.how : quiet || undefined}
          data-step={step.id}
          checked={state === 'done'}
          onChecked={(on) => onTick(on)}
        />
      )}
      {next && (
        <div className={styles.body}>
          {actor && <p className={styles.quiet}>{actor}</p>}
          {when && <p className={styles.when}>{moment}</p>}
          {against && <p className={against === 'update-passed' ? styles.quiet : styles.contradicted}>{textOfAgainst(against)}</p>}
          {step.shows && <StepValues card={card} fields={step.shows} />}
          {step.shows && seenRight && <p className={styles.quiet}>{checklistText.seenRight}</p>}
          {variants && copy && <SearchVariants variants={variants} copy={copy} copied={searched} onCopied={onSearched} />}
          {text.link && (
            <a className={styles.link} href={text.link.href} target="_blank" rel="noreferrer">
              {text.link.label}
            </a>
          )}
          <div className={styles.actions}>
            {!step.answers && (
              <Button kind="primary" size="small" icon="check" disabled={against !== null} onClick={() => onTick(true)}>
                {step.shows ? checklistText.right : checklistText.done}
              </Button>
            )}
            {tool && !variants && tools.includes(tool) && (
              <Button size="small" onClick={() => onTool(tool)}>
                {textOfTool(tool, card?.register)}
              </Button>
            )}
            {step.optional && (
              <Button kind="quiet" size="small" onClick={() => onTick(false)}>
                {checklistText.skip}
              </Button>
            )}
          </div>
          <Why text={text.why} />
        </div>
      )}
      {!next && when && <p className={styles.under}>{moment}</p>}
    </div>
  );
}

/** The reason, for whoever asks: read once, it would stand in the way ever after. */
function Why({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button kind="quiet" size="small" icon={open ? 'up' : 'down'} aria-expanded={open} onClick={() => setOpen(!open)}>
        {checklistText.why}
      </Button>
      {open && <p className={styles.quiet}>{text}</p>}
    </div>
  );
}

interface QuestionProps extends Pick<StepItemProps, 'item' | 'onAnswer'> {
  title: ReactNode;
  quiet: string;
  hint: string;
}

/** A step that is done by an answer; answered, it is one line with the way back. */
function Question({ item: { step, state, answer, suggestedAnswer }, title, quiet, hint, onAnswer }: QuestionProps) {
  if (state === 'done' && answer !== null) {
    return (
      <div className={styles.answered}>
        <span className={styles.answeredSign}>
          <Icon name="check" />
        </span>
        <p className={styles.words}>
          {title} <span className={styles.answer}>{textOfAnswer(step.id, answer)}</span>
        </p>
        <Button kind="quiet" size="small" onClick={() => onAnswer(null)}>
          {checklistText.change}
        </Button>
      </div>
    );
  }
  if (state !== 'next') {
    return (
      <div className={styles.waiting}>
        <span className={styles.questionSign} aria-hidden="true">
          ?
        </span>
        <div className={styles.words}>
          <p>{title}</p>
          {quiet && <p className={styles.quiet}>{quiet}</p>}
        </div>
      </div>
    );
  }
  return (
    <RadioGroup
      legend={<span className={styles.title}>{title}</span>}
      {...(hint ? { hint } : {})}
      data-question={step.id}
      value={answer}
      options={(step.answers ?? []).map(({ id }) => ({
        value: id,
        label: textOfAnswer(step.id, id),
        ...(id === suggestedAnswer ? { note: checklistText.suggestedAnswer } : {}),
      }))}
      onValue={onAnswer}
    />
  );
}
