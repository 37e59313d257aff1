import { useMemo, useState } from 'react';
import { Checklist } from '@/components/checklist/Checklist';
import { PendingList } from '@/components/pending/PendingList';
import { useEver } from '@/components/pending/use-ever';
import { TicketEditor } from '@/components/ticket/TicketEditor';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { messageEvidence } from '@/utils/app/card-evidence';
import type { TicketSources } from '@/utils/app/draft-ticket';
import type { PanelView } from '@/utils/app/panel-view';
import type { PendingActions } from '@/utils/app/pending-actions';
import type { AppState } from '@/utils/app/ports';
import type { TicketEdits } from '@/utils/app/ticket-edits';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { type PendingItem, savedCardOf } from '@/utils/domain/pending';
import type { Settings } from '@/utils/domain/settings';
import { effectiveAt } from '@/utils/domain/sync-clock';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';
import { planOfProgress } from '@/utils/situations/progress';
import { suggestSituation } from '@/utils/situations/suggest-situation';
import type { Evidence, StepTool } from '@/utils/situations/types';
import { hintText } from '@/utils/text/ru/panel';
import { popupText } from '@/utils/text/ru/popup';
import { knownMessageText } from '@/utils/text/ru/situations';
import type { TicketClaim, TicketPerson } from '@/utils/tickets/types';
import { CopyTicket } from './CopyTicket';
import styles from './Popup.module.css';

export interface PopupProps {
  state: AppState;
  /** The open card, or null. */
  view: PanelView | null;
  /** Known messages of ЭПОС on the page, with a card or without. */
  messages: readonly KnownMessageId[];
  progress: ChecklistProgress | null;
  edits: TicketEdits;
  /** Epoch ms. */
  now: number;
  browser: string;
  /** The entry that a notification has led to. */
  called: { id: string; as: 'person' | 'failed' } | null;
  basketCount: number;
  pendingActions: PendingActions;
  onProgress(progress: ChecklistProgress): void;
  onEdits(edits: TicketEdits): void;
  onOrganization(organization: Settings['organization'], contact?: Settings['contact']): void;
  onCollect(person: TicketPerson, claims: readonly TicketClaim[]): void;
  /** Reminds that a server is to be tried again; epoch ms. */
  onWait(wait: { since: number; until: number }): void;
  /** What was done, in one sentence. */
  onTool(tool: StepTool): Promise<string>;
  onOpen(page: 'options' | 'desk', query?: string): void;
  onShot(): void;
  copy(text: string): Promise<boolean>;
  /** Copies a ticket, and keeps it for the support form. */
  copyTicket(text: string): Promise<boolean>;
}

/** Tools that work in the popup; the others stand in the panel, beside the fields. */
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

