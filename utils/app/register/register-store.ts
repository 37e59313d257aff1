import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FieldId } from '@/utils/domain/card';
import { type ColumnField, type Columns, columnsDoubt, type RegisterKind } from '@/utils/register/columns';
import { LARGEST_FILE, type ProblemCode } from '@/utils/register/register-problem';
import { count, type RegisterPair, type RegisterSummary, type RowFaults } from './check-register';
import { type RegisterPreview, type RegisterReply, type RegisterRequest, withField } from './register-protocol';
import { timeLeft } from './time-left';

/** A thread that reads and checks; ending it forgets the file. */
export interface RegisterThread {
  ask(request: RegisterRequest): void;
  end(): void;
}

export interface RegisterPorts {
  /** `onFailure`: the thread died, of memory as a rule. */
  start(onReply: (reply: RegisterReply) => void, onFailure: () => void): RegisterThread;
  /** YYYY-MM-DD in Perm. */
  today(): string;
  rulesOff(): readonly string[];
  /** Milliseconds of a clock that only runs forward. */
  clock(): number;
}

export type RegisterPhase = 'idle' | 'reading' | 'columns' | 'checking' | 'done' | 'failed';

export interface RegisterState {
  phase: RegisterPhase;
  /** Name of the file, '' for a pasted table. */
  name: string;
  problem: ProblemCode | null;
  preview: RegisterPreview | null;
  columns: Columns;
  register: RegisterKind;
  /** 0 to 1. */
  share: number;
  /** Milliseconds that the work under way will take yet, as it looks; null = too early to tell. */
  left: number | null;
  summary: RegisterSummary | null;
  faults: readonly RowFaults[];
  pairs: readonly RegisterPair[];
  /** Pairs that were called no duplicates; see `pairKey`. */
  dismissed: ReadonlySet<string>;
}

export interface RegisterActions {
  openFile(file: Blob & { readonly name: string }): void;
  openText(text: string): void;
  setField(index: number, field: ColumnField | null): void;
  setRegister(register: RegisterKind): void;
  /** Back to the columns from a result. */
  showColumns(): void;
  check(): void;
  /** Stops what is under way; after a check was stopped the columns can be looked at, after reading nothing is left. */
  cancel(): void;
  /** Forgets the file and everything found in it. */
  forget(): void;
  /** Another text for a field of a row, judged anew; the file stays as it is. null = as the file has it. */
  correct(row: number, field: FieldId, text: string | null): void;
  dismiss(pair: RegisterPair): void;
  bringBack(): void;
}

export interface RegisterStore {
  readonly state: StoreApi<RegisterState>;
  readonly actions: RegisterActions;
}

const NOTHING: RegisterState = {
  phase: 'idle',
  name: '',
  problem: null,
  preview: null,
  columns: { headRow: -1, fields: [] },
  register: 'employee',
  share: 0,
  left: null,
  summary: null,
  faults: [],
  pairs: [],
  dismissed: new Set(),
};

export const pairKey = ({ a, b }: RegisterPair): string => `${a.row} ${b.row}`;

