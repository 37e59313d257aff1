import { createStore } from 'zustand/vanilla';
import { fullLabel } from '@/utils/app/person-label';
import { addToBasket, parseBasket } from '@/utils/app/ticket/basket';
import { keepLastTicket } from '@/utils/app/ticket/last-ticket';
import { type CardSnapshot, type RecordKind, textOf } from '@/utils/domain/card';
import { savedCardOf } from '@/utils/domain/pending';
import { isSamePerson, type Sitting, withSeen } from '@/utils/domain/same-person';
import { effectiveAt } from '@/utils/domain/sync-clock';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';
import type { Issue } from '@/utils/rules/types';
import type { CardActions, CardPorts, CardStore } from './card-actions';
import { isSameReading } from './card-identity';
import { type CardState, emptyCardPart, initialCardState } from './card-state';
import { createComparing } from './compare-pasted';
import { createDraftKeeper } from './draft-keeper';
import { createFixes } from './fix-field';
import { createHolding } from './hold-unfinished';
import { createIgnoring } from './ignore-issues';
import { createProgress } from './keep-progress';
import type { KeptPanel } from './kept-panel';
import { DEFAULT_PLACE } from './place-panel';
import { createReporter, missingFields } from './report-memo';
import { createSaving } from './save-and-remind';

/** So soon after it was lost, an extension that was only updated has taken over, ms. */
const COMES_BACK = 5000;

/** What stands, if the new says the same: nothing is drawn anew for it. */
const unlessEqual = <T>(standing: T, found: T): T => (JSON.stringify(standing) === JSON.stringify(found) ? standing : found);

/**
 * Everything that the panel and the marks show of the card at hand, and all that can be done there.
 * Data of one card are dropped when the card goes or another person's card takes its place.
 * The worker's refusals never throw out of an action: what could not be stored is said by a toast, an extension that is lost for good sets `gone`.
 */
