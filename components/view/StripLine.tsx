import type { ReactNode } from 'react';
import { useCard, useCardActions } from '@/components/card/card-context';
import { ChoiceButtons } from '@/components/issues/ChoiceButtons';
import { Fact } from '@/components/issues/Fact';
import { LetterDiff } from '@/components/letters/LetterDiff';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Sign } from '@/components/ui/Sign';
import type { Tone } from '@/components/ui/tone';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { MessageAct, StripItem } from '@/utils/app/card/strip-items';
import { textOf } from '@/utils/domain/card';
import { choicesIn } from '@/utils/domain/names/choices';
import type { Issue } from '@/utils/rules/types';
import { differenceNames } from '@/utils/text/ru/comparison';
import { panelText, severityText } from '@/utils/text/ru/panel';
import { describeIssue } from '@/utils/text/ru/rules/describe-issue';
import { COMPARE } from '@/utils/text/ru/rules/rule-sentence';
import { knownMessageText, shortMessageText, situationText } from '@/utils/text/ru/situations';
import { stripText } from '@/utils/text/ru/strip';
import styles from './StripLine.module.css';
import { Word } from './Word';

interface StripLineProps {
  item: StripItem;
  hidden: boolean;
  /** The card can be edited: only then something can be written. */
  editing: boolean;
  /** Unfolds the steps of a message. */
  onSteps(): void;
  /** Unfolds the comparison: to compare by letters, or to choose a row of the list. */
  onCompare(): void;
}

/** One thing of the strip: its sign, the fact, what differs, and the one act that settles it. */
export function StripLine({ item, ...rest }: StripLineProps) {
  switch (item.kind) {
    case 'issue':
      return <IssueLine issue={item.issue} {...rest} />;
    case 'differs':
      return <DiffersLine comparison={item.comparison} {...rest} />;
    case 'message':
      return <MessageLine message={item.message} act={item.act} {...rest} />;
    case 'choose':
      return <ChooseLine count={item.count} {...rest} />;
    case 'done':
      return <DoneLine field={item.field} before={item.before} after={item.after} {...rest} />;
  }
}

type Rest = Omit<StripLineProps, 'item'>;

function IssueLine({ issue, hidden, editing, onCompare }: Rest & { issue: Issue }) {
  const value = useCard((state) => (state.card ? (textOf(state.card, issue.field) ?? '') : ''));
  const { fix, setIgnored, focusField, openPage } = useCardActions();
  const { fact, why, action } = describeIssue(issue, value);
  const { rule, field, severity, suggestion } = issue;
  const comparable = suggestion === undefined && action === COMPARE;
  const choices = suggestion === undefined && editing ? choicesIn(issue.params) : [];
  return (
    <Line
      tone={severity}
      hidden={hidden}
      fact={
        <>
          <VisuallyHidden>{severityText[severity]}: </VisuallyHidden>
          <Fact text={fact} />
        </>
      }
      title={[fact, why].filter(Boolean).join('. ')}
      data={{ 'data-rule': rule, 'data-field': field, 'data-severity': severity }}
      under={
        suggestion === undefined ? (
          <More>{comparable || !action ? why : panelText.todo(choices.length > 0 ? panelText.choose : action)}</More>
        ) : (
          <Diff before={value} after={suggestion} />
        )
      }
    >
      {suggestion !== undefined && editing ? (
        <Button kind="primary" size="small" title={action} onClick={() => void fix(issue)}>
          {stripText.fix}
        </Button>
      ) : choices.length > 0 ? (
        <ChoiceButtons texts={choices} onChoose={(text) => void fix({ ...issue, suggestion: text })} />
      ) : comparable ? (
        <Button size="small" aria-label={panelText.compareOf(field)} onClick={onCompare}>
          {COMPARE}
        </Button>
      ) : (
        <Button
          size="small"
          aria-label={stripText.toFieldOf(field)}
          title={suggestion === undefined ? stripText.toFieldOf(field) : stripText.editFirst}
          onClick={() => focusField(field)}
        >
          {stripText.toField}
        </Button>
      )}
      <Button
        kind="quiet"
        size="small"
        icon="mute"
        className={styles.mute}
        title={stripText.notAnError}
        onClick={() => void setIgnored(issue, true)}
      >
        <Word early>{stripText.notAnError}</Word>
      </Button>
      <IconButton icon="info" label={panelText.whyOf(fact)} className={styles.second} onClick={() => void openPage('help', `#${rule}`)} />
    </Line>
  );
}

