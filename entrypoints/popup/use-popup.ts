import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PopupProps } from '@/components/popup/Popup';
import type { CardOrder } from '@/utils/app/card/card-order';
import { keepLastCard, keepSearched, lastCard, searchedFor } from '@/utils/app/card/last-card';
import type { PanelView } from '@/utils/app/card/panel-view';
import { createPendingActions } from '@/utils/app/pending/pending-actions';
import type { AppState } from '@/utils/app/ports';
import { addToBasket, parseBasket } from '@/utils/app/ticket/basket';
import { keepLastTicket } from '@/utils/app/ticket/last-ticket';
import { NO_EDITS, parseEdits, type TicketEdits } from '@/utils/app/ticket/ticket-edits';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { keptRegister, savedCardOf } from '@/utils/domain/pending';
import { plainAddress } from '@/utils/domain/plain-address';
import { copyText } from '@/utils/platform/clipboard';
import { listenInView } from '@/utils/platform/messages/messages';
import { createWorkerClient } from '@/utils/platform/messages/worker-client';
import { findOpenPage, type OpenPage, showTab, tellPanel } from '@/utils/platform/open-card';
import { signInMessage } from '@/utils/text/ru/clock';
import { popupText } from '@/utils/text/ru/popup';
import { askDataMessage } from '@/utils/text/ru/tickets';
import type { TicketPerson } from '@/utils/tickets/types';
import { useFollow } from './use-follow';

/** The clock of the popup moves this often, ms. */
const TICK = 30_000;
/** The panel is told of what is typed here when the typing pauses, ms. */
const PAUSE = 400;

/** Orders after which the page is to be looked at. */
const LEADING: readonly CardOrder['act'][] = ['show', 'open-panel'];

const worker = createWorkerClient();

interface Loaded {
  state: AppState;
  open: OpenPage | null;
  view: PanelView | null;
  /** Known messages of ЭПОС on the page, with a card or without. */
  messages: readonly KnownMessageId[];
  /** Address of the page, for a reminder to open it again; '' when it is not known. */
  page: string;
  /** Address of the card whose checklist and draft are shown, '' without one. */
  url: string;
  progress: ChecklistProgress | null;
  edits: TicketEdits;
  basket: ReturnType<typeof parseBasket>;
  openCards: TicketPerson[];
  /** What was copied already for the search of duplicates. */
  searched: readonly string[];
}

/** What of an open page is shown. */
function shownOf(open: OpenPage): Pick<Loaded, 'open' | 'view' | 'messages' | 'page'> {
  if ('said' in open) return { open, view: null, messages: open.said.messages, page: open.said.url };
  return { open, view: open.view, messages: open.view.messages, page: plainAddress(open.view.card.url) };
}

/** `ledTo` is the card that a failed sign-in has led to; it is shown whatever page is open. */
async function load(ledTo: string | null): Promise<Loaded> {
  const [state, open, basket] = await Promise.all([worker.loadState(), findOpenPage(), worker.basket()]);
  const seen = open && shownOf(open);
  // A page without a card and without a message: the steps begun at the card that was left go on.
  const left = open === null && ledTo === null ? await lastCard(worker) : null;
  const begun = left && (await worker.checklist(left.card.url));
  const view = seen?.view ?? (begun ? left : null);
  const messages = view?.messages ?? seen?.messages ?? [];
  const page = view ? plainAddress(view.card.url) : (seen?.page ?? '');
  const url = ledTo ?? view?.card.url ?? '';
  const [progress, draft, searched] = await Promise.all([worker.checklist(url), worker.draft(url), searchedFor(worker, url)]);
  return {
    state,
    open,
    view,
    messages,
    page,
    url,
    progress,
    edits: parseEdits(draft),
    basket: parseBasket(basket),
    openCards: [],
    searched,
  };
}

/** What a new reading does not know yet: the cards of other tabs, and what has just been copied here and is still being stored. */
function keptHere(old: Loaded | null, next: Loaded): Pick<Loaded, 'openCards' | 'searched'> {
  const more = old !== null && old.url === next.url && old.searched.length > next.searched.length;
  return { openCards: old?.openCards ?? [], searched: more ? old.searched : next.searched };
}

