import type { WorkerPort } from '@/utils/app/ports';

/**
 * How a person's card stood to what he sent when it was last looked at: `mended` = it differed before and does not in the form, `saved` = nor in
 * the record.
 */
export const CARD_STEPS = ['equal', 'differs', 'mended', 'saved'] as const;
export type CardStep = (typeof CARD_STEPS)[number];

export interface ListStep {
  card: CardStep;
  /** Address of his card, by which he is found on the waiting list. */
  url: string;
  /** «Вход работает» was answered for that card. */
  works?: true;
}

/** By the place of the row in the list; a place that is missing was not compared yet. */
export type ListSteps = Readonly<Record<number, ListStep>>;

interface Kept {
  id: string;
  steps: ListSteps;
}

type Drafts = Pick<WorkerPort, 'draft' | 'saveDraft'>;

/** What stands in memory, read whatever it is; null = no list is kept. */
export function stepsOf(stored: unknown): Kept | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, steps } = stored as Partial<Record<keyof Kept, unknown>>;
  if (typeof id !== 'string' || typeof steps !== 'object' || steps === null) return null;
  const read = Object.entries(steps).flatMap(([at, step]: [string, unknown]) => {
    const known = stepOf(step);
    return known && /^\d+$/.test(at) ? [[Number(at), known] as const] : [];
  });
  return { id, steps: Object.fromEntries(read) };
}

function stepOf(stored: unknown): ListStep | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { card, url, works } = stored as Partial<Record<keyof ListStep, unknown>>;
  const known = CARD_STEPS.find((one) => one === card);
  return known && typeof url === 'string' ? { card: known, url, ...(works === true ? { works } : {}) } : null;
}

/** What a comparison of a card has shown; `stored` = the record itself says so, not only the form. */
export interface Compared {
  url: string;
  differs: boolean;
  stored: boolean;
}

/** The step of a row after its card was compared: what differed once and is equal now was mended. */
export function nextStep(before: ListStep | undefined, { url, differs, stored }: Compared): ListStep {
  const earlier = before?.url === url ? before : undefined;
  const mended = stored || earlier?.card === 'saved' ? 'saved' : 'mended';
  const card = differs ? 'differs' : earlier === undefined || earlier.card === 'equal' ? 'equal' : mended;
  return { card, url, ...(earlier?.works ? { works: true } : {}) };
}

/** Remembers how a card stands to its row of the list. Nothing happens where no list is kept, or another one by now. */
export async function noteCompared(worker: Drafts, id: string, row: number, compared: Compared): Promise<void> {
  await change(worker, (kept) => {
    if (kept.id !== id) return null;
    const next = nextStep(kept.steps[row], compared);
    return JSON.stringify(next) === JSON.stringify(kept.steps[row]) ? null : { ...kept.steps, [row]: next };
  });
}

/** «Вход работает» was said of a card: whoever of the list it belongs to has come to the end. */
export async function noteWorks(worker: Drafts, url: string): Promise<void> {
  if (url === '') return;
  await change(worker, ({ steps }) => {
    const own = Object.entries(steps).filter(([, step]) => step.url === url && !step.works);
    return own.length === 0 ? null : { ...steps, ...Object.fromEntries(own.map(([at, step]) => [at, { ...step, works: true as const }])) };
  });
}

/** Not remembered is not lost: the card can be compared again. */
async function change(worker: Drafts, next: (kept: Kept) => ListSteps | null): Promise<void> {
  const kept = stepsOf(await worker.draft('list-steps').catch(() => null));
  const steps = kept && next(kept);
  if (kept && steps) await worker.saveDraft('list-steps', { id: kept.id, steps }).catch(() => undefined);
}
