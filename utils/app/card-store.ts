import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardSnapshot, FieldId } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { PendingItem } from '@/utils/domain/pending';
import type { PanelPlace, Settings } from '@/utils/domain/settings';
import { effectiveAt } from '@/utils/domain/sync-clock';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';
import type { Issue } from '@/utils/rules/types';
import { keepSeen } from '@/utils/situations/progress';
import { evidenceOf, isSameEvidence } from './card-evidence';
import { isSameCard, isSameReading } from './card-identity';
import { type CardState, emptyCardPart, initialCardState, type PanelTab } from './card-state';
import { createComparing } from './compare-pasted';
import { createDraftKeeper } from './draft-keeper';
import { createFixes } from './fix-field';
import { createIgnoring } from './ignore-issues';
import { fullLabel, shortLabel } from './person-label';
import type { AppState, PagePort, WorkerPort } from './ports';
import { createReporter, missingFields } from './report-memo';

export interface ClipboardPort {
  /** false when the page's policy or the browser refused. */
  write(text: string): Promise<boolean>;
}

/** What the panel asks the worker for. */
export type CardWorker = Pick<
  WorkerPort,
  | 'loadState'
  | 'saveSettings'
  | 'ignored'
  | 'setIgnored'
  | 'cardSaved'
  | 'addPending'
  | 'removePending'
  | 'checklist'
  | 'saveChecklist'
  | 'draft'
  | 'saveDraft'
  | 'showCount'
>;

export interface CardPorts {
  page: PagePort;
  worker: CardWorker;
  clipboard: ClipboardPort;
  /** Epoch ms. */
  now(): number;
  /** YYYY-MM-DD in Perm. */
  today(): string;
  /** Runs once after so many ms; gives back what takes it off again. */
  later(run: () => void, ms: number): () => void;
}

export interface CardActions {
  /** Settings and waiting records from the worker; call once at the start. Never rejects. */
  start(): Promise<void>;
  /** Settings or waiting records were changed elsewhere. */
  stateChanged(state: AppState): void;
  /** The page was read anew; null = there is no card any more. Cheap when nothing has changed. */
  cardChanged(card: CardSnapshot | null): void;
  /** The app has accepted a save at `savedAt` (epoch ms). */
  saved(savedAt: number): Promise<void>;
  /** Moves the clock. */
  tick(): void;
  /** Writes the issue's suggestion into the page's field. Call from a trusted click only. */
  fix(issue: Issue): Promise<void>;
  /** Writes any text into the page's field («Взять из Госуслуг»), with the same undo. Call from a trusted click only. */
  put(field: FieldId, text: string): Promise<void>;
  undoFix(field: FieldId): Promise<void>;
  setIgnored(issue: Issue, ignored: boolean): Promise<void>;
  focusField(field: FieldId): void;
  /** Puts this card on the list of those who wait for the update. */
  remind(): Promise<void>;
  removePending(id: string): Promise<void>;
  copy(text: string): Promise<boolean>;
  setPasted(text: string): void;
  /** Corrects a field of what was pasted; null = it was not sent. */
  correctSource(field: FieldId, text: string | null): void;
  setDraft(draft: unknown): void;
  setChecklist(progress: ChecklistProgress | null): void;
  setMessages(messages: readonly KnownMessageId[]): void;
  saveSettings(patch: Partial<Settings>): Promise<void>;
  /** Remembers for a site where the panel stands and whether it is open; a place that could not be stored is no news. */
  rememberPlace(host: string, patch: Partial<PanelPlace>): void;
  setTab(tab: PanelTab): void;
  setOpen(open: boolean): void;
  /** Takes panel and pill away until the next card. */
  close(): void;
  closeToast(): void;
}

export interface CardStore {
  readonly state: StoreApi<CardState>;
  readonly actions: CardActions;
}

/**
 * Everything that the panel and the marks show of the card at hand, and all that can be done there.
 * Data of one card are dropped when the card goes or another person's card takes its place.
 * The worker's refusals never throw out of an action: what could not be stored is said by a toast, a lost extension sets `gone`.
 */
