import { useCard, useCardActions } from '@/components/card/card-context';
import { useEnterSituation } from '@/components/card/use-enter-situation';
import { Checklist } from '@/components/checklist/Checklist';
import { isPanelOpen } from '@/utils/app/view/panel-open';
import { serverWaitOf } from '@/utils/domain/pending';
import { suggestSituation } from '@/utils/situations/suggest-situation';
import type { StepTool } from '@/utils/situations/types';

/** Tools that work outside the page; the others stand in the panel, beside the fields. */
const TOOLS: readonly StepTool[] = [
  'ask-data',
  'search-duplicates',
  'search-value',
  'login-message',
  'remind',
  'screenshot',
  'collect',
  'ticket',
];
const WITHOUT_CARD: readonly StepTool[] = ['ask-data', 'screenshot', 'collect', 'ticket'];

interface StepsProps {
  /** The comparison is unfolded here. */
  comparing: boolean;
  copy(text: string): Promise<boolean>;
  onTool(tool: StepTool): void;
}

/** The situation of the card at hand, of the message on the page, or of whatever is chosen, and its steps. */
export function Steps({ comparing, copy, onTool }: StepsProps) {
  const progress = useCard((state) => state.checklist);
  const evidence = useCard((state) => state.evidence);
  const messages = useCard((state) => state.messages);
  const card = useCard((state) => state.card);
  const live = useCard((state) => state.live && !state.left);
  const inPage = useCard(isPanelOpen);
  const now = useCard((state) => state.now);
  const loginFrom = useCard((state) => state.own?.checkAfter ?? (state.card ? state.effective.at : null));
  const settings = useCard((state) => state.settings);
  const searched = useCard((state) => state.searched);
  const inUse = useCard((state) => state.inUse);
  const reminded = useCard((state) => serverWaitOf(state.pending)?.checkAfter ?? null);
  const { setChecklist, setSearched, waitForServer } = useCardActions();
  const suggested = suggestSituation({ messages, card });
  // A page that says one thing that Сверка knows was opened for that.
  useEnterSituation(suggested, card === null && messages.length > 0);
  const compares = live && card !== null && (!inPage || comparing);
  return (
    <Checklist
      progress={progress}
      evidence={evidence}
      suggested={suggested}
      card={card}
      loginFrom={loginFrom}
      now={now}
      tools={compares ? [...TOOLS, 'compare'] : card ? TOOLS : WITHOUT_CARD}
      copy={copy}
      settings={settings}
      searched={searched}
      onSearched={setSearched}
      inUse={inUse}
      onProgress={setChecklist}
      onTool={onTool}
      reminded={reminded}
      onWait={(wait) => void waitForServer(wait)}
    />
  );
}
