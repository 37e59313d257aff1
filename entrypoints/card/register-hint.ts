import type { Scene } from '@/utils/app/card/card-state';
import type { LeftCard } from '@/utils/app/card/left-card';
import type { RegisterLook, RegisterSight } from '@/utils/app/register/register-look';
import { createRowJudge } from '@/utils/app/register/rows-at-fault';
import { fullNameOf, personOf, twinKey } from '@/utils/app/register/twin';
import { permDay } from '@/utils/domain/perm-time';
import { loadScript } from '@/utils/platform/load-script';
import { worker } from '@/utils/platform/messages/worker-client';

/** The search waits for an idle moment of the page no longer than this, ms. */
const IDLE = 2000;

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: IDLE }));

/** What decides how a register is looked at. */
export interface RegisterSettings {
  /** Its rows are looked through for faults. */
  checks: boolean;
  rulesOff: readonly string[];
  /** A list of the sent is kept: the rows are told to the view that holds it. */
  listKept: boolean;
}

/** What is to be said of the register on the page; `about` tells one hint from another, '' = nothing in the page itself. */
export interface RegisterNews {
  about: string;
  scene: Extract<Scene, { kind: 'register' }>;
  rowAt: RegisterSight['rowAt'];
}

/**
 * Looks for duplicates in the register that the page shows: of the person whose steps have led here («Проверить наличие дублей», letter of
 * 24.10.2024, problem 3), else what is very likely anyhow. What is found for him is kept as seen for his checklist; that nothing is found among the
 * rows that happen to be drawn proves nothing.
 */
export function createRegisterHint(document: Document, known: () => RegisterSettings) {
  const judge = createRowJudge(idle);
  let sight: RegisterSight | null = null;
  let news: RegisterNews | null = null;
  /** The card that was left may be another one after popup, desk or another tab were in use. */
  let stale = true;
  let left: LeftCard | null = null;
  let asked = '';

  async function tell(seen: RegisterSight): Promise<RegisterNews> {
    const keys = seen.twins.map(twinKey);
    const ignored = keys.length > 0 ? await worker.ignored(keys).catch(() => []) : [];
    const twins = seen.twins.filter((_, at) => ignored[at] !== true);
    const who = left && fullNameOf(personOf(left.card));
    const { checks, rulesOff, listKept } = known();
    if (left && twins.some(({ rowA }) => rowA === null) && left.evidence['duplicates-found'] !== true) {
      left = { ...left, evidence: { ...left.evidence, 'duplicates-found': true } };
      await worker.leaveCard(left).catch(() => undefined);
    }
    const faults = checks ? await judge(seen.people, permDay(Date.now()), rulesOff) : [];
    const { rows, unread, turn } = seen;
    const compared = listKept && !unread;
    const quiet = twins.length === 0 && who === null && !unread && !checks && !compared;
    return {
      // What is closed stays closed while she scrolls on.
      about: quiet ? '' : `register ${JSON.stringify([who, unread, twins.map(twinKey), checks, compared])}`,
      rowAt: seen.rowAt,
      scene: { kind: 'register', who, rows, unread, twins, checked: checks, faults, people: compared ? seen.people : [], turn },
    };
  }

  return {
    /** To be called when the page may show a register and no card; null = there is none. */
    async look(): Promise<RegisterNews | null> {
      const script = await loadScript<RegisterLook>('register');
      if (script === null) return null;
      if (stale) {
        stale = false;
        const kept = await worker.leftCard().catch(() => null);
        left = kept?.checklist ? kept : null;
      }
      await idle();
      const seen = script.look(document, left && personOf(left.card));
      const asking = JSON.stringify(known());
      if (seen === sight && asking === asked) return news;
      [sight, asked] = [seen, asking];
      news = seen && (await tell(seen));
      return news;
    },
    /** What is known of the card that was left is to be asked anew. */
    forget(): void {
      stale = true;
    },
  };
}
