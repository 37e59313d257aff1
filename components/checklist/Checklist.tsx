import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { takeFocus } from '@/components/ui/take-focus';
import type { IdentifiersInUse } from '@/utils/app/card/card-state';
import { municipalMessage } from '@/utils/app/ticket/municipal-message';
import { searchTexts } from '@/utils/app/ticket/search-texts';
import type { CardSnapshot } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { Settings } from '@/utils/domain/settings';
import {
  answerStep,
  changeSituation,
  emptyProgress,
  planOfProgress,
  situationOf,
  tickStep,
  waitAgain,
  waitFrom,
} from '@/utils/situations/progress';
import type { Evidence, Plan, PlanStep, SituationId, StepTool } from '@/utils/situations/types';
import { ADMIN_FILES, checklistText, PERSON_FILES, textOfNoTicket } from '@/utils/text/ru/situations';
import styles from './Checklist.module.css';
import { Progress } from './Progress';
import { SituationChoice } from './SituationChoice';
import { StepItem } from './StepItem';
import { type StepMoment, waitOf, waitTools, whenToSignIn, whenToTry } from './step-moment';

export interface ChecklistProps {
  progress: ChecklistProgress | null;
  evidence: Evidence;
  /** What the page points to, or null. */
  suggested: SituationId | null;
  card: CardSnapshot | null;
  /** From when the sign-in can be tested, epoch ms: of the saved card, else as if it were saved now; null when unknown. */
  loginFrom: number | null;
  /** Epoch ms. */
  now: number;
  /** Tools that work where the checklist stands; the others are not offered. */
  tools: readonly StepTool[];
  /** Puts a text on the clipboard: with it the steps offer what to look for in the register. */
  copy?: (text: string) => Promise<boolean>;
  /** What of it was copied already; left out where that is not kept. */
  searched?: readonly string[];
  onSearched?: (texts: readonly string[]) => void;
  /** What the app has refused as «уже используется». */
  inUse?: IdentifiersInUse;
  /** For the message to the municipal admin; left out where it is not known. */
  settings?: Pick<Settings, 'organization'>;
  onProgress(progress: ChecklistProgress): void;
  onTool(tool: StepTool, step: string): void;
  /** When the reminder comes that stands for a situation in which one has to wait, epoch ms, or null. */
  reminded: number | null;
  /** Sets that reminder. Epoch ms. */
  onWait(wait: { since: number; until: number }): void;
}

/** The situation's steps: the next one first and in full, done ones folded, the rest as a list; changed and taken back at any time. */
export function Checklist({
  progress,
  evidence,
  suggested,
  card,
  loginFrom,
  now,
  tools,
  copy,
  searched,
  onSearched,
  inUse,
  settings,
  onProgress,
  onTool,
  reminded,
  onWait,
}: ChecklistProps) {
  const known = progress && situationOf(progress.situation) ? progress : null;
  const plan = useMemo(() => (known ? planOfProgress(known, evidence) : null), [known, evidence]);
  const choose = (situation: SituationId) =>
    onProgress(waitFrom(known ? changeSituation(known, situation) : emptyProgress(situation), now));
  const answer = (question: string, given: string | null) => {
    if (!known) return;
    const next = answerStep(known, question, given, now);
    onProgress(given === 'fails' && plan?.waitHours ? waitAgain(known, now) : next);
  };
  const wait = plan?.waitHours ? waitOf(plan.waitHours, known?.since ?? now) : null;
  const message =
    card && known && settings
      ? municipalMessage({
          card,
          settings,
          identifier: answerIn(plan, 'which-identifier'),
          inUse: inUse ?? {},
          soughtHere: known.answers['search-own'] === 'none',
          now,
        })
      : null;
  const working: readonly StepTool[] =
    copy && message !== null ? [...tools, 'municipal-message'] : tools.filter((tool) => tool !== 'municipal-message');
  const offered = wait ? [...working.filter((tool) => tool !== 'remind'), ...waitTools(wait, reminded, now)] : working;
  const use = (tool: StepTool, step: string) => {
    if (tool === 'municipal-message' && message !== null) void copy?.(message);
    else if (tool === 'remind' && wait) onWait({ since: wait.since, until: wait.until });
    else onTool(tool, step);
  };
  return (
    <div className={styles.checklist}>
      <SituationChoice situation={plan?.situation ?? null} suggested={suggested} register={card?.register ?? null} onSituation={choose} />
      {known && plan && (
        <>
          <Progress done={plan.done} total={plan.total} />
          <Steps
            {...{ plan, progress: known, card, now, copy, searched, onSearched, inUse, onProgress }}
            tools={offered}
            whenOf={(item) => (wait ? whenToTry(item, wait, reminded, now) : whenToSignIn(item, plan.next, loginFrom, now))}
            onAnswer={answer}
            onTool={use}
          />
          <Result plan={plan} canOpen={tools.includes('ticket')} onOpen={() => onTool('ticket', 'send-ticket')} />
        </>
      )}
    </div>
  );
}

