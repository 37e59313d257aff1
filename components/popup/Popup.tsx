import { useMemo, useRef, useState } from 'react';
import { Checklist } from '@/components/checklist/Checklist';
import { PendingList } from '@/components/pending/PendingList';
import { TicketEditor } from '@/components/ticket/TicketEditor';
import { Button } from '@/components/ui/Button';
import { ByHand } from '@/components/ui/ByHand';
import { IconButton } from '@/components/ui/IconButton';
import { Notice } from '@/components/ui/Notice';
import { messageEvidence } from '@/utils/app/card/card-evidence';
import type { CardOrder, OrderOutcome } from '@/utils/app/card/card-order';
import { nextFix } from '@/utils/app/card/next-step';
import type { PanelView } from '@/utils/app/card/panel-view';
import type { PendingActions } from '@/utils/app/pending/pending-actions';
import type { AppState } from '@/utils/app/ports';
import type { BasketItem } from '@/utils/app/ticket/basket';
import { deskQuery } from '@/utils/app/ticket/desk-query';
import type { TicketSources } from '@/utils/app/ticket/draft-ticket';
import { mergePartners } from '@/utils/app/ticket/merge-cards';
import type { TicketEdits } from '@/utils/app/ticket/ticket-edits';
import { personOfCard } from '@/utils/app/ticket/ticket-person';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { savedCardOf } from '@/utils/domain/pending';
import type { Settings } from '@/utils/domain/settings';
import { effectiveAt } from '@/utils/domain/sync-clock';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';
import { planOfProgress } from '@/utils/situations/progress';
import { suggestSituation } from '@/utils/situations/suggest-situation';
import type { Evidence, StepTool } from '@/utils/situations/types';
import { popupText } from '@/utils/text/ru/popup';
import type { TicketClaim, TicketPerson } from '@/utils/tickets/types';
import { CopyTicket } from './CopyTicket';
import { ManyFooter } from './ManyFooter';
import { OpenCard } from './OpenCard';
import styles from './Popup.module.css';
import { LeftCard, NoCard, Said } from './ShownPage';
import { Waiting } from './Waiting';

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
  /** People collected for one ticket. */
  basket: readonly BasketItem[];
  /** People of cards that stand open in other tabs. */
  openCards: readonly TicketPerson[];
  /** What was copied already for the search of duplicates. */
  searched: readonly string[];
  onSearched(texts: readonly string[]): void;
  /** Does at the open card what was clicked here; null when that card has gone. */
  onOrder(order: CardOrder): Promise<OrderOutcome | null>;
  /** Leaves the steps alone that have led away from their card. */
  onForget(): void;
  pendingActions: PendingActions;
  onProgress(progress: ChecklistProgress): void;
  onEdits(edits: TicketEdits): void;
  onOrganization(organization: Settings['organization'], contact?: Settings['contact']): void;
  onCollect(person: TicketPerson, claims: readonly TicketClaim[]): void;
  /** Reminds that a server is to be tried again; epoch ms. */
  onWait(wait: { since: number; until: number }): void;
  /** What was done, in one sentence. */
  onTool(tool: StepTool, copy: PopupProps['copy']): Promise<string>;
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
  const [byHand, setByHand] = useState<string | null>(null);
  /** Whether the user has unfolded or folded the comparison, and of which card. */
  const [wished, setWished] = useState<{ key: string; open: boolean } | null>(null);
  const comparison = useRef<HTMLDivElement>(null);
  /** What the browser does not let us copy is shown, selected. */
  const copyOrShow = async (text: string) => {
    const copied = await copy(text);
    setByHand(copied ? null : text);
    return copied;
  };
  const evidence = useMemo<Evidence>(() => view?.evidence ?? messageEvidence(messages), [view, messages]);
  const plan = useMemo(() => (progress ? planOfProgress(progress, evidence) : null), [progress, evidence]);
  const card = view?.card ?? null;
  const own = savedCardOf(state.pending, card?.url);
  const loginFrom = own?.checkAfter ?? (card ? effectiveAt(now, calendarWith(builtInCalendar, state.settings.calendar)).at : null);
  const { settings } = state;
  const hasThis = props.basket.some(({ id }) => id === card?.url);
  const { others, other } = useMemo(
    () =>
      mergePartners(
        card && personOfCard(card, view?.record),
        props.basket.map(({ person }) => person),
        props.openCards,
      ),
    [card, view, props.basket, props.openCards],
  );
  const sources = useMemo<TicketSources>(
    () => ({
      card,
      settings,
      plan,
      messages,
      ...(view ? { record: view.record, inUse: view.inUse } : {}),
      now,
      browser: props.browser,
      other,
    }),
    [card, settings, plan, messages, view, now, props.browser, other],
  );
  const live = view?.live ?? null;
  const comparing = live !== null && wished?.key === live.key ? wished.open : null;
  const setComparing = (open: boolean) => setWished(live && { key: live.key, open });
  // The steps that have been begun lead; else what is at fault does.
  const primary = view && live && live.panel !== 'open' && progress === null ? nextFix(view, own, now) : null;
  /** What was begun here does not vanish under the hands when the panel comes back. */
  const compares = live !== null && (live.panel !== 'open' || comparing === true);
  /** One ticket for all is written on the desk, where the people are. */
  const forMany = plan?.situation === 'many-users';
  const openList = () => props.onOpen('desk', plan ? deskQuery(plan) : '#ticket');
  const people = state.pending.filter(({ waitsFor }) => waitsFor === undefined);
  const server = state.pending.filter(({ waitsFor }) => waitsFor === 'server');
  const ready = people.filter((item) => item.checkAfter <= now).length;
  const noTicket = plan !== null && plan.ticket === null && plan.because !== null;

  const onTool = (tool: StepTool) => {
    if (forMany && (tool === 'ticket' || tool === 'collect')) openList();
    else if (tool === 'ticket') setWriting(true);
    else if (tool === 'screenshot') props.onShot();
    else if (tool === 'compare') {
      setComparing(true);
      comparison.current?.scrollIntoView();
    } else if (tool === 'collect') props.onOpen('desk', '#ticket');
    else void props.onTool(tool, copyOrShow).then(setSaid);
  };

  return (
    <div className={styles.popup}>
      <header className={styles.head}>
        <h1>{popupText.title}</h1>
        {props.basket.length > 0 && (
          <Button kind="quiet" size="small" icon="people" onClick={() => props.onOpen('desk', '#ticket')}>
            {popupText.desk} ({props.basket.length})
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
        {view && live ? (
          <OpenCard
            view={view}
            live={live}
            now={now}
            primary={primary}
            aside={writing}
            compares={compares}
            comparing={comparing ?? (live.pasted !== '' && live.panel === 'behind-dialog')}
            onComparing={setComparing}
            comparison={comparison}
            onOrder={props.onOrder}
            onCopy={(text) => void copyOrShow(text).then((copied) => setSaid(copied ? popupText.messageCopied : popupText.copyFailed))}
          />
        ) : view ? (
          <LeftCard view={view} onForget={props.onForget} />
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
              others={others}
              contact={settings.contact}
              formUrl={settings.supportFormUrl}
              {...(state.managed.includes('organization') ? {} : { onOrganization: props.onOrganization })}
              basket={{
                count: props.basket.length,
                hasThis,
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
              tools={compares ? [...TOOLS, 'compare'] : card ? TOOLS : WITHOUT_CARD}
              copy={copyOrShow}
              settings={state.settings}
              searched={props.searched}
              onSearched={props.onSearched}
              {...(view ? { inUse: view.inUse } : {})}
              onProgress={props.onProgress}
              onTool={onTool}
              reminded={server[0]?.checkAfter ?? null}
              onWait={props.onWait}
            />
            <div role="status">{said && <Notice tone="info">{said}</Notice>}</div>
            {byHand !== null && <ByHand key={byHand} text={byHand} label={popupText.byHand} />}
            <PendingList silent items={server} now={now} actions={pendingActions} called={called} />
            <Waiting items={people} ready={ready} now={now} actions={pendingActions} called={called} />
          </>
        )}
      </main>

      {!writing && !noTicket && (card !== null || progress !== null) && (
        <footer className={styles.foot}>
          {forMany ? (
            <ManyFooter
              count={props.basket.length}
              hasThis={hasThis}
              onAdd={card ? () => props.onCollect(personOfCard(card, view?.record), []) : null}
              onOpen={openList}
            />
          ) : (
            <CopyTicket
              sources={sources}
              edits={edits}
              leads={primary === null}
              copy={copyTicket}
              formUrl={settings.supportFormUrl}
              onShow={() => setWriting(true)}
            />
          )}
        </footer>
      )}
    </div>
  );
}
