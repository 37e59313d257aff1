import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Icon } from '@/components/ui/Icon';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { permIso } from '@/utils/domain/perm-time';
import type { PlanStep, SituationId, StepTool } from '@/utils/situations/types';
import { actorText, textOfStep, textOfTool } from '@/utils/text/ru/situation-steps';
import { checklistText, textOfAgainst, textOfAnswer } from '@/utils/text/ru/situations';
import type { StepText } from '@/utils/text/ru/steps/step-text';
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
  const beside = [skipped ? checklistText.skipped : '', state === 'done' && by === 'seen' ? checklistText.seen : '', actor].filter(Boolean);
  // One line: what to do, and beside it whose it is and from when.
  const title = (
    <>
      <span className={styles.number}>{number}.</span> <span className={next ? styles.title : undefined}>{text.title}</span>
      {beside.length > 0 && <span className={styles.quiet}> · {beside.join(' · ')}</span>}
      {!next && moment && <span className={styles.quiet}> · {moment}</span>}
    </>
  );

  return (
    <div className={next ? styles.next : styles.line}>
      {step.answers ? (
        <Question item={item} title={title} onAnswer={onAnswer} />
      ) : (
        <Checkbox label={title} data-step={step.id} checked={state === 'done'} onChecked={(on) => onTick(on)} />
      )}
      {next && (
        <div className={styles.body}>
          {when && <p className={styles.when}>{moment}</p>}
          {against && <p className={against === 'update-passed' ? styles.quiet : styles.contradicted}>{textOfAgainst(against)}</p>}
          {step.shows && <StepValues card={card} fields={step.shows} />}
          {step.shows && seenRight && <p className={styles.quiet}>{checklistText.seenRight}</p>}
          {variants && copy && <SearchVariants variants={variants} copy={copy} copied={searched} onCopied={onSearched} />}
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
          <Reasons {...text} />
        </div>
      )}
    </div>
  );
}

/** How it is done and why, with the document, for whoever asks: read once, it would stand in the way ever after. */
function Reasons({ how, why, link }: Pick<StepText, 'how' | 'why' | 'link'>) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button kind="quiet" size="small" icon={open ? 'up' : 'down'} aria-expanded={open} onClick={() => setOpen(!open)}>
        {checklistText.why}
      </Button>
      {open && (
        <div className={styles.reasons}>
          {how && <p>{how}</p>}
          <p>{why}</p>
          {link && (
            <a href={link.href} target="_blank" rel="noreferrer">
              {link.label}
            </a>
          )}
        </div>
      )}
    </div>
  );
}

interface QuestionProps extends Pick<StepItemProps, 'item' | 'onAnswer'> {
  title: ReactNode;
}

/** A step that is done by an answer; answered, it is one line with the way back. */
function Question({ item: { step, state, answer, suggestedAnswer }, title, onAnswer }: QuestionProps) {
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
        <p className={styles.words}>{title}</p>
      </div>
    );
  }
  return (
    <RadioGroup
      legend={title}
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
