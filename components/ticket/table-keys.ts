import type { KeyboardEvent } from 'react';

const CONTROLS = 'input, select';

/** Enter goes down a column of a table, Shift+Enter up; a line of plain text leaves by the arrows too. Null = the key is somebody else's. */
export function nextInColumn(event: KeyboardEvent<HTMLElement>): HTMLElement | null {
  const { target, key, shiftKey } = event;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null;
  if (!(target instanceof HTMLElement) || !target.matches(CONTROLS)) return null;
  // A list of choices has its own use for the arrows.
  const isPlain = target.matches('input:not([role="combobox"])');
  const by = key === 'Enter' ? (shiftKey ? -1 : 1) : isPlain && !shiftKey ? ({ ArrowDown: 1, ArrowUp: -1 }[key] ?? 0) : 0;
  const cell = target.closest('td');
  const row = cell?.closest('tr');
  if (by === 0 || !cell || !row) return null;
  const next = by > 0 ? row.nextElementSibling : row.previousElementSibling;
  return (next as HTMLTableRowElement | null)?.cells[cell.cellIndex]?.querySelector<HTMLElement>(CONTROLS) ?? null;
}
