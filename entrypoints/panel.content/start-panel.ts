import type { CardStore } from '@/utils/app/card/card-actions';
import { createCardStore } from '@/utils/app/card/card-store';
import { parseKeptPanel } from '@/utils/app/card/kept-panel';
import { keepLastCard } from '@/utils/app/card/last-card';
import { panelViewOf } from '@/utils/app/card/view-of-card';
import type { CardSnapshot, RecordKind } from '@/utils/domain/card';
import { permDay } from '@/utils/domain/perm-time';
import { plainAddress } from '@/utils/domain/plain-address';
import { sense } from '@/utils/page/sense-page';
import { copyText } from '@/utils/platform/clipboard';
import { createWorkerClient } from '@/utils/platform/messages/worker-client';
import type { StartPanel } from '@/utils/platform/wake-panel';
import { answerPopup } from './answer-popup';
import { answerShots } from './answer-shots';
import { leaveEstate } from './leave-estate';
import { createPageHints } from './page-hints';
import { openPage, type PageSource } from './page-source';
import { type ShownCard, showCard } from './show-card';

/** The clock of the panel moves this often, ms. */
const TICK = 30_000;
/** An app may take the card away for a moment, between its view and its edit mode say. What was pasted is kept so long, ms. */
const GRACE = 3000;
/** Without a card it is asked this often what the page shows, and whether it is still worth the watch, ms. */
const LOOK_AGAIN = 3000;

/**
 * Runs the panel of this frame until `stop`: reads the page, draws while a card stands there and leaves no trace when it goes.
 * `onIdle` is called once, after everything has been taken off, when nothing on the page is worth the panel's watch any more. `estate` is what the
 * panel before this one has left: it is taken up, held anew and then released.
 */
export const startPanel: StartPanel = ({ onIdle, estate }) => {
  const end = new AbortController();
  const worker = createWorkerClient();
  let shown: (ShownCard & { unlisten(): void }) | null = null;
  let forget: ReturnType<typeof setTimeout> | undefined;

  const store: CardStore = createCardStore({
    page: {
      read: () => page?.read() ?? null,
      write: async (field, text) => page?.write(field, text) ?? { ok: false, why: 'no-field' },
      anchorOf: (field) => page?.anchorOf(field) ?? null,
      fieldInUse: () => page?.fieldInUse() ?? null,
      focus: (field) => page?.focus(field),
    },
    worker,
    clipboard: { write: copyText },
    address: () => plainAddress(document.location.href),
    now: () => Date.now(),
    today: () => permDay(Date.now()),
    later: (run, ms) => {
      const timer = setTimeout(() => !end.signal.aborted && run(), ms);
      return () => clearTimeout(timer);
    },
  });
  const { state, actions } = store;
  const kept = estate && parseKeptPanel(estate.panel);
  if (kept) actions.resume(kept);
  let session = estate?.session ?? '';

  const hints = createPageHints(document, store, worker);
  let page: PageSource | null = null;
  // Stays when the card goes, in memory, as long as the panel runs: in a picture of the register the row of this person is not covered.
  let lastCard: CardSnapshot | null = null;
  const unanswer = answerShots(
    () => shown?.mounted.root ?? null,
    () => lastCard,
  );

  function onCard(card: CardSnapshot | null, record: RecordKind | null): void {
    clearTimeout(forget);
    if (card !== null) {
      hints.stop();
      lastCard = card;
      actions.cardChanged(card, record);
      show();
      return;
    }
    void keepCard().then(hints.refresh);
    hide();
    forget = setTimeout(leave, GRACE);
  }

  /** Steps that have been begun go on without the card: the popup and the hint beside the register lead on. */
  async function keepCard(): Promise<void> {
    if (state.getState().card === null) return;
    const view = panelViewOf(state.getState());
    // Begun in the popup a moment ago, they may not have come here yet.
    const checklist = view.checklist ?? (await worker.checklist(view.card.url).catch(() => null));
    if (checklist !== null) await keepLastCard(worker, { ...view, checklist });
  }

  /** The card has really gone; with nothing else to watch for, the sentinel takes over. */
  function leave(): void {
    estate?.release();
    actions.cardChanged(null);
    const sensed = sense(document);
    hints.look(sensed);
    if (sensed !== null) {
      forget = setTimeout(leave, LOOK_AGAIN);
      return;
    }
    stop();
    onIdle();
  }

  function show(): void {
    if (end.signal.aborted || page === null) return;
    if (shown) {
      shown.mounted.keep();
      return;
    }
    const card = showCard(page, store, worker, stop);
    const unlisten = answerPopup(page, store, card.mounted);
    const unkeep = leaveEstate(card.mounted.root, store, worker, session);
    session = '';
    estate?.release();
    const timer = setInterval(actions.tick, TICK);
    shown = {
      ...card,
      unlisten() {
        clearInterval(timer);
        unkeep();
        unlisten();
      },
    };
  }

  function hide(): void {
    shown?.unlisten();
    shown?.close();
    shown = null;
  }

  function stop(): void {
    if (end.signal.aborted) return;
    end.abort();
    clearTimeout(forget);
    unanswer();
    // What is left for the next life is left first.
    hide();
    actions.cardChanged(null);
    hints.stop();
  }

  window.addEventListener('pagehide', actions.flush, { signal: end.signal });
  window.addEventListener('pagehide', () => void keepCard(), { signal: end.signal });
  // Popup and desk have had the focus meanwhile: ticks, drafts and the people collected may have changed there.
  const onFocus = () => {
    hints.refresh();
    if (state.getState().card) void actions.reload();
  };
  window.addEventListener('focus', onFocus, { signal: end.signal });
  // A card that stands already is told at once, so the page is opened when everything else is in place.
  queueMicrotask(() => {
    if (end.signal.aborted) return;
    page = openPage(
      document,
      worker,
      {
        onCard,
        onSaved: (save) => void actions.saved(save),
        onMessage: actions.messageSeen,
      },
      end.signal,
    );
    if (page.view()) show();
    else leave();
  });
  void actions.reload();
  return { stop };
};
