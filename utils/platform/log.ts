type Keeper = (fault: string) => void;

let keep: Keeper = () => {};

/** Where faults go besides the console: the worker counts them for the self-diagnosis. */
export function keepFaults(keeper: Keeper): void {
  keep = keeper;
}

/**
 * The one place that writes to the console, and only codes: what failed, never with whose data (docs/domain.md 6.4).
 * `code` is a rule id, a storage key or the name of a call.
 */
export function logFault(code: string, error?: unknown): void {
  const kind = error instanceof Error ? error.name : '';
  const fault = `${code}${kind ? ` (${kind})` : ''}`;
  // biome-ignore lint/suspicious/noConsole: a fault that nobody can see cannot be reported
  console.warn(`Сверка: ${fault}`);
  keep(fault);
}
