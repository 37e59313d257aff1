import { keepFaults, logFault } from '@/utils/platform/log';
import { faultsItem } from '@/utils/platform/storage/storage';

/** More kinds than this are not kept apart. */
const KINDS = 40;

/** What failed, as it may be kept: Latin letters, for neither a name nor a number may hide in it. */
export const FAULT = /^[A-Za-z][A-Za-z :()-]{0,79}$/;

/** One more of a kind. */
export function countFault(faults: Readonly<Record<string, number>>, fault: string): Record<string, number> {
  const name = FAULT.test(fault) && (Object.hasOwn(faults, fault) || Object.keys(faults).length < KINDS) ? fault : 'other';
  return { ...faults, [name]: (faults[name] ?? 0) + 1 };
}

/** Counts what fails in the worker. To be called at its start. */
export function countWorkerFaults(): void {
  // A fault of the keeping itself must not be kept.
  let keeping = false;
  keepFaults((fault) => {
    if (keeping) return;
    keeping = true;
    void faultsItem
      .change((faults) => countFault(faults, fault))
      .catch(() => undefined)
      .finally(() => {
        keeping = false;
      });
  });
  addEventListener('error', () => logFault('worker error'));
  addEventListener('unhandledrejection', () => logFault('worker rejection'));
}
