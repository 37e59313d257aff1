import type { FieldId } from '@/utils/domain/card';
import type { CodeOf, RuleId } from '@/utils/rules/registry';
import type { FieldName } from '../field-names';
import { nextStepText } from '../next-step';

/** The action of what the letter-by-letter comparison settles: it is a button in every view, other actions are told in a sentence. */
export const COMPARE = nextStepText.compare;

/** The three lines of an issue (docs/interface.md, principle 3): what, why, what now. */
export interface IssueText {
  fact: string;
  why: string;
  action: string;
}

/** What a sentence may speak of. `value` is the field's text as shown. */
export interface About {
  field: FieldId;
  name: FieldName;
  value: string;
  params: Readonly<Record<string, string>>;
  suggestion: string | undefined;
  /** The rule is certain; of anything else speak as of a suspicion. */
  sure: boolean;
}

export type Sentence = (about: About) => IssueText;

/** Sentences for the rules in `Ids`, each code of each rule: a forgotten one is a compile error. */
export type RuleTexts<Ids extends RuleId = RuleId> = { readonly [Id in Ids]: { readonly [Code in CodeOf<Id>]: Sentence } };
