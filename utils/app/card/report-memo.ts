import { type CardSnapshot, FIELD_IDS, type FieldId } from '@/utils/domain/card';
import { surnameModel } from '@/utils/domain/names/surname-model';
import { runRules } from '@/utils/rules/run-rules';
import type { Report, RuleContext } from '@/utils/rules/types';

/** `runRules` that answers at once when nothing that rules look at has changed since the last call. */
export function createReporter(run: (card: CardSnapshot, context: RuleContext) => Report = runRules) {
  let lastKey = '';
  let last: Report | null = null;
  return (card: CardSnapshot, context: RuleContext): Report => {
    // Once the surnames' model has come, the same card is judged anew.
    const key = JSON.stringify([surnameModel() !== null, card.register, card.mode, FIELD_IDS.map((field) => card.fields[field]), context]);
    if (last === null || key !== lastKey) {
      last = run(card, context);
      lastKey = key;
    }
    return last;
  };
}

/**
 * What the sign-in is compared by (letter of 24.10.2024, problem 2, step 2: ФИО, дата рождения, почта; СНИЛС desirable). A card without a
 * phone or a gender is no reason to trouble anybody.
 */
const NEEDED: readonly FieldId[] = ['lastName', 'firstName', 'middleName', 'birthDate', 'snils', 'email'];

/** Fields needed for the sign-in that some rule wanted to see and that were not found, in the card's order. */
export function missingFields(report: Report): FieldId[] {
  const missing = new Set(report.unread.flatMap((entry) => entry.missing));
  return NEEDED.filter((field) => missing.has(field));
}

/** Whether a rule has failed, so that «Замечаний нет» would say more than is known. */
export const hasFailed = (report: Report): boolean => report.unread.some(({ missing }) => missing.length === 0);