/** The popup: the card at hand, the situation's steps, who waits, the ticket. */
export function Popup(props: PopupProps) {
  const { state, view, messages, progress, edits, now, called, pendingActions, copy, copyTicket } = props;
  const [writing, setWriting] = useState(false);
  const [said, setSaid] = useState('');
  const evidence = useMemo<Evidence>(() => view?.evidence ?? messageEvidence(messages), [view, messages]);
  const plan = useMemo(() => (progress ? planOfProgress(progress, evidence) : null), [progress, evidence]);
  const card = view?.card ?? null;
  const own = savedCardOf(state.pending, card?.url);
  const loginFrom = own?.checkAfter ?? (card ? effectiveAt(now, calendarWith(builtInCalendar, state.settings.calendar)).at : null);
  const { settings } = state;
  const sources = useMemo<TicketSources>(
    () => ({ card, settings, plan, messages, ...(view ? { record: view.record, inUse: view.inUse } : {}), now, browser: props.browser }),
    [card, settings, plan, messages, view, now, props.browser],
  );
  const people = state.pending.filter(({ waitsFor }) => waitsFor === undefined);
  const server = state.pending.filter(({ waitsFor }) => waitsFor === 'server');
  const ready = people.filter((item) => item.checkAfter <= now).length;
  const noTicket = plan !== null && plan.ticket === null && plan.because !== null;

  const onTool = (tool: StepTool) => {
    if (tool === 'ticket') setWriting(true);
    else if (tool === 'screenshot') props.onShot();
    else if (tool === 'collect') props.onOpen('desk', '#ticket');
    else void props.onTool(tool).then(setSaid);
  };

  return (
    <div className={styles.popup}>
      <header className={styles.head}>
        <h1>{popupText.title}</h1>
        {props.basketCount > 0 && (
          <Button kind="quiet" size="small" icon="people" onClick={() => props.onOpen('desk', '#ticket')}>
            {popupText.desk} ({props.basketCount})
          </Button>
        )}
        <IconButton icon="camera" label={popupText.screenshot} onClick={props.onShot} />
        <IconButton icon="gear" label={popupText.settings} onClick={() => props.onOpen('options')} />
      </header>

      <main className={styles.main}>
        {state.notes.map((note) => (
          <Notice key={note} tone="warning">
            {note}
          </Notice>
        ))}
        {view ? (
          <CardLine view={view} />
        ) : messages.length > 0 ? (
          <Said messages={messages} />
        ) : (
          <NoCard onTraining={() => props.onOpen('desk', '#training')} />
        )}
        {writing ? (
          <>
            <Button kind="quiet" size="small" icon="list" className={styles.back} onClick={() => setWriting(false)}>
              {popupText.back}
            </Button>
            <TicketEditor
              sources={sources}
              edits={edits}
              onEdits={props.onEdits}
              copy={copyTicket}
              contact={settings.contact}
              formUrl={settings.supportFormUrl}
              {...(state.managed.includes('organization') ? {} : { onOrganization: props.onOrganization })}
              basket={{
                count: props.basketCount,
                hasThis: false,
                onAdd: props.onCollect,
                onOpen: () => props.onOpen('desk', '#ticket'),
              }}
            />
          </>
        ) : (
          <>
            <Checklist
              progress={progress}
              evidence={evidence}
              suggested={suggestSituation({ messages, card })}
              card={card}
              loginFrom={loginFrom}
              now={now}
              tools={card ? TOOLS : WITHOUT_CARD}
              copy={copy}
              {...(view ? { inUse: view.inUse } : {})}
              onProgress={props.onProgress}
              onTool={onTool}
              reminded={server[0]?.checkAfter ?? null}
              onWait={props.onWait}
            />
            <div role="status">{said && <Notice tone="info">{said}</Notice>}</div>
            <PendingList silent items={server} now={now} actions={pendingActions} called={called} />
            <Waiting items={people} ready={ready} now={now} actions={pendingActions} called={called} />
          </>
        )}
      </main>

      {!writing && !noTicket && (card !== null || progress !== null) && (
        <footer className={styles.foot}>
          <CopyTicket sources={sources} edits={edits} copy={copyTicket} formUrl={settings.supportFormUrl} onShow={() => setWriting(true)} />
        </footer>
      )}
    </div>
  );
}

function CardLine({ view }: { view: PanelView }) {
  const unread = new Set(view.unread.flatMap(({ missing }) => missing)).size;
  const parts = [
    view.issues.length > 0 ? popupText.issues(view.issues.length) : unread === 0 ? popupText.noIssues : '',
    unread > 0 ? popupText.unread(unread) : '',
  ].filter(Boolean);
  return (
    <p className={styles.card}>
      <strong>{popupText.card(view.label)}</strong> · {parts.join(' · ')}
    </p>
  );
}

/** A page without a card says something that Сверка knows. */
function Said({ messages }: { messages: readonly KnownMessageId[] }) {
  const text = messages.map((id) => knownMessageText[id]).find((words) => words !== '');
  return text ? (
    <p className={styles.card}>
      <strong>{hintText.seen(text)}</strong>
    </p>
  ) : null;
}

function NoCard({ onTraining }: { onTraining(): void }) {
  return (
    <section className={styles.empty}>
      <p className={styles.card}>
        <strong>{popupText.noCard}</strong>
      </p>
      <p className={styles.quiet}>{popupText.noCardWhy}</p>
      <Button size="small" icon="person" onClick={onTraining}>
        {popupText.training}
      </Button>
    </section>
  );
}

interface WaitingProps {
  items: readonly PendingItem[];
  ready: number;
  now: number;
  actions: PendingActions;
  called: PopupProps['called'];
}

function Waiting({ items, ready, now, actions, called }: WaitingProps) {
  const somebody = useEver(items.length > 0);
  if (!somebody) return <p className={styles.quiet}>{popupText.nobodyWaits}</p>;
  return (
    <Disclosure summary={popupText.waiting(items.length, ready)} defaultOpen={called !== null || ready > 0}>
      <PendingList items={items} now={now} actions={actions} called={called} />
    </Disclosure>
  );
}
