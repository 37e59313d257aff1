import { createStore } from 'zustand/vanilla';
import type { LeftCard } from '@/utils/app/card/left-card';
import { leftCard, searchedFor } from '@/utils/app/card/left-card';
import { shortLabel } from '@/utils/app/card/person-label';
import { nothingShown, type ShownCard } from '@/utils/app/card/shown-card';
import { schoolList } from '@/utils/app/lists/sent-list';
import { parseBasket } from '@/utils/app/ticket/basket';
import { createDraftKeeper } from '@/utils/app/ticket/draft-keeper';
import type { DraftKey } from '@/utils/app/ticket/draft-key';
import { lastTicket } from '@/utils/app/ticket/last-ticket';
import { savedCardOf } from '@/utils/domain/pending';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { effectiveAt } from '@/utils/domain/sync-clock';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';
import type { Toast } from '@/utils/text/toast';
import { createCardOrders } from './card-orders';
import { createReplica } from './frame-replica';
import { createListOrders } from './list-orders';
import { createOwnActions } from './own-actions';
import type { Own, ViewCore } from './view-core';
import type { ViewPorts, ViewState, ViewStore } from './view-state';

/** What a view shows before anybody has answered. `now` is epoch ms. */
export function emptyViewState(now: number): ViewState {
  return {
    ...nothingShown(),
    live: false,
    left: false,
    outside: false,
    canTeach: false,
    about: '',
    settings: DEFAULT_SETTINGS,
    managed: [],
    notes: [],
    showMode: false,
    updatedTo: '',
    pending: [],
    own: null,
    now,
    effective: effectiveAt(now, builtInCalendar),
    draft: null,
    basket: [],
    openCards: [],
    searched: [],
    copiedKind: null,
    school: null,
    standings: null,
    loaded: false,
  };
}

/**
 * The store of a view: the state of a frame, as the frame tells it, and what is asked of the worker directly, in the one shape that all components
 * read. Its actions are orders to the frame, or calls of the worker.
 */
export function createViewStore(ports: ViewPorts): ViewStore {
  const { worker } = ports;
  const state = createStore<ViewState>(() => ({ ...emptyViewState(ports.now()), outside: ports.leadToPage !== undefined }));
  const { getState: get } = state;
  let shown: ShownCard = nothingShown();
  let live = false;
  const drafts = createDraftKeeper<DraftKey>(ports.later, (key, draft) =>
    worker.saveDraft(key, draft).catch(() => core.own({ toast: { kind: 'not-stored' } })),
  );
  let mine: Own = { left: null, ledTo: null, checklist: null, toast: null };
  /** Counts the readings of what belongs to the card: an answer that comes late is about another one. */
  let readings = 0;
  /** What was changed here since the reading began: there the answer is older. */
  const touched = new Set<string>();
  const touch = (change: object) => {
    for (const key of Object.keys(change)) touched.add(key);
  };

  const replica = createReplica(ports.link, (next, isLive) => {
    if (next.toast !== shown.toast && next.toast !== null && !isOfLoss(mine.toast, next.toast)) mine = { ...mine, toast: null };
    const another = next.card?.url !== shown.card?.url || next.messages.join() !== shown.messages.join() || live !== isLive;
    [shown, live] = [next, isLive];
    show();
    if (another) void loadCard();
  });

  const hasSteps = () => shown.card !== null || shown.messages.length > 0;
  /** No frame has steps to show, and no failed sign-in has led elsewhere: the steps that were begun at a card go on. */
  const isAlone = () => !hasSteps() && mine.ledTo === null;
  /** The frame keeps the steps that are shown. */
  const isFramed = () => live && hasSteps() && mine.ledTo === null;

  /** Puts together what is shown, in one change. */
  function show(change: Partial<ViewState> = {}): void {
    const { pending } = { ...get(), ...change };
    const leaving = isAlone() ? mine.left : null;
    const card = shown.card ?? leaving?.card ?? null;
    const about = mine.ledTo ?? card?.url ?? '';
    state.setState({
      ...change,
      ...shown,
      ...(leaving ? shownOfLeft(leaving) : {}),
      checklist: isFramed() ? shown.checklist : mine.checklist,
      toast: mine.toast ?? shown.toast,
      live,
      left: leaving !== null,
      canTeach: live && ports.teaches && !shown.behindDialog,
      about,
      own: savedCardOf(pending, about || undefined, card && card.url === about ? shortLabel(card) : ''),
    });
  }

  /** What is kept for the card, and for the steps on a page without one. */
  async function loadCard(): Promise<void> {
    const reading = ++readings;
    touched.clear();
    const left = isAlone() ? await leftCard(worker) : null;
    const begun = left && (await worker.checklist(left.card.url).catch(() => null));
    if (reading !== readings) return;
    mine = { ...mine, left: begun && !touched.has('left') ? left : null };
    show();
    const { about } = get();
    const [draft, searched, basket, checklist, ticket] = await Promise.all([
      // What is typed and not stored yet is newer than what is kept.
      drafts.held({ card: about })?.draft ?? worker.draft({ card: about }).catch(() => null),
      searchedFor(worker, about),
      worker.basket().catch(() => []),
      worker.checklist(about).catch(() => null),
      lastTicket(worker),
    ]);
    if (reading !== readings) return;
    if (!touched.has('checklist')) mine = { ...mine, checklist };
    const read = Object.entries({ draft, searched, basket: parseBasket(basket), copiedKind: ticket?.kind ?? null });
    show(Object.fromEntries(read.filter(([key]) => !touched.has(key))));
  }

  function moveClock(now: number): void {
    const { settings, effective: before } = get();
    const next = effectiveAt(now, calendarWith(builtInCalendar, settings.calendar));
    state.setState({ now, effective: next.at === before.at && next.approximate === before.approximate ? before : next });
  }

  const core: ViewCore = {
    ports,
    drafts,
    get,
    set(change) {
      touch(change);
      show(change);
    },
    own(change) {
      touch(change);
      mine = { ...mine, ...change };
      show();
    },
    order: replica.order,
    isFramed,
    loadCard,
  };

  return {
    state,
    actions: {
      ...createCardOrders(core),
      ...createListOrders(core),
      ...createOwnActions(core),
      async reload() {
        const [known, school] = await Promise.all([worker.loadState().catch(() => null), schoolList(worker, get().school), loadCard()]);
        state.setState({ school });
        if (known) {
          show(known);
          moveClock(ports.now());
        }
        state.setState({ loaded: true });
      },
      tick: () => moveClock(ports.now()),
    },
    start: replica.start,
  };
}

/** The view says already of the same text that it is copied. */
const isOfLoss = (said: Toast | null, told: Toast): boolean =>
  said?.kind === 'not-written' && told.kind === 'not-written' && said.field === told.field && said.text === told.text;

function shownOfLeft({ label, ...left }: LeftCard): Partial<ViewState> {
  return { ...left, label };
}
