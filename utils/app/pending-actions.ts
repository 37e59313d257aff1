import type { PendingItem } from '@/utils/domain/pending';
import { answerStep, changeSituation, emptyProgress, situationOf } from '@/utils/situations/progress';
import type { ChecklistProgress, WorkerPort } from './ports';

/** What the error page showed when the sign-in failed: the account is confirmed or it is not (letter of 24.10.2024, problems 2 and 3). */
export type FailedSituation = 'login-confirmed' | 'login-unconfirmed';

/** What can be done with the list of those who wait. Every action answers false when it could not be stored; none rejects. */
export interface PendingActions {
  /** «Вход работает»: the entry is closed. */
  works(item: PendingItem): Promise<boolean>;
  /** «Не работает»: the entry is closed and the card's checklist stands where the work goes on. */
  fails(item: PendingItem, situation: FailedSituation): Promise<boolean>;
  remove(item: PendingItem): Promise<boolean>;
  /** Takes the last three back. */
  restore(item: PendingItem): Promise<boolean>;
  /** By hand, with another time of saving (epoch ms). */
  add(saving: { url: string; label: string; savedAt: number }): Promise<boolean>;
  copy(text: string): Promise<boolean>;
}

interface Ports {
  worker: Pick<WorkerPort, 'removePending' | 'restorePending' | 'addPending' | 'checklist' | 'saveChecklist'>;
  /** Copies at the user's click. */
  copy(text: string): Promise<boolean>;
  /** The list as it is after a change. */
  onItems(items: PendingItem[]): void;
  /** The checklist with which the work goes on after a failed sign-in. */
  onFailed?(item: PendingItem, progress: ChecklistProgress): void;
}

export function createPendingActions({ worker, copy, onItems, onFailed }: Ports): PendingActions {
  const attempt = async (change: () => Promise<PendingItem[]>): Promise<boolean> => {
    try {
      onItems(await change());
      return true;
    } catch {
      return false;
    }
  };
  return {
    works: (item) =>
      attempt(async () => {
        const progress = await worker.checklist(item.url);
        if (progress && asksForLogin(progress)) await worker.saveChecklist(item.url, answerStep(progress, 'check-login', 'works'));
        return worker.removePending(item.id);
      }),
    fails: (item, situation) =>
      attempt(async () => {
        const progress = progressAfterFailure(await worker.checklist(item.url), situation);
        await worker.saveChecklist(item.url, progress);
        const items = await worker.removePending(item.id);
        onFailed?.(item, progress);
        return items;
      }),
    remove: (item) => attempt(() => worker.removePending(item.id)),
    restore: (item) => attempt(() => worker.restorePending(item)),
    add: (saving) => attempt(() => worker.addPending(saving)),
    copy,
  };
}

/**
 * The checklist after a sign-in that failed after the update: what has been done before stays, what the error page showed is answered,
 * and saving and waiting count as seen, for the entry stood on the list of the saved until its time.
 */
export function progressAfterFailure(before: ChecklistProgress | null, situation: FailedSituation): ChecklistProgress {
  const base = changeSituation(before ?? emptyProgress(situation), situation);
  const answers = {
    ...base.answers,
    'error-page': situation === 'login-confirmed' ? 'with-data' : 'without-data',
    'check-login': 'fails',
  };
  return { ...base, answers, seen: [...new Set([...(base.seen ?? []), 'save', 'wait-update'])] };
}

function asksForLogin({ situation }: ChecklistProgress): boolean {
  const answers = situationOf(situation)?.steps.find(({ id }) => id === 'check-login')?.answers;
  return answers?.some(({ id }) => id === 'works') ?? false;
}
