import { type CardSnapshot, FIELD_IDS, type FieldId } from '@/utils/domain/card';
import { surnameModel } from '@/utils/domain/names/surname-model';
import { beginRules, type Judgement } from '@/utils/rules/run-rules';
import type { Issue, Report, RuleContext } from '@/utils/rules/types';

/** The rules, asked about a card once as long as nothing that they look at has changed: about its names, and about all of it. */
export function createReporter() {
  let lastKey = '';
  let last: { judgement: Judgement; report: Report | null } | null = null;

  const judge = (card: CardSnapshot, context: RuleContext) => {
    // Once the surnames' model has come, the same card is judged anew.
    const key = JSON.stringify([surnameModel() !== null, card.register, card.mode, FIELD_IDS.map((field) => card.fields[field]), context]);
    if (last === null || key !== lastKey) {
      last = { judgement: beginRules(card, context), report: null };
      lastKey = key;
    }
    return last;
  };

  return {
    namesOf: (card: CardSnapshot, context: RuleContext): readonly Issue[] => judge(card, context).judgement.names,
    reportOf(card: CardSnapshot, context: RuleContext): Report {
      const judged = judge(card, context);
      judged.report ??= judged.judgement.finish();
      return judged.report;
    },
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
