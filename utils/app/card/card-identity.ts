import { type CardSnapshot, FIELD_IDS } from '@/utils/domain/card';

/** Whether two snapshots read the same, letter by letter. */
export function isSameReading(before: CardSnapshot, after: CardSnapshot): boolean {
  if (before === after) return true;
  if (before.url !== after.url || before.register !== after.register || before.mode !== after.mode) return false;
  return FIELD_IDS.every((field) => {
    const [a, b] = [before.fields[field], after.fields[field]];
    if (a.state === 'filled') return b.state === 'filled' && a.text === b.text;
    if (a.state === 'not-found') return b.state === 'not-found' && a.why === b.why;
    return a.state === b.state;
  });
}