function DiffersLine({ comparison, hidden, editing }: Rest & { comparison: Extract<StripItem, { kind: 'differs' }>['comparison'] }) {
  const { field, card, source, parts } = comparison;
  const { put } = useCardActions();
  return (
    <Line
      tone="warning"
      hidden={hidden}
      fact={stripText.differs(field)}
      title={differenceNames(parts)}
      data={{ 'data-differs': field }}
      under={<Diff before={card} after={source} />}
    >
      {editing ? (
        <Button kind="primary" size="small" aria-label={stripText.takeOf(field)} onClick={() => void put(field, source)}>
          {stripText.take}
        </Button>
      ) : (
        <span className={styles.hint}>{stripText.editFirst}</span>
      )}
    </Line>
  );
}

function MessageLine({
  message,
  act,
  hidden,
  onSteps,
}: Rest & { message: Extract<StripItem, { kind: 'message' }>['message']; act: MessageAct }) {
  const { copy, waitForServer } = useCardActions();
  return (
    <Line
      tone="warning"
      hidden={hidden}
      fact={shortMessageText[message] || situationText['login-confirmed'].title}
      title={knownMessageText[message]}
    >
      {act.kind === 'copy' && (
        <Button kind="primary" size="small" icon="copy" onClick={() => void copy(act.text)}>
          {stripText.copyValue[act.field]}
        </Button>
      )}
      {act.kind === 'remind' && (
        <Button kind="primary" size="small" icon="bell" onClick={() => void waitForServer({ since: act.since, until: act.until })}>
          {stripText.remindAt(act.until)}
        </Button>
      )}
      <Button
        kind={act.kind === 'steps' ? 'primary' : 'quiet'}
        size="small"
        className={act.kind === 'steps' ? undefined : styles.second}
        onClick={onSteps}
      >
        {stripText.steps}
      </Button>
    </Line>
  );
}

function ChooseLine({ count, hidden, onCompare }: Rest & { count: number }) {
  return (
    <Line tone="info" hidden={hidden} fact={stripText.choose(count)} under={<More>{stripText.chooseHow}</More>}>
      <Button kind="primary" size="small" onClick={onCompare}>
        {stripText.choosing}
      </Button>
    </Line>
  );
}

function DoneLine({ field, before, after, hidden }: Rest & Omit<Extract<StripItem, { kind: 'done' }>, 'kind'>) {
  const { undoFix } = useCardActions();
  return (
    <Line tone="good" hidden={hidden} fact={stripText.done(field)} under={<Diff before={before} after={after} />}>
      <Button size="small" icon="undo" aria-label={stripText.undoOf(field)} onClick={() => void undoFix(field)}>
        {stripText.undo}
      </Button>
    </Line>
  );
}

const Diff = ({ before, after }: { before: string; after: string }) => (
  <div className={styles.diff}>
    <LetterDiff before={before} after={after} />
  </div>
);

/** What stands under the fact, in quiet words. */
export const More = ({ children }: { children: ReactNode }) => <p className={styles.more}>{children}</p>;

interface LineProps {
  tone: Tone;
  hidden?: boolean;
  fact: ReactNode;
  /** All of it in words, for the pointer. */
  title?: string;
  /** What tests and styles know the line by. */
  data?: Record<`data-${string}`, string>;
  /** What stands under the fact. */
  under?: ReactNode;
  /** The acts. */
  children?: ReactNode;
}

/** A line of the strip: sign, fact, what stands under it, acts. */
export function Line({ tone, hidden, fact, title, data, under, children }: LineProps) {
  return (
    <li className={styles.item} hidden={hidden} {...data}>
      <span data-words="">
        <Sign tone={tone} size={18} />
      </span>
      <div className={styles.text} data-words="" title={title ?? (typeof fact === 'string' ? fact : undefined)}>
        <p className={styles.fact}>{fact}</p>
        {under}
      </div>
      <div className={styles.acts}>{children}</div>
    </li>
  );
}
