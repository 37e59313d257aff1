import type { ShotPlan, TakenShot } from '@/utils/domain/shot';

/** What became of a picture: it stands on the desk, or the browser has refused (its own pages, a tab that was not opened by the user's act). */
export type ShotOutcome = 'taken' | 'refused';

export interface ShotPorts {
  /** The tab in front of the user's window, or null when there is none. */
  activeTab(): Promise<{ id: number; windowId: number } | null>;
  /** Asks the page what is personal on it and takes our own parts off; null when nobody answers there. */
  prepare(tabId: number): Promise<ShotPlan | null>;
  /** PNG of the window in base64, or null when the browser refuses. */
  capture(windowId: number): Promise<string | null>;
  /** Puts our own parts back. */
  finish(tabId: number): Promise<void>;
  keep(shot: TakenShot): Promise<void>;
  /** Opens the desk at the picture, or at the news that there is none. */
  show(outcome: ShotOutcome): Promise<void>;
  now(): number;
  newId(): string;
}

/**
 * Takes a picture of the visible tab and opens it on the desk. Only at the user's act (popup or keyboard command), which lets the extension see the
 * tab (`activeTab`). Our own parts come back whatever happens. Rejects only when the picture could not be kept.
 */
export async function captureShot(ports: ShotPorts): Promise<ShotOutcome> {
  const outcome = await taken(ports);
  await ports.show(outcome);
  return outcome;
}

/** The browser allows two pictures a second. */
const TRIES = 2;

/**
 * Plan and picture have to show the same moment of the page: it is asked once more after the picture. What has moved meanwhile is taken again, and a
 * page that does not stand still is covered whole.
 */
async function taken({ activeTab, prepare, capture, finish, keep, now, newId }: ShotPorts): Promise<ShotOutcome> {
  const tab = await activeTab();
  if (tab === null) return 'refused';
  let plan: ShotPlan | null = null;
  let png: string | null = null;
  try {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      plan = await prepare(tab.id);
      png = await capture(tab.windowId);
      if (png === null || isSame(plan, await prepare(tab.id))) break;
      if (attempt === TRIES) plan = plan && coveredWhole(plan);
    }
  } finally {
    await finish(tab.id);
  }
  if (png === null) return 'refused';
  await keep({ id: newId(), png, plan, takenAt: now() });
  return 'taken';
}

const isSame = (before: ShotPlan | null, after: ShotPlan | null) => JSON.stringify(before) === JSON.stringify(after);

const coveredWhole = (plan: ShotPlan): ShotPlan => ({
  ...plan,
  boxes: [{ rect: { x: 0, y: 0, width: plan.width, height: plan.height }, what: 'page' }],
});
