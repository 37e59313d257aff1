import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SentRow } from '@/utils/domain/lists';
import { LIST_SIDES, type ListSide } from '@/utils/domain/lists';
import { type ColumnField, type Columns, columnsDoubt } from '@/utils/register/columns';
import { LARGEST_FILE, type ProblemCode } from '@/utils/register/register-problem';
import { type RegisterPreview, withField } from '../register/register-protocol';
import { timeLeft } from '../register/time-left';
import type { ListResult } from './compare-lists';
import { type Decision, type Decisions, decided } from './decide';
import { sentRows } from './list-view';
import type { ListsReply, ListsRequest } from './lists-protocol';

/** A thread that reads and compares; ending it forgets both lists. */
export interface ListsThread {
  ask(request: ListsRequest): void;
  end(): void;
}

export interface ListsPorts {
  /** `onFailure`: the thread died, of memory as a rule. */
  start(onReply: (reply: ListsReply) => void, onFailure: () => void): ListsThread;
  /** YYYY-MM-DD in Perm. */
  today(): string;
  /** Milliseconds of a clock that only runs forward. */
  clock(): number;
}

/** One of the two lists. */
export interface ListState {
  phase: 'empty' | 'reading' | 'ready' | 'failed';
  /** Name of the file, '' for pasted text. */
  name: string;
  problem: ProblemCode | null;
  preview: RegisterPreview | null;
  columns: Columns;
  /** It was read from messages, not from a table. */
  messages: boolean;
}

export interface ListsState {
  /** `columns` = those of `looked` are on screen. */
  phase: 'gather' | 'columns' | 'comparing' | 'done';
  lists: Record<ListSide, ListState>;
  looked: ListSide;
  /** Of reading or comparing, 0 to 1; `left` in ms, null = too early to tell. */
  share: number;
  left: number | null;
  /** With what was decided. */
  results: readonly ListResult[];
  people: Record<ListSide, number>;
  /** Keys of the pairs that were decided, in order. */
  decisions: Decisions;
  /** The comparison could not be done. */
  problem: ProblemCode | null;
}

export interface ListsActions {
  openFile(side: ListSide, file: Blob & { readonly name: string }): void;
  openText(side: ListSide, text: string): void;
  /** Takes one list away. */
  remove(side: ListSide): void;
  showColumns(side: ListSide): void;
  setField(index: number, field: ColumnField | null): void;
  /** Back from the columns or the result to the two lists. */
  gather(): void;
  compare(): void;
  /** What was sent, to be compared card by card, with or without a register beside it; null = it could not be read. */
  collect(): Promise<readonly SentRow[] | null>;
  /** Stops what is under way; lists that were read stay. */
  cancel(): void;
  decide(key: string, decision: Decision): void;
  /** Takes the last decision back. */
  undo(): void;
  /** Forgets both lists and everything found. */
  forget(): void;
}

export interface ListsStore {
  readonly state: StoreApi<ListsState>;
  readonly actions: ListsActions;
}

const NO_LIST: ListState = {
  phase: 'empty',
  name: '',
  problem: null,
  preview: null,
  columns: { headRow: -1, fields: [] },
  messages: false,
};

const NOTHING: ListsState = {
  phase: 'gather',
  lists: { register: NO_LIST, sent: NO_LIST },
  looked: 'register',
  share: 0,
  left: null,
  results: [],
  people: { register: 0, sent: 0 },
  decisions: new Map(),
  problem: null,
};

/** What hinders the comparison: a list that is missing or has no name column. */
export const isReady = ({ phase, columns }: ListState): boolean => phase === 'ready' && columnsDoubt(columns.fields) === null;