export function createCardStore(ports: CardPorts): CardStore {
  const { page, worker, clipboard } = ports;
  const state = createStore<CardState>(() => initialCardState(ports.now(), effectiveAt(ports.now(), builtInCalendar)));
  const { getState: get, setState: set } = state;
  const report = createReporter();
  let shownCount = '';
  const drafts = createDraftKeeper(ports.later, (url, draft) => void ask(worker.saveDraft(url, draft)));

  /** Asks the worker; undefined when it refused. */
  async function ask<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (error) {
      if (/context invalidated|extension-reloaded/iu.test(String(error))) set({ gone: true });
      return undefined;
    }
  }

  const ignoring = createIgnoring({ state, worker, ask, later: ports.later, judge });
  const fixes = createFixes({ state, page, read: () => cardChanged(page.read()) });

  const comparing = createComparing({ state, today: ports.today, onCompared: gather });

  function judge(): void {
    const { card, settings } = get();
    if (card === null) return;
    const full = report(card, { today: ports.today(), off: settings.rulesOff });
    set({ report: full, missing: missingFields(full), ...ignoring.split(full.issues, card) });
    tellCount();
    gather();
  }

  /** Keeps what is seen now in the checklist, for the time when it can no longer be seen. */
  function gather(): void {
    const evidence = evidenceOf(get());
    if (isSameEvidence(evidence, get().evidence)) return;
    set({ evidence });
    void keep();
  }

  async function keep(): Promise<void> {
    const url = get().card?.url;
    // Read anew: the popup writes it too.
    const stored = url === undefined ? null : await ask(worker.checklist(url));
    if (!stored || get().card?.url !== url || url === undefined) return;
    const checklist = keepSeen(stored, get().evidence);
    set({ checklist });
    if (checklist !== stored) void ask(worker.saveChecklist(url, checklist));
  }

  function tellCount(): void {
    const { card, issues } = get();
    const of = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
    const count = card === null ? null : { errors: of('error'), warnings: of('warning') };
    const text = JSON.stringify(count);
    if (text === shownCount) return;
    shownCount = text;
    void ask(worker.showCount(count));
  }

  function cardChanged(card: CardSnapshot | null): void {
    const before = get().card;
    if (card === null) {
      if (before !== null) drop();
      return;
    }
    if (before !== null && isSameReading(before, card)) return;
    const another = before === null || !isSameCard(before, card);
    if (another) drop();
    set({ card, label: fullLabel(card), own: ownOf(get().pending, card.url) });
    fixes.dropOverwritten(card);
    if (get().source) comparing.compare();
    judge();
    if (another) void load(card.url);
  }

  function drop(): void {
    ignoring.clear();
    drafts.flush();
    set({ ...emptyCardPart(), messages: get().messages, own: null, tab: 'issues' });
    tellCount();
  }

  async function load(url: string): Promise<void> {
    const draft = await ask(worker.draft(url));
    if (get().card?.url !== url) return;
    if (draft && get().draft === null) set({ draft });
  }

  function moveClock(now: number): void {
    const { settings, effective } = get();
    const next = effectiveAt(now, calendarWith(builtInCalendar, settings.calendar));
    set({ now, effective: next.at === effective.at && next.approximate === effective.approximate ? effective : next });
    gather();
  }

  function takeState({ settings, managed, pending, notes }: AppState): void {
    set({ settings, managed, pending, notes, own: ownOf(pending, get().card?.url) });
    moveClock(get().now);
    judge();
  }

  function takePending(pending: PendingItem[] | undefined): boolean {
    if (pending) set({ pending, own: ownOf(pending, get().card?.url) });
    else set({ toast: { kind: 'not-stored' } });
    gather();
    return pending !== undefined;
  }

  const actions: CardActions = {
    ...fixes.actions,
    ...comparing.actions,
    setIgnored: ignoring.setIgnored,
    async start() {
      const loaded = await ask(worker.loadState());
      if (loaded) takeState(loaded);
    },
    stateChanged: takeState,
    cardChanged,
    async saved(savedAt) {
      const { card, settings, tab } = get();
      if (card === null) return;
      set({ savedAt, tab: tab === 'issues' ? 'pending' : tab });
      const label = settings.showLabels ? shortLabel(card) : '';
      takePending(await ask(worker.cardSaved({ url: card.url, label, savedAt })));
    },
    tick() {
      moveClock(ports.now());
    },
    focusField: (field) => page.focus(field),
    async remind() {
      const { card, settings, savedAt } = get();
      if (card === null) return;
      const label = settings.showLabels ? shortLabel(card) : '';
      if (takePending(await ask(worker.addPending({ url: card.url, label, savedAt: savedAt ?? ports.now() }))))
        set({ toast: { kind: 'reminded' } });
    },
    async removePending(id) {
      takePending(await ask(worker.removePending(id)));
    },
    async copy(text) {
      const done = await clipboard.write(text);
      set({ toast: { kind: done ? 'copied' : 'copy-failed' } });
      return done;
    },
    setDraft(draft) {
      set({ draft });
      drafts.keep(get().card?.url ?? '', draft);
    },
    setChecklist(progress) {
      const { card } = get();
      set({ checklist: progress });
      if (card) void ask(worker.saveChecklist(card.url, progress));
    },
    setMessages: (messages) => set({ messages }),
    async saveSettings(patch) {
      const settings = await ask(worker.saveSettings(patch));
      if (settings) {
        set({ settings });
        moveClock(get().now);
        judge();
      } else set({ toast: { kind: 'not-stored' } });
    },
    rememberPlace(host, patch) {
      const { settings } = get();
      const panelPlaces = { ...settings.panelPlaces, [host]: { ...DEFAULT_PLACE, ...settings.panelPlaces[host], ...patch } };
      set({ settings: { ...settings, panelPlaces } });
      void ask(worker.saveSettings({ panelPlaces }));
    },
    setTab: (tab) => set({ tab }),
    setOpen: (open) => set({ open, closed: false }),
    close: () => set({ open: false, closed: true }),
    closeToast: () => set({ toast: null }),
  };
  return { state, actions };
}

/** Where the panel stands until it has been moved, px from the window's right bottom corner. */
export const DEFAULT_PLACE = { right: 16, bottom: 16 };

function ownOf(pending: readonly PendingItem[], url: string | undefined): PendingItem | null {
  if (url === undefined) return null;
  return pending.find((item) => item.url === url) ?? null;
}
