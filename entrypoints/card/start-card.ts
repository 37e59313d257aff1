import type { CardStore } from '@/utils/app/card/card-actions';
import { createCardStore, type LeftPaste } from '@/utils/app/card/card-store';
import { startInChosenForm } from '@/utils/app/card/chosen-form';
import { followState } from '@/utils/app/card/follow-state';
import { whatIsLeftOf } from '@/utils/app/card/left-card';
import { personOfCard } from '@/utils/app/ticket/ticket-person';
import { oneAtATime } from '@/utils/app/worker/one-at-a-time';
import type { CardSnapshot } from '@/utils/domain/card';
import { nameLookups } from '@/utils/domain/names/name-lookups';
import { learnSurnames, type SurnameModel, surnameModel } from '@/utils/domain/names/surname-model';
import { permDay } from '@/utils/domain/perm-time';
import { plainAddress } from '@/utils/domain/plain-address';
import type { CardView } from '@/utils/page/card-view';
import { sense } from '@/utils/page/sense-page';
import type { ShotView } from '@/utils/page/shot/shot-view';
import { loadScript } from '@/utils/platform/load-script';
import { logFault } from '@/utils/platform/log';
import { listenInFrame } from '@/utils/platform/messages/frame-calls';
import { isOrphaned } from '@/utils/platform/messages/messenger';
import { worker } from '@/utils/platform/messages/worker-client';
import type { MakeShotView } from '../shot';
import { answerViews } from './answer-views';
import { createPageHints } from './page-hints';
import { openPage, type PageSource } from './page-source';
import { createStage } from './stage';
import { workerOfStore } from './worker-of-store';

/** What the card script hands over: runs in this frame until the signal is aborted. `onIdle` = nothing on the page is worth its watch any more. */
export type StartCard = (options: { signal: AbortSignal; onIdle(): void }) => void;

/** It is looked this often whether the extension is still there, ms. */
const LIVES = 1000;
/** The surnames may keep the page waiting for its idle moment no longer than this, ms. */
const PATIENCE = 300;
/** The clock moves this often, ms. */
const TICK = 30_000;
/** An app may take the card away for a moment, between its view and its edit mode say. What was pasted is kept so long, ms. */
const GRACE = 3000;
/** Without a card it is asked this often what the page shows, and whether it is still worth the watch, ms. */
const LOOK_AGAIN = 3000;

/** Outlives the sleep of this script, in memory. */
const left: LeftPaste = {};