/** «Сверка списком» as the desk sees it. Everything is in memory and goes with the page. */
export function createListsStore({ start, today, clock }: ListsPorts): ListsStore {
  const state = createStore<ListsState>(() => NOTHING);
  const { getState: get, setState: set } = state;
  let thread: ListsThread | null = null;
  /** What the thread was given: given again when it had to be ended. */
  const sources: Partial<Record<ListSide, ListsRequest>> = {};
  let found: readonly ListResult[] = [];
  let coming: ListResult[] = [];
  let begunAt = 0;
  let onCollected: (rows: readonly SentRow[] | null) => void = () => {};

  const setList = (side: ListSide, part: Partial<ListState>) =>
    set({ lists: { ...get().lists, [side]: { ...get().lists[side], ...part } } });

  function end(): void {
    thread?.end();
    thread = null;
    onCollected(null);
  }

  function running(): ListsThread {
    if (thread !== null) return thread;
    const own = start(
      (reply) => {
        if (own === thread) heed(reply);
      },
      () => {
        if (own === thread) die();
      },
    );
    thread = own;
    for (const side of LIST_SIDES) {
      const source = sources[side];
      if (source !== undefined && get().lists[side].phase === 'ready') own.ask(source);
    }
    return own;
  }

  /** Of two lists the one that was being read was too much; of a comparison both. */
  function die(): void {
    end();
    const reading = LIST_SIDES.find((side) => get().lists[side].phase === 'reading');
    if (reading !== undefined) fail(reading, 'unreadable');
    else set({ phase: 'gather', problem: 'unreadable' });
  }

  function fail(side: ListSide, problem: ProblemCode): void {
    delete sources[side];
    setList(side, { ...NO_LIST, phase: 'failed', name: get().lists[side].name, problem });
  }

  function open(side: ListSide, name: string, request: ListsRequest): void {
    sources[side] = request;
    begunAt = clock();
    setList(side, { ...NO_LIST, phase: 'reading', name });
    set({ phase: 'gather', problem: null, share: 0, left: null, results: [], decisions: new Map() });
    running().ask(request);
  }

  function heed(reply: ListsReply): void {
    switch (reply.kind) {
      case 'opened': {
        const list = get().lists[reply.side];
        // Read again after the thread was ended: what she has chosen stays.
        if (list.phase !== 'reading') return;
        const { columns } = reply.opened;
        setList(reply.side, { phase: 'ready', preview: reply.opened, columns, messages: reply.messages });
        if (columns.doubt !== null) set({ phase: 'columns', looked: reply.side });
        return;
      }
      case 'failed':
        onCollected(null);
        if (reply.side === null) set({ phase: 'gather', problem: reply.problem });
        else fail(reply.side, reply.problem);
        return;
      case 'progress':
        if (Math.floor(reply.share * 100) !== Math.floor(get().share * 100))
          set({ share: reply.share, left: timeLeft(reply.share, clock() - begunAt) });
        return;
      case 'collected':
        onCollected(reply.rows);
        return;
      case 'results':
        coming.push(...reply.results);
        return;
      case 'done':
        found = coming;
        coming = [];
        set({ phase: 'done', results: found, people: reply.people, share: 1 });
    }
  }

  function setDecisions(decisions: Decisions): void {
    set({ decisions, results: decided(found, decisions) });
  }

  const actions: ListsActions = {
    openFile(side, file) {
      if (file.size > LARGEST_FILE) {
        setList(side, { ...NO_LIST, name: file.name });
        fail(side, 'too-large');
      } else open(side, file.name, { kind: 'open-file', side, file, name: file.name, today: today() });
    },
    openText(side, text) {
      open(side, '', { kind: 'open-text', side, text, today: today() });
    },
    remove(side) {
      if (get().lists[side].phase === 'reading') end();
      delete sources[side];
      setList(side, NO_LIST);
      set({ phase: 'gather', results: [], decisions: new Map(), problem: null });
    },
    showColumns(side) {
      set({ phase: 'columns', looked: side });
    },
    setField(index, field) {
      const side = get().looked;
      setList(side, { columns: withField(get().lists[side].columns, index, field) });
    },
    gather() {
      set({ phase: 'gather' });
    },
    compare() {
      const { lists } = get();
      if (!LIST_SIDES.every((side) => isReady(lists[side]))) return;
      begunAt = clock();
      coming = [];
      set({ phase: 'comparing', share: 0, left: null, problem: null, results: [], decisions: new Map() });
      running().ask({ kind: 'compare', columns: { register: lists.register.columns, sent: lists.sent.columns }, today: today() });
    },
    collect() {
      const { lists, phase, results } = get();
      if (phase === 'done') return Promise.resolve(sentRows(results));
      if (!isReady(lists.sent)) return Promise.resolve(null);
      return new Promise((resolve) => {
        onCollected = resolve;
        running().ask({ kind: 'collect', columns: lists.sent.columns, today: today() });
      });
    },
    cancel() {
      end();
      for (const side of LIST_SIDES) if (get().lists[side].phase === 'reading') actions.remove(side);
      set({ phase: 'gather', share: 0, left: null });
    },
    decide(key, decision) {
      const { decisions } = get();
      setDecisions(new Map([...[...decisions].filter(([other]) => other !== key), [key, decision]]));
    },
    undo() {
      setDecisions(new Map([...get().decisions].slice(0, -1)));
    },
    forget() {
      end();
      for (const side of LIST_SIDES) delete sources[side];
      found = [];
      coming = [];
      set(NOTHING);
    },
  };
  return { state, actions };
}
