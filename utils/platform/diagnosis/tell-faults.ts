import { worker } from '@/utils/platform/messages/worker-client';

/** Tells the worker of what fails in a page of ours. To be called at the page's start. */
export function tellPageFaults(page: string): void {
  const tell = (what: string) => void worker.noteFault(`${page} ${what}`).catch(() => undefined);
  addEventListener('error', () => tell('error'));
  addEventListener('unhandledrejection', () => tell('rejection'));
}
