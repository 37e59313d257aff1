import { createStore } from 'zustand/vanilla';
import { fullLabel, shortLabel } from '@/utils/app/card/person-label';
import type { FrameShows } from '@/utils/app/ports';
import { type CardSnapshot, type RecordKind, textOf } from '@/utils/domain/card';
import { savedCardOf } from '@/utils/domain/pending';
import { isSamePerson, type Sitting, withSeen } from '@/utils/domain/same-person';
import type { Issue } from '@/utils/rules/types';
import type { CardActions, CardPorts, CardStore } from './card-actions';
import { isSameReading } from './card-identity';
import { emptyCardPart, type FrameState, initialFrameState, type Scene } from './card-state';
import { createComparing } from './compare-pasted';
import { createFixes } from './fix-field';
import { createHolding } from './hold-unfinished';
import { createIgnoring } from './ignore-issues';
import { createProgress } from './keep-progress';
import { createNamesFirst } from './names-first';
import { DEFAULT_PLACE } from './place-panel';
import { createReporter, hasFailed, missingFields } from './report-memo';
import { createSaving } from './save-and-remind';
import { isSettled } from './settled-notes';

/** What stands, if the new says the same: nothing is drawn anew for it. */
const unlessEqual = <T>(standing: T, found: T): T =>
  standing === found || JSON.stringify(standing) === JSON.stringify(found) ? standing : found;

/** What the worker has told is so long taken to be still so, ms: silenced in another tab meanwhile, a card's issue would be shown. */
const FRESH = 2000;

/** Signs of rows go with the rows that they are about. */
function withScene(before: FrameState, scene: Scene): Pick<FrameState, 'scene' | 'standings'> {
  const next = unlessEqual(before.scene, scene);
  const isSame = before.scene.kind === 'register' && next.kind === 'register' && before.scene.turn === next.turn && next.people.length > 0;
  return { scene: next, standings: isSame ? before.standings : [] };
}

/** What was pasted for a card that has gone from sight: an app hides it behind a calendar of its own, or draws it anew, for however long. */
export interface LeftPaste {
  of?: { sitting: Sitting; part: Partial<FrameState> };
}

/**
 * Everything that a frame knows of the card at hand, and all that can be done there. It holds no DOM; views show a copy of it and give orders.
 * Data of one card are dropped when the card goes or another person's card takes its place; what was pasted comes back with the same person's card,
 * and is dropped with any other (`left` outlives the store). The worker's refusals never throw out of an action: what could not be stored is said by
 * a toast.
 */