type StepsProps = Pick<ChecklistProps, 'card' | 'now' | 'tools' | 'onProgress' | 'onTool'> & {
  copy: ChecklistProps['copy'] | undefined;
  searched: ChecklistProps['searched'] | undefined;
  onSearched: ChecklistProps['onSearched'] | undefined;
  inUse: ChecklistProps['inUse'] | undefined;
  plan: Plan;
  progress: ChecklistProgress;
  whenOf(item: PlanStep): StepMoment | undefined;
  onAnswer(question: string, answer: string | null): void;
};

const answerIn = (plan: Plan | null, question: string) => plan?.steps.find(({ step }) => step.id === question)?.answer ?? null;

const isSkipped = ({ state, step }: PlanStep, progress: ChecklistProgress) =>
  state === 'not-applicable' && step.optional === true && progress.ticks[step.id] === false;

function Steps({ plan, progress, card, tools, copy, searched, onSearched, inUse, whenOf, onProgress, onAnswer, onTool }: StepsProps) {
  const searchFor = ({ step: { tool } }: PlanStep): readonly string[] | undefined =>
    card && (tool === 'search-duplicates' || tool === 'search-value')
      ? searchTexts(tool, card, { identifier: answerIn(plan, 'which-identifier'), inUse })
      : undefined;

  const [unfolded, setUnfolded] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const shown = plan.steps
    .filter((item) => item.state !== 'not-applicable' || isSkipped(item, progress))
    .map((item, index) => ({ item, number: index + 1 }));
  const of = (state: PlanStep['state']) => shown.filter(({ item }) => item.state === state);
  const past = shown.filter(({ item }) => item.state === 'done' || item.state === 'not-applicable');
  useFocusNext(list, plan.next);

  const draw = ({ item, number }: (typeof shown)[number], hidden = false) => (
    <li key={item.step.id} hidden={hidden} data-state={item.state}>
      <StepItem
        situation={plan.situation}
        item={item}
        number={number}
        tools={tools}
        card={card}
        {...(copy ? { copy, variants: searchFor(item), searched, onSearched } : {})}
        when={item.state === 'done' ? undefined : whenOf(item)}
        onTick={(ticked) => onProgress(tickStep(progress, item.step.id, ticked))}
        onAnswer={(answer) => onAnswer(item.step.id, answer)}
        onTool={(tool) => onTool(tool, item.step.id)}
      />
    </li>
  );

  const fold = (
    <li key="fold" hidden={past.length === 0}>
      <Button kind="quiet" size="small" icon={unfolded ? 'up' : 'down'} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        {checklistText.doneSteps}: {past.length}
      </Button>
    </li>
  );
  // One list, so that a step that is ticked moves and is not made anew.
  const items = [
    ...of('next').map((entry) => draw(entry)),
    fold,
    ...past.map((entry) => draw(entry, !unfolded)),
    ...of('open').map((entry) => draw(entry)),
  ];
  return (
    <ol ref={list} className={styles.steps}>
      {items}
    </ol>
  );
}

/** After a step was done the cursor goes to the next one, unless the user has put it elsewhere meanwhile. */
function useFocusNext(list: RefObject<HTMLOListElement | null>, next: string | null): void {
  const before = useRef(next);
  const inside = useRef(false);
  useEffect(() => {
    const element = list.current;
    const enter = () => {
      inside.current = true;
    };
    element?.addEventListener('focusin', enter);
    return () => element?.removeEventListener('focusin', enter);
  }, [list]);
  useEffect(() => {
    if (before.current === next) return;
    before.current = next;
    if (!inside.current) return;
    takeFocus(list.current?.querySelector<HTMLElement>('[data-state="next"] input'));
  }, [next, list]);
}

/** What comes of it: no ticket and why, who files, the way to the ticket. */
function Result({ plan, canOpen, onOpen }: { plan: Plan; canOpen: boolean; onOpen(): void }) {
  // The step about the ticket has the same button of its own while it is the next one.
  const offered = plan.steps.some(({ step, state }) => step.tool === 'ticket' && state === 'next');
  if (plan.because) {
    return (
      <Notice tone={plan.because === 'works' ? 'good' : 'info'} live>
        {textOfNoTicket({ because: plan.because, next: plan.next })}
      </Notice>
    );
  }
  if (plan.ticket === null) return plan.next === null ? <Notice tone="good">{checklistText.allDone}</Notice> : null;
  return (
    <>
      {plan.filer === 'person' && <p className={styles.quiet}>{PERSON_FILES}</p>}
      {plan.ticket === 'role' && <p className={styles.quiet}>{ADMIN_FILES}</p>}
      {plan.ticketDue && canOpen && !offered && (
        <Button wide icon="list" onClick={onOpen}>
          {checklistText.openTicket}
        </Button>
      )}
    </>
  );
}