/** Everything the popup shows and does, or null while it is being asked for. */
export function usePopup(): Omit<PopupProps, 'called' | 'browser'> | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [now, setNow] = useState(Date.now);
  /** How often something was changed here. */
  const changes = useRef(0);
  /** When something was last changed here, epoch ms. */
  const changedAt = useRef(0);
  /** The orders given here, one after another. */
  const orders = useRef(Promise.resolve());
  const ledTo = useRef<string | null>(null);
  const telling = useRef<ReturnType<typeof setTimeout>>(undefined);

  const again = useCallback(async () => {
    const before = changes.current;
    const next = await load(ledTo.current);
    // What was read before the last click here is old; what that click has stored is announced again.
    if (changes.current === before) setLoaded((old) => ({ ...next, ...keptHere(old, next) }));
    // Other tabs may be slow to answer: nothing of the popup waits for them.
    const openCards = await worker.openCards().catch(() => []);
    setLoaded((old) => old && { ...old, openCards });
  }, []);

  useEffect(() => {
    void again();
    const timer = setInterval(() => setNow(Date.now()), TICK);
    const unlisten = listenInView({ stateChanged: again });
    return () => {
      clearInterval(timer);
      unlisten();
    };
  }, [again]);

  useFollow(
    loaded?.open,
    (seen, asked) => {
      // What was seen before the last click here is old.
      if (asked > changedAt.current) setLoaded((old) => old && { ...old, ...shownOf(seen) });
    },
    again,
  );

  const change = useMemo(
    () => (part: Partial<Loaded>) => {
      changes.current += 1;
      changedAt.current = Date.now();
      setLoaded((before) => before && { ...before, ...part });
    },
    [],
  );

  const pendingActions = useMemo(
    () =>
      createPendingActions({
        worker,
        copy: copyText,
        onItems: (pending) => setLoaded((before) => before && { ...before, state: { ...before.state, pending } }),
        onFailed(item, progress) {
          ledTo.current = item.url;
          change({ url: item.url, progress });
        },
      }),
    [change],
  );

  if (!loaded) return null;
  const { state, open, view, messages, page, url, progress, edits, basket, openCards, searched } = loaded;
  const card = view?.card ?? null;

  return {
    state,
    view,
    messages,
    progress,
    edits,
    now,
    basket,
    openCards,
    searched,
    onSearched(texts) {
      change({ searched: texts });
      void keepSearched(worker, url, texts);
    },
    onForget() {
      change({ view: null, url: '', progress: null, edits: NO_EDITS, searched: [] });
      void keepLastCard(worker, null);
    },
    pendingActions,
    copy: copyText,
    async copyTicket(text) {
      const copied = await copyText(text);
      if (copied) void keepLastTicket(worker, text);
      return copied;
    },
    onOrder(order) {
      const [card, key] = open && 'view' in open ? [open, open.view.live?.key] : [null, undefined];
      const carriedOut = orders.current.then(async () => {
        if (card === null || key === undefined) return null;
        const reply = await worker.orderCard(card.tabId, key, order).catch(() => null);
        if (reply === null) return null;
        change(shownOf({ ...card, view: reply.view }));
        if (reply.outcome === 'done' && LEADING.includes(order.act)) void showTab(card.tabId).finally(() => close());
        return reply.outcome;
      });
      orders.current = carriedOut.then(() => {});
      return carriedOut;
    },
    onProgress(next) {
      change({ progress: next });
      void worker.saveChecklist(url, next).then(() => open && tellPanel(open.tabId));
    },
    onEdits(next) {
      change({ edits: next });
      void worker.saveDraft(url, next);
      clearTimeout(telling.current);
      telling.current = setTimeout(() => void (open && tellPanel(open.tabId)), PAUSE);
    },
    onOrganization(organization, contact) {
      void worker
        .saveSettings({ organization, ...(contact ? { contact } : {}) })
        .then((settings) => change({ state: { ...state, settings } }));
    },
    onCollect(person, claims) {
      const items = addToBasket(basket, { id: url || crypto.randomUUID(), person, claims });
      change({ basket: items });
      void worker.saveBasket(items);
    },
    onWait(wait) {
      void worker.waitForServer({ url: page, ...wait }).then((pending) => change({ state: { ...state, pending } }));
    },
    async onTool(tool, copy) {
      const own = savedCardOf(state.pending, url);
      if (tool === 'ask-data') return (await copy(askDataMessage)) ? popupText.messageCopied : popupText.copyFailed;
      if (tool === 'login-message' && own)
        return (await copy(signInMessage(own.checkAfter, card?.register ?? own.register, now)))
          ? popupText.messageCopied
          : popupText.copyFailed;
      if (tool === 'remind' && card) {
        const label = state.settings.showLabels ? (view?.label ?? '') : '';
        const stored = await pendingActions.add({
          url: card.url,
          label,
          savedAt: view?.savedAt ?? Date.now(),
          ...(view?.savedAt ? {} : { unsaved: true as const }),
          ...keptRegister(card.register),
        });
        return stored ? popupText.reminded : popupText.notStored;
      }
      return popupText.afterSave;
    },
    onOpen(page, query) {
      void worker.openPage(page, query).then(() => close());
    },
    onShot() {
      void worker.takeShot().then(() => close());
    },
  };
}
