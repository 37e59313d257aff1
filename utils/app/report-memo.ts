import { type CardSnapshot, FIELD_IDS, type FieldId } from '@/utils/domain/card';
import { runRules } from '@/utils/rules/run-rules';
import type { Report, RuleContext } from '@/utils/rules/types';

/** `runRules` that answers at once when nothing that rules look at has changed since the last call. */
export function createReporter(run: (card: CardSnapshot, context: RuleContext) => Report = runRules) {
  let lastKey = '';
  let last: Report | null = null;
  return (card: CardSnapshot, context: RuleContext): Report => {
    const key = JSON.stringify([card.register, card.mode, FIELD_IDS.map((field) => card.fields[field]), context]);
    if (last === null || key !== lastKey) {
      last = run(card, context);
      lastKey = key;
    }
    return last;
  };
}

/** Fields that some rule wanted to see and that were not found, in the card's order. */
export function missingFields(report: Report): FieldId[] {
  const missing = new Set(report.unread.flatMap((entry) => entry.missing));
  return FIELD_IDS.filter((field) => missing.has(field));
}
