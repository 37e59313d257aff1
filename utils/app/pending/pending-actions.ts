import { noteWorks } from '@/utils/app/lists/list-steps';
import type { CardSave, ChecklistProgress, WorkerPort } from '@/utils/app/ports';
import type { PendingItem } from '@/utils/domain/pending';
import { HOUR } from '@/utils/domain/perm-time';
import { answerStep, emptyProgress, leadOn, situationOf, waitAgain } from '@/utils/situations/progress';
import { serverError as SERVER_ERROR } from '@/utils/situations/server-error';

/**
 * What the picture of the error page shows when the sign-in has failed: the person's data, so that the account is confirmed, or none (letter of 24.10.2024,
 * problems 2 and 3); or there is no picture yet.
 */
export type FailedAnswer = 'with-data' | 'without-data' | 'no-picture';

/** The question of that situation whether it works again. */
const SERVER_QUESTION = 'try-again';

/** What can be done with the list of those who wait. Every action answers false when it could not be stored; none rejects. */
export interface PendingActions {
  /** «Вход работает»: the entry is closed. */
  works(item: PendingItem): Promise<boolean>;
  /** «Не работает», told at `now` (epoch ms): the entry is closed and the card's checklist stands where the work goes on. */
  fails(item: PendingItem, answer: FailedAnswer, now: number): Promise<boolean>;
  /** The server answers again: the reminder is closed, and the steps that waited for it are done. */
  answers(item: PendingItem): Promise<boolean>;
  /** The server still does not answer at `now` (epoch ms): the wait begins anew. */
  stillFails(item: PendingItem, now: number): Promise<boolean>;
  remove(item: PendingItem): Promise<boolean>;
  /** Takes back what has closed an entry. */
  restore(item: PendingItem): Promise<boolean>;
  /** By hand, with another time of saving (epoch ms). */
  add(saving: CardSave): Promise<boolean>;
  copy(text: string): Promise<boolean>;
}

interface Ports {
  worker: Pick<
    WorkerPort,
    'removePending' | 'restorePending' | 'addPending' | 'waitForServer' | 'checklist' | 'saveChecklist' | 'draft' | 'saveDraft'
  >;
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
  /** The steps may stand under the card's address or, on a page without a card, under none. */
  const answerServer = async (url: string, change: (progress: ChecklistProgress) => ChecklistProgress): Promise<void> => {
    for (const key of new Set([url, ''])) {
      const progress = await worker.checklist(key);
      if (progress?.situation === SERVER_ERROR.id) await worker.saveChecklist(key, change(progress));
    }
  };
  return {
    works: (item) =>
      attempt(async () => {
        const progress = await worker.checklist(item.url);
        if (progress && asksForLogin(progress)) await worker.saveChecklist(item.url, answerStep(progress, 'check-login', 'works'));
        await noteWorks(worker, item.url);
        return worker.removePending(item.id);
      }),
    fails: (item, answer, now) =>
      attempt(async () => {
        const progress = progressAfterFailure(await worker.checklist(item.url), answer, now, item.unsaved);
        await worker.saveChecklist(item.url, progress);
        const items = await worker.removePending(item.id);
        onFailed?.(item, progress);
        return items;
      }),
    answers: (item) =>
      attempt(async () => {
        await answerServer(item.url, (progress) => answerStep(progress, SERVER_QUESTION, 'works'));
        return worker.removePending(item.id);
      }),
    stillFails: (item, now) =>
      attempt(async () => {
        await answerServer(item.url, (progress) => waitAgain(progress, now));
        return worker.waitForServer({ url: item.url, since: now, until: now + SERVER_ERROR.waitHours.from * HOUR });
      }),
    remove: (item) => attempt(() => worker.removePending(item.id)),
    restore: (item) => attempt(() => worker.restorePending(item)),
    add: (saving) => attempt(() => worker.addPending(saving)),
    copy,
  };
}

/**
 * The checklist after a sign-in that failed after the update: what has been done before stays, what the error page showed is answered,
 * and saving and waiting count as seen, for the entry stood on the list of the saved until its time (one of which no saving was seen proves nothing).
 * The ticket tells the day of `now` (epoch ms) as that of the try. Who has told what the picture shows has it; without data on it the account is confirmed first, and the next error has a picture of its own.
 */
export function progressAfterFailure(
  before: ChecklistProgress | null,
  answer: FailedAnswer,
  now: number,
  unsaved = false,
): ChecklistProgress {
  const situation = answer === 'without-data' ? 'login-unconfirmed' : 'login-confirmed';
  const base = leadOn(before ?? emptyProgress(situation), situation);
  const answers = { ...base.answers, ...(answer === 'no-picture' ? {} : { 'error-page': answer }), 'check-login': 'fails' };
  const ticks = answer === 'with-data' ? { ...base.ticks, 'error-picture': true } : base.ticks;
  const waited = unsaved ? [] : ['save', 'wait-update'];
  const answeredAt = { ...base.answeredAt, 'check-login': now };
  return { ...base, ticks, answers, answeredAt, seen: [...new Set([...(base.seen ?? []), ...waited])] };
}

function asksForLogin({ situation }: ChecklistProgress): boolean {
  const answers = situationOf(situation)?.steps.find(({ id }) => id === 'check-login')?.answers;
  return answers?.some(({ id }) => id === 'works') ?? false;
}
