import type { WorkerPort } from '@/utils/app/ports';
import { withNamedHoles } from '@/utils/tickets/gaps';

type Drafts = Pick<WorkerPort, 'draft' | 'saveDraft'>;

/** Keeps a copied ticket for the support form until the browser is closed. A ticket that could not be kept can still be pasted. */
export async function keepLastTicket(worker: Drafts, text: string): Promise<void> {
  await worker.saveDraft('last-ticket', text).catch(() => {});
}

/** The last copied ticket as it goes into the support form, '' when there is none. */
export async function lastTicket(worker: Drafts): Promise<string> {
  const text = await worker.draft('last-ticket').catch(() => null);
  return typeof text === 'string' ? withNamedHoles(text) : '';
}
