import type { CallTable } from './calls';
import { cardCalls } from './card-calls';
import { frameCalls } from './frame-calls';
import { pageCalls } from './page-calls';
import { pendingCalls } from './pending-calls';
import type { WorkerPorts } from './ports';
import { settingsCalls } from './settings-calls';
import { ticketCalls } from './ticket-calls';

/** All calls of the worker, by topic. */
export function callTable(ports: WorkerPorts): CallTable {
  return {
    ...settingsCalls(ports),
    ...pendingCalls(ports),
    ...cardCalls(ports),
    ...ticketCalls(ports),
    ...frameCalls(ports),
    ...pageCalls(ports),
  };
}