/** Reads the page of this frame, shows what there is to show, answers views, and leaves no trace when there is nothing left. */
export const startCard: StartCard = ({ signal: life, onIdle }) => {
  const end = new AbortController();
  const { signal } = end;
  life.addEventListener('abort', () => end.abort(), { signal });
  let forget: ReturnType<typeof setTimeout> | undefined;
  let page: PageSource | null = null;
  // Stays when the card goes, in memory, as long as this script runs: in a picture of the register the row of this person is not covered.
  let lastCard: CardSnapshot | null = null;

  const store: CardStore = createCardStore(
    {
      page: {
        read: () => page?.read() ?? null,
        write: async (field, text) => page?.write(field, text) ?? { ok: false, why: 'no-field' },
        fieldInUse: () => page?.fieldInUse() ?? null,
        focus: (field) => page?.focus(field),
      },
      worker: workerOfStore(worker, signal),
      address: () => plainAddress(document.location.href),
      now: () => Date.now(),
      today: () => permDay(Date.now()),
      later: (run, ms) => {
        const timer = setTimeout(() => !signal.aborted && run(), ms);
        return () => clearTimeout(timer);
      },
    },
    left,
  );
  const { state, actions } = store;
  const stage = createStage(
    store,
    () => page,
    (place) => hints.rowAt(place),
    signal,
  );
  startInChosenForm(store, signal);
  const hints = createPageHints(document, store, signal);
  let shots: Promise<ShotView | null> | null = null;
  const shotView = (): Promise<ShotView | null> => {
    shots ??= loadScript<MakeShotView>('shot').then((make) => make?.(stage.parts, () => lastCard, nameLookups) ?? null);
    return shots;
  };

  let learning = surnameModel() !== null;
  /** What is known of surnames comes after the first marks; then the card is judged once more. */
  async function learn(): Promise<void> {
    if (learning) return;
    learning = true;
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
    const model = await loadScript<SurnameModel>('names');
    learning = model !== null;
    if (model === null || signal.aborted) return;
    learnSurnames(model);
    if (state.getState().card) await actions.reload();
  }

  // Not when the card comes: its first judgement waits for what the user has silenced, and the model would come in between and cost the marks a second one.
  followState(state, ({ judged }) => judged && void learn(), signal);

  function onChange(view: CardView | null): void {
    clearTimeout(forget);
    if (view !== null) {
      hints.rest();
      lastCard = view.snapshot;
      actions.cardChanged(view.snapshot, view.recordKind);
      stage.keep();
      return;
    }
    void keepCard().then(hints.refresh);
    stage.rest();
    forget = setTimeout(leave, GRACE);
  }

  /** Steps that have been begun go on without the card: popup and the hint beside the register lead on. */
  async function keepCard(): Promise<void> {
    const view = whatIsLeftOf(state.getState());
    if (view === null) return;
    const checklist = view.checklist ?? (await worker.ownChecklist(view.card.url).catch(() => null));
    if (checklist !== null) await worker.leaveCard({ ...view, checklist }).catch(() => undefined);
  }

  /** Said where a card stands; nobody is troubled on a page without one. */
  function onFault(error: unknown): void {
    logFault('page', error);
    actions.readingFailed();
  }

  /** The card has really gone; with nothing else to watch for, the sentinel takes over. */
  function leave(): void {
    actions.cardChanged(null);
    const sensed = sense(document);
    hints.look(sensed);
    if (sensed !== null) {
      forget = setTimeout(leave, LOOK_AGAIN);
      return;
    }
    end.abort();
    onIdle();
  }

  signal.addEventListener('abort', () => {
    clearTimeout(forget);
    actions.cardChanged(null);
    void worker.frameShows({ kind: 'nothing' }).catch(() => undefined);
  });

  // However often it is told: a save in each of many tabs is told in all of them.
  const reloadOnce = oneAtATime(async () => {
    void page?.recall();
    await actions.reload();
  });

  const ordered = answerViews(store, () => page, stage, hints, signal);
  listenInFrame(
    {
      order: ordered,
      stateChanged: reloadOnce,
      async person() {
        const { card, recordKind } = state.getState();
        return card && personOfCard(card, recordKind);
      },
      prepareShot: async () => (await shotView())?.prepareShot() ?? null,
      endShot: async () => (await shots)?.endShot(),
    },
    signal,
  );

  window.addEventListener('pagehide', () => void keepCard(), { signal });
  // Popup and desk have had the focus meanwhile: ticks may have changed there.
  const onFocus = () => {
    hints.refresh();
    if (state.getState().card) void actions.reload();
  };
  window.addEventListener('focus', onFocus, { signal });
  const clock = setInterval(actions.tick, TICK);
  // Switched off or removed: nobody tells, and nothing of ours works any more. After an update the new life comes by itself.
  const alive = setInterval(() => isOrphaned() && end.abort(), LIVES);
  signal.addEventListener('abort', () => {
    clearInterval(clock);
    clearInterval(alive);
  });
  // A card that stands already is told at once, so the page is opened when everything else is in place.
  queueMicrotask(() => {
    if (signal.aborted) return;
    page = openPage(
      document,
      worker,
      { onChange, onSaved: (save) => void actions.saved(save), onMessage: actions.messageSeen, onFault },
      signal,
    );
    if (!page.view()) leave();
  });
  void actions.reload();
};
