import { useState } from 'react';
import { Checklist } from '@/components/checklist/Checklist';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { deskQuery } from '@/utils/app/ticket/desk-query';
import { serverWaitOf } from '@/utils/domain/pending';
import { emptyProgress, planOfProgress, situationOf, waitFrom } from '@/utils/situations/progress';
import { suggestSituation } from '@/utils/situations/suggest-situation';
import type { SituationId, StepTool } from '@/utils/situations/types';
import { signInMessage } from '@/utils/text/ru/clock';
import { hintText } from '@/utils/text/ru/panel';
import { knownMessageText, situationText } from '@/utils/text/ru/situations';
import { askDataMessage } from '@/utils/text/ru/tickets';
import { useCard, useCardActions } from './card-context';
import { MessageAct } from './MessageAct';
import { useEnterSituation } from './use-enter-situation';

/** Tools of a step that work beside a card, and without one. */
const WITH_CARD: readonly StepTool[] = [
  'compare',
  'ticket',
  'remind',
  'ask-data',
  'login-message',
  'search-duplicates',
  'search-value',
  'screenshot',
  'collect',
];
const WITHOUT_CARD: readonly StepTool[] = ['ask-data', 'screenshot'];

/**
 * A known message of ЭПОС that stands on the page: which situation it belongs to, and its steps when they are asked for. `unfolded` = they have been: the
 * one situation that fits is entered.
 */
export function MessageHint({ unfolded }: { unfolded?: boolean }) {
  const messages = useCard((state) => state.messages);
  const card = useCard((state) => state.card);
  const checklist = useCard((state) => state.checklist);
  const evidence = useCard((state) => state.evidence);
  const loginFrom = useCard((state) => state.own?.checkAfter ?? (state.card ? state.effective.at : null));
  const inUse = useCard((state) => state.inUse);
  const settings = useCard((state) => state.settings);
  const now = useCard((state) => state.now);
  const reminded = useCard((state) => serverWaitOf(state.pending)?.checkAfter ?? null);
  const { setChecklist, setTab, remind, waitForServer, copy, openPage, takeShot } = useCardActions();
  const [opened, setOpened] = useState(unfolded === true);
  const situation = messages.length > 0 ? suggestSituation({ messages, card }) : null;
  // Begun in the popup: the steps can be gone on with here.
  const begun = checklist && situationOf(checklist.situation) ? (checklist.situation as SituationId) : null;
  const about = situation ?? begun;

  const plan = checklist && planOfProgress(checklist, evidence);
  // One ticket for all is written on the desk, where the people are.
  const many = plan?.situation === 'many-users' ? plan : null;

  const onTool = (tool: StepTool) => {
    if (tool === 'compare') setTab('comparison');
    if (many && (tool === 'ticket' || tool === 'collect')) void openPage('desk', deskQuery(many));
    else if (tool === 'ticket') setTab('ticket');
    else if (tool === 'collect') void openPage('desk', '#ticket');
    if (tool === 'remind') void remind();
    if (tool === 'screenshot') void takeShot();
    if (tool === 'ask-data') void copy(askDataMessage);
    if (tool === 'login-message' && loginFrom !== null) void copy(signInMessage(loginFrom, card?.register, now));
  };

  useEnterSituation(situation, unfolded === true);

  if (about === null) return null;
  const text = messages.map((id) => knownMessageText[id]).find((words) => words !== '');
  // Whoever asks what to do about the message means its situation; the list of situations stands above the steps.
  const begin = (open: boolean) => {
    setOpened(open);
    if (open && situation && checklist === null) setChecklist(waitFrom(emptyProgress(situation), now));
  };

  return (
    <Notice tone="info" title={text ? hintText.seen(text) : situationText[about].title}>
      {situation && <p>{situationText[situation].about}</p>}
      {card && !opened && <MessageAct />}
      <Disclosure summary={situation ? hintText.whatToDo : hintText.steps} {...(unfolded ? { defaultOpen: true } : {})} onToggle={begin}>
        <Checklist
          progress={checklist}
          evidence={evidence}
          suggested={situation}
          card={card}
          loginFrom={loginFrom}
          now={now}
          tools={card ? WITH_CARD : WITHOUT_CARD}
          copy={copy}
          inUse={inUse}
          settings={settings}
          onProgress={setChecklist}
          onTool={onTool}
          reminded={reminded}
          onWait={(wait) => void waitForServer(wait)}
        />
      </Disclosure>
    </Notice>
  );
}
