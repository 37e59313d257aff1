import type { StoreApi } from 'zustand/vanilla';
import type { CardSnapshot } from '@/utils/domain/card';
import type { IgnoreKey } from '@/utils/domain/ignored';
import type { Issue } from '@/utils/rules/types';
import type { Ask, CardWorker } from './card-actions';
import type { FrameState } from './card-state';
import { IgnoreMemory, ignoreKeyOf } from './ignore-memory';

interface Ports {
  state: StoreApi<FrameState>;
  worker: Pick<CardWorker, 'ignored'>;
  /** Whether anything is silenced at all, as far as that is known. */
  silences(): Promise<boolean>;
  ask: Ask;
  /** Epoch ms. */
  now(): number;
  later(run: () => void, ms: number): () => void;
  /** Divides the report anew. */
  judge(): void;
}

/** Typing asks the worker about new values only when it pauses, in ms. */
const PAUSE = 200;
/** A worker that is just starting may keep a card waiting for its first answer so long; then everything is shown, ms. */
const PATIENCE = 150;

/**
 * «Не ошибка»: divides a report into what is shown and what the user has silenced. Until the worker's first answer about a card nothing is
 * shown (a silenced mark must not flash) unless it keeps us waiting; afterwards what it has not been asked about is shown at once, so that
 * typing never waits.
 */
export function createIgnoring({ state, worker, silences, ask, now, later, judge }: Ports) {
  const memory = new IgnoreMemory();
  let answered = false;
  let asking = 0;
  /** When the card came. */
  let came = now();
  /** What the first question about a card is about, while nobody has answered: judged once more meanwhile, the card does not ask anew. */
  let open = '';
  let cancel = () => {};
  let giveUp = () => {};

  async function question(keys: IgnoreKey[]): Promise<void> {
    const round = ++asking;
    open = JSON.stringify(keys);
    const answers = (await silences()) ? await ask(worker.ignored(keys)) : [];
    if (round !== asking) return;
    open = '';
    keys.forEach((key, at) => {
      memory.set(key, answers?.[at] ?? false);
    });
    proceed();
  }

  function proceed(): void {
    giveUp();
    answered = true;
    judge();
  }

  return {
    split(issues: readonly Issue[], card: CardSnapshot): Pick<FrameState, 'issues' | 'ignored' | 'judged'> {
      const shown: Issue[] = [];
      const ignored: Issue[] = [];
      const unknown: IgnoreKey[] = [];
      for (const issue of issues) {
        const key = ignoreKeyOf(issue, card);
        const known = memory.get(key);
        if (known === undefined) unknown.push(key);
        if (known ?? !answered) {
          if (known) ignored.push(issue);
        } else shown.push(issue);
      }
      cancel();
      if (unknown.length > 0) {
        if (answered) cancel = later(() => void question(unknown), PAUSE);
        else if (open !== JSON.stringify(unknown)) {
          giveUp();
          giveUp = later(proceed, Math.max(0, came + PATIENCE - now()));
          void question(unknown);
        }
      }
      return { issues: shown, ignored, judged: answered || unknown.length === 0 };
    },
    /** The view has silenced an issue, or given it back. */
    show(issue: Issue, ignored: boolean): void {
      const { card } = state.getState();
      if (card === null) return;
      memory.set(ignoreKeyOf(issue, card), ignored);
      state.setState({ toast: ignored ? { kind: 'ignored', issue } : null });
      judge();
    },
    clear() {
      cancel();
      giveUp();
      asking += 1;
      answered = false;
      came = now();
      open = '';
      memory.clear();
    },
  };
}