export function createCardStore(ports: CardPorts): CardStore {
  const { page, worker, clipboard } = ports;
  const state = createStore<CardState>(() => initialCardState(ports.now(), effectiveAt(ports.now(), builtInCalendar)));
  const { getState: get, setState: set } = state;
  const report = createReporter();
  let shownCount = '';
  /** What belongs to the card has been asked for: not before its issues are shown, they come first. */
  let loaded = false;
  /** Left by the life before, for the card that stood there. */
  let left: KeptPanel | null = null;
  let sitting: Sitting | null = null;
  /** How often somebody was collected here. */
  let collected = 0;
  const drafts = createDraftKeeper(ports.later, (url, draft) => void ask(worker.saveDraft(url, draft)));

  /** Asks the worker; undefined when it refused. */
  async function ask<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (error) {
      if (/context invalidated|extension-reloaded/iu.test(String(error))) ports.later(() => set({ gone: true }), COMES_BACK);
      return undefined;
    }
  }

  const progress = createProgress({ state, worker, ask, isTyping: () => holding.isTyping() });
  const ignoring = createIgnoring({ state, worker, ask, later: ports.later, judge });
  const holding = createHolding({ fieldInUse: page.fieldInUse, later: ports.later, judge });
  const fixes = createFixes({ state, page, read: () => cardChanged(page.read()) });

  const comparing = createComparing({ state, today: ports.today, onCompared: progress.gather });
  const saving = createSaving({ state, worker, address: ports.address, ask, now: ports.now, onChanged: progress.gather });

  /** Judges the card as it is after the change, and shows both at once: one round of drawing, the marks in it first. */
  function judge(change: Partial<CardState> = {}): void {
    const { card, settings, issues, ignored } = { ...get(), ...change };
    if (card === null) return;
    const full = report(card, { today: ports.today(), off: settings.rulesOff });
    const due = full.issues.filter((issue) => !holding.isHeld(issue));
    const split = ignoring.split(due, card);
    set({
      ...change,
      report: full,
      missing: missingFields(full),
      judged: split.judged,
      issues: unlessEqual(issues, split.issues),
      ignored: unlessEqual(ignored, split.ignored),
    });
    progress.gather();
    if (!get().judged) return;
    tellCount();
    if (!loaded) void loadCard();
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

  function cardChanged(card: CardSnapshot | null, told?: RecordKind | null): void {
    const before = get().card;
    if (card === null) {
      if (before !== null) drop();
      return;
    }
    if (before !== null && isSameReading(before, card)) return;
    const another = before === null || sitting === null || !isSamePerson(sitting, card);
    if (another) drop();
    else holding.changed(before, card);
    sitting = sitting ? withSeen(sitting, card) : [card];
    const record = told === undefined ? get().record : told;
    const known = another ? takeUp(card) : {};
    judge({ ...known, card, record, label: fullLabel(card), own: savedCardOf(get().pending, card.url) });
    fixes.dropOverwritten(card);
    if (get().source) {
      comparing.compare();
      progress.gather();
    }
  }

  /** What the life before knew of this card. */
  function takeUp(card: CardSnapshot): Partial<CardState> {
    const found = left;
    left = null;
    if (found === null || !isSamePerson([found.card], card)) return {};
    // Typed after the session's drafts were last copied, it may be.
    if (found.draft !== null) drafts.keep(card.url, found.draft);
    return found;
  }

  function drop(): void {
    sitting = null;
    ignoring.clear();
    holding.clear();
    drafts.flush();
    loaded = false;
    set({ ...emptyCardPart(), own: null, tab: 'issues' });
    tellCount();
  }

  /** What belongs to the card in session memory and storage; edits that are still to be stored go first. */
  async function loadCard(): Promise<void> {
    const url = get().card?.url;
    loaded = url !== undefined;
    if (url === undefined) {
      if (get().messages.length > 0) await progress.keep();
      return;
    }
    drafts.flush();
    const before = collected;
    const [draft, basket] = await Promise.all([ask(worker.draft(url)), ask(worker.basket()), progress.keep()]);
    if (get().card?.url !== url) return;
    // Somebody was collected meanwhile: the answer is older than that.
    set({ ...(draft ? { draft } : {}), ...(collected === before ? { basket: parseBasket(basket) } : {}) });
  }

  function moveClock(now: number): void {
    const { settings, effective } = get();
    const next = effectiveAt(now, calendarWith(builtInCalendar, settings.calendar));
    set({ now, effective: next.at === effective.at && next.approximate === effective.approximate ? effective : next });
    progress.gather();
  }

  const actions: CardActions = {
    ...fixes.actions,
    ...comparing.actions,
    setIgnored: ignoring.setIgnored,
    setChecklist: progress.setChecklist,
    ...saving,
    async reload() {
      const loaded = await ask(worker.loadState());
      if (loaded) {
        set({ ...loaded, own: savedCardOf(loaded.pending, get().card?.url) });
        moveClock(get().now);
        judge();
      }
      await loadCard();
      set({ loaded: true });
    },
    cardChanged,
    resume(kept) {
      left = kept;
    },
    tick() {
      moveClock(ports.now());
    },
    focusField: (field) => page.focus(field),
    async copy(text) {
      const done = await clipboard.write(text);
      set({ toast: done ? { kind: 'copied' } : { kind: 'copy-failed', text } });
      return done;
    },
    async copyTicket(text) {
      const done = await clipboard.write(text);
      if (done) void keepLastTicket(worker, text);
      return done;
    },
    flush: drafts.flush,
    setDraft(draft) {
      set({ draft });
      drafts.keep(get().card?.url ?? '', draft);
    },
    async collect(person, claims) {
      const { card } = get();
      if (card === null) return;
      // The list as it is stored: what is shown here may not have come yet, or is older than what another tab has added.
      const stored = await ask(worker.basket());
      const items = addToBasket(stored ? parseBasket(stored) : get().basket, { id: card.url, person, claims });
      collected += 1;
      set({ basket: items });
      if ((await ask(worker.saveBasket(items).then(() => true))) === undefined) set({ toast: { kind: 'not-stored' } });
    },
    async findOpenCards() {
      const url = get().card?.url;
      const openCards = await ask(worker.openCards());
      if (openCards && get().card?.url === url) set({ openCards });
    },
    async openDesk(query) {
      if ((await ask(worker.openPage('desk', query).then(() => true))) === undefined) set({ toast: { kind: 'not-stored' } });
    },
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
    teach(field, learnt) {
      const { teaching } = get();
      set({ teaching: field });
      if (teaching === null || learnt === undefined) return;
      set({ toast: learnt ? { kind: 'taught', field: teaching } : { kind: 'not-stored' } });
    },
    setTab: (tab) => set({ tab }),
    setOpen: (open) => set({ open, closed: false }),
    close: () => set({ open: false, closed: true }),
    closeToast: () => set({ toast: null }),
  };
  return { state, actions };
}
