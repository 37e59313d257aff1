import { type CardSnapshot, FIELD_IDS, type FieldId } from '@/utils/domain/card';

/** Fields by which one person is told from another. */
const IDENTIFYING: readonly FieldId[] = ['lastName', 'firstName', 'middleName', 'birthDate', 'snils'];

/**
 * Whether two snapshots show one and the same person's card. The address decides, with two exceptions: an app may give the edit form an
 * address of its own (same person if the mode changed and nothing identifying did), and an app may keep one address for all cards
 * (another person if at least two identifying fields have changed at once in view mode; an edit changes them one by one).
 */
export function isSameCard(before: CardSnapshot, after: CardSnapshot): boolean {
  if (before.register !== after.register) return false;
  const [equal, changed] = comparedFields(before, after);
  if (before.url !== after.url) return before.mode !== after.mode && equal >= 3 && changed === 0;
  return before.mode === 'edit' || after.mode === 'edit' || changed < 2;
}

/** How many identifying fields that are filled in both are equal, and how many are not. */
function comparedFields(before: CardSnapshot, after: CardSnapshot): [equal: number, changed: number] {
  let [equal, changed] = [0, 0];
  for (const field of IDENTIFYING) {
    const [a, b] = [before.fields[field], after.fields[field]];
    if (a.state !== 'filled' || b.state !== 'filled') continue;
    if (a.text === b.text) equal += 1;
    else changed += 1;
  }
  return [equal, changed];
}

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