/** The check of an exported register as the desk sees it. Everything is in memory and goes with the page. */
export function createRegisterStore({ start, today, rulesOff, clock }: RegisterPorts): RegisterStore {
  const state = createStore<RegisterState>(() => NOTHING);
  const { getState: get, setState: set } = state;
  let thread: RegisterThread | null = null;
  let begunAt = 0;
  /** The file or text of the thread: asked for again when a check was stopped, for stopping ends the thread. */
  let source: RegisterRequest | null = null;
  /** What came in parts; one array for all, given to the state when it is whole. */
  let faults: RowFaults[] = [];
  let pairs: RegisterPair[] = [];

  function end(): void {
    thread?.end();
    thread = null;
  }

  function fail(problem: ProblemCode): void {
    end();
    set({ ...NOTHING, phase: 'failed', name: get().name, problem });
  }

  function begin(): RegisterThread {
    end();
    const own = start(
      (reply) => {
        if (own === thread) heed(reply);
      },
      () => {
        if (own === thread) fail('unreadable');
      },
    );
    thread = own;
    return own;
  }

  function open(request: RegisterRequest, name: string): void {
    source = request;
    begunAt = clock();
    set({ ...NOTHING, phase: 'reading', name });
    begin().ask(request);
  }

  function heed(reply: RegisterReply): void {
    switch (reply.kind) {
      case 'opened': {
        const { columns } = reply.opened;
        // Read again after a check was stopped: what she has chosen stays.
        if (get().phase !== 'reading') return;
        set({ phase: 'columns', preview: reply.opened, columns, register: columns.register });
        if (columns.doubt === null) check();
        return;
      }
      case 'progress':
        // A hundred steps are seen, more are work for nothing.
        if (Math.floor(reply.share * 100) > Math.floor(get().share * 100))
          set({ share: reply.share, left: timeLeft(reply.share, clock() - begunAt) });
        return;
      case 'faults':
        faults.push(...reply.faults);
        return;
      case 'pairs':
        pairs.push(...reply.pairs);
        return;
      case 'corrected':
        replace(reply.faults);
        return;
      case 'done':
        set({ phase: 'done', summary: reply.summary, faults, pairs, share: 1 });
        return;
      case 'failed':
        fail(reply.problem);
    }
  }

  /** Puts a row that was judged anew in the place of the old one; sums follow. */
  function replace(row: RowFaults): void {
    const { summary, faults: rows } = get();
    const at = rows.findIndex(({ person }) => person.row === row.person.row);
    const old = rows[at];
    if (summary === null || old === undefined) return;
    const sum = { ...summary, rows: { ...summary.rows }, byRule: { ...summary.byRule } };
    count(sum, old.issues, -1);
    count(sum, row.issues);
    set({ summary: sum, faults: rows.with(at, row) });
  }

  function check(): void {
    const { columns, register, preview } = get();
    if (preview === null || columnsDoubt(columns.fields) !== null) return;
    if (thread === null && source !== null) begin().ask(source);
    faults = [];
    pairs = [];
    begunAt = clock();
    set({ phase: 'checking', share: 0, left: null, summary: null, faults: [], pairs: [], dismissed: new Set() });
    thread?.ask({ kind: 'check', columns, register, today: today(), off: rulesOff() });
  }

  const actions: RegisterActions = {
    openFile(file) {
      if (file.size > LARGEST_FILE) {
        set({ ...NOTHING, name: file.name });
        fail('too-large');
      } else open({ kind: 'open-file', file, name: file.name }, file.name);
    },
    openText(text) {
      open({ kind: 'open-text', text }, '');
    },
    setField(index, field) {
      set({ columns: withField(get().columns, index, field) });
    },
    setRegister(register) {
      set({ register });
    },
    showColumns() {
      set({ phase: 'columns' });
    },
    check,
    cancel() {
      const { phase } = get();
      end();
      if (phase === 'checking') set({ phase: 'columns', share: 0 });
      else actions.forget();
    },
    forget() {
      end();
      source = null;
      faults = [];
      pairs = [];
      set(NOTHING);
    },
    correct(row, field, text) {
      const old = get().faults.find(({ person }) => person.row === row);
      if (old === undefined) return;
      const fields = Object.keys(old.corrected ?? {}) as FieldId[];
      const before = Object.fromEntries(fields.map((known) => [known, old.texts[known] ?? '']));
      const { [field]: _, ...others } = before as RowFaults['texts'];
      thread?.ask({ kind: 'correct', row, corrected: text === null ? others : { ...others, [field]: text } });
    },
    dismiss(pair) {
      set({ dismissed: new Set([...get().dismissed, pairKey(pair)]) });
    },
    bringBack() {
      set({ dismissed: new Set() });
    },
  };
  return { state, actions };
}