export function createCardStore(ports: CardPorts, left: LeftPaste = {}): CardStore {
  const { page, worker } = ports;
  const state = createStore<FrameState>(() => initialFrameState(ports.now(), ports.address()));
  const { getState: get, setState: set } = state;
  const { namesOf, reportOf } = createReporter();
  let told = '';
  /** The card's checklist has been asked for: not before its issues are shown, they come first. */
  let loaded = false;
  let sitting: Sitting | null = null;
  /** The user wants nothing of ours on this site. */
  let paused = false;
  /** How the frame stands, as asked last, and when that was, epoch ms. */
  let asked: { at: number; answer: Promise<Awaited<ReturnType<typeof worker.frameState>> | undefined> } = {
    at: 0,
    answer: Promise.resolve(undefined),
  };
  let awaited = false;
  /** What stands in the page meanwhile: it is shown as soon as the user wants it again. */
  let withheld: Pick<FrameState, 'card' | 'recordKind'> | null = null;

  /** Asks the worker; undefined when it refused. */
  async function ask<T>(answer: Promise<T>): Promise<T | undefined> {
    return answer.catch(() => undefined);
  }

  const progress = createProgress({ state, worker, ask, isTyping: () => holding.isTyping() });
  const ignoring = createIgnoring({ state, worker, silences, ask, now: ports.now, later: ports.later, judge });
  const holding = createHolding({ fieldInUse: page.fieldInUse, later: ports.later, judge });
  const namesFirst = createNamesFirst({ silences, later: ports.later, prepare: () => names(), show: showNames, judge });
  const fixes = createFixes({ state, page, now: ports.now, read: () => cardChanged(page.read()) });

  const comparing = createComparing({ state, onCompared: judge });
  const saving = createSaving({ state, worker, ask, onChanged: progress.gather, setChecklist: progress.setChecklist });

  /** A question less before the first marks of most cards: few users have silenced anything. */
  async function silences(): Promise<boolean> {
    return ports.now() - asked.at > FRESH || ((await asked.answer)?.silences ?? true);
  }

  const context = ({ settings }: Pick<FrameState, 'settings'>) => ({ today: ports.today(), off: settings.rulesOff });
  const due = (issues: readonly Issue[], { comparison }: Pick<FrameState, 'comparison'>) =>
    issues.filter((issue) => !holding.isHeld(issue) && !isSettled(issue, comparison));

  function names(): readonly Issue[] {
    const now = get();
    return now.card === null ? [] : due(namesOf(now.card, context(now)), now);
  }

  function showNames(): boolean {
    const early = names();
    if (early.length > 0) set({ early });
    return early.length > 0;
  }

  /** Judges the card as it is after the change, and shows both at once: one round of drawing, the marks in it first. */
  function judge(change: Partial<FrameState> = {}): void {
    const next = { ...get(), ...change };
    const { card, issues, ignored } = next;
    if (card === null) return;
    if (namesFirst.isOpen()) {
      if (change.card === undefined) return;
      // What is changing already is judged as a whole.
      namesFirst.close();
    }
    const full = reportOf(card, context(next));
    const split = ignoring.split(due(full.issues, next), card);
    set({
      ...change,
      report: full,
      missing: unlessEqual(get().missing, missingFields(full)),
      failing: hasFailed(full),
      judged: split.judged,
      early: split.judged ? null : next.early,
      issues: unlessEqual(issues, split.issues),
      ignored: unlessEqual(ignored, split.ignored),
    });
    progress.gather();
    if (!get().judged) return;
    tellWorker();
    if (!loaded) void loadCard();
  }

  /** The worker keeps a list of the frames that show something, and draws the toolbar's number. */
  function tellWorker(): void {
    const { card, issues, scene } = get();
    const counted = { kind: 'card' as const, issues: issues.length, worst: issues[0]?.severity ?? null, editing: card?.mode === 'edit' };
    const shows: FrameShows = card !== null || scene.kind === 'card' ? counted : { kind: scene.kind };
    const text = JSON.stringify(shows);
    if (text === told) return;
    told = text;
    void ask(worker.frameShows(shows));
  }

  function cardChanged(card: CardSnapshot | null, kind?: RecordKind | null): void {
    const before = get().card;
    withheld = paused ? { card, recordKind: kind ?? null } : null;
    if (card === null || paused) {
      if (before !== null) drop();
      return;
    }
    if (before !== null && isSameReading(before, card)) return;
    // Another person's card in the same place: what is shown of it changes, not that a card is shown.
    const isNew = before === null || sitting === null || !isSamePerson(sitting, card);
    if (isNew) drop(get().scene);
    else if (before) holding.changed(before, card);
    if (sitting === null && left.of) {
      if (isSamePerson(left.of.sitting, card)) {
        sitting = left.of.sitting;
        set(left.of.part);
      }
      delete left.of;
    }
    sitting = sitting ? withSeen(sitting, card) : [card];
    const recordKind = kind === undefined ? get().recordKind : kind;
    const change: Partial<FrameState> = {
      scene: { kind: 'card' },
      quiet: false,
      address: ports.address(),
      card,
      recordKind,
      label: fullLabel(card),
      own: savedCardOf(get().pending, card.url, shortLabel(card)),
    };
    if (isNew && awaited) {
      set(change);
      void namesFirst.begin();
    } else judge(change);
    fixes.dropOverwritten(card);
    if (get().source) {
      comparing.compare();
    }
  }

  function drop(scene: Scene = { kind: 'nothing' }): void {
    const { pasted, source, listed, tab } = get();
    if (sitting && pasted) left.of = { sitting, part: { pasted, source, listed, tab } };
    sitting = null;
    namesFirst.close();
    ignoring.clear();
    holding.clear();
    fixes.forget();
    loaded = false;
    set({ ...emptyCardPart(), scene, standings: [], own: null, tab: 'issues' });
    if (scene.kind !== 'card') tellWorker();
  }

  async function loadCard(): Promise<void> {
    loaded = get().card !== null;
    if (loaded || get().messages.length > 0) await progress.keep();
  }

  const actions: CardActions = {
    ...fixes.actions,
    ...comparing.actions,
    showIgnored: ignoring.show,
    setChecklist: progress.setChecklist,
    saved: saving.saved,
    async reload() {
      asked = { at: ports.now(), answer: ask(worker.frameState()) };
      awaited = true;
      const known = await asked.answer;
      awaited = false;
      if (known) {
        const { card, recordKind } = get();
        const back = known.paused ? null : withheld;
        if (known.paused && !paused) withheld = { card, recordKind };
        paused = known.paused;
        if (paused) drop();
        set({
          settings: known.settings,
          pending: known.pending,
          own: savedCardOf(known.pending, card?.url, card ? shortLabel(card) : ''),
          listKept: known.listKept,
        });
        if (back) cardChanged(back.card, back.recordKind);
        else judge();
      }
      await loadCard();
    },
    cardChanged,
    tick() {
      set({ now: ports.now() });
      progress.gather();
    },
    focusField: (field) => page.focus(field),
    messageSeen(message) {
      const { messages, card, inUse } = get();
      const field = message === 'email-in-use' ? 'email' : message === 'snils-in-use' ? 'snils' : null;
      const text = field && card ? textOf(card, field) : undefined;
      set({
        messages: messages.includes(message) ? messages : [...messages, message],
        ...(field && text ? { inUse: { ...inUse, [field]: text } } : {}),
      });
      progress.gather();
    },
    messagesShown(messages) {
      if (messages.join() === get().messages.join()) return;
      set({ messages });
      progress.gather();
      // Without a card the steps are kept under no address at all.
      if (get().card === null) void progress.keep();
    },
    setScene(scene, quiet = false) {
      if (get().card === null && !paused) set({ ...withScene(get(), scene), quiet, address: ports.address() });
      tellWorker();
    },
    setStandings(turn, standings) {
      const { scene } = get();
      if (scene.kind !== 'register' || scene.turn !== turn) return false;
      set({ standings });
      return true;
    },
    rememberPlace(patch) {
      const { settings } = get();
      set({ settings: { ...settings, place: { ...DEFAULT_PLACE, ...settings.place, ...patch } } });
      void ask(worker.savePlace(patch));
    },
    readingFailed: () => get().card !== null && set({ failing: true }),
    setStanding: (standing) => set(standing),
    teach: (field) => set({ teaching: field, aimed: null, chosen: null, popover: null }),
    point: (lesson) => set({ aimed: unlessEqual(get().aimed, lesson.aimed), chosen: unlessEqual(get().chosen, lesson.chosen) }),
    setTab: (tab) => set({ tab, toast: null }),
    setOpen: (open) => set({ open, closed: false, asked: false }),
    setPopover: (popover) => set({ popover }),
    close: () => set({ open: false, closed: true, popover: null }),
    closeToast: () => set({ toast: null }),
  };
  return { state, actions };
}
