import type { CardSnapshot, FieldId, Register } from '@/utils/domain/card';
import type { Aspect } from './engine/aspects';

/** error = certainly wrong; warning = probably wrong, or a known cause of duplicates; info = «сверьте по букве». */
export type Severity = 'error' | 'warning' | 'info';

export interface Issue {
  rule: string;
  code: string;
  field: FieldId;
  severity: Severity;
  /** Facts for the sentence, such as letters and their places; never a whole personal value. */
  params?: Record<string, string>;
  /** The whole corrected text of the field; at most one of a field's issues carries one. */
  suggestion?: string;
}

/** `today` is YYYY-MM-DD in Perm; `off` lists rule ids that the user has switched off. */
export interface RuleContext {
  today: string;
  off?: readonly string[];
}

export interface Report {
  issues: Issue[];
  /** Rules that could not be asked, and the fields that were not found; none = the rule itself has failed, and what it would have said is not known. */
  unread: { rule: string; missing: FieldId[] }[];
}

/** What a rule says of a card; `severity` and `field` override the rule's own. */
export interface Finding<Code extends string = string> {
  code: Code;
  params?: Record<string, string>;
  suggestion?: string;
  severity?: Severity;
  field?: FieldId;
}

/** Texts of all fields that were found ('' = seen and empty, absent = not found), and what else a rule may look at. */
export type RuleInput = Partial<Record<FieldId, string>> & {
  readonly card: CardSnapshot;
  readonly register: Register;
  readonly today: string;
};

/** How a rule stands to the others: one cause, one message (docs/adr/0022). */
export interface Bearing<Code extends string = string> {
  /** What its findings speak of. */
  readonly about: Aspect;
  /** What else beside the same field comes of the fault that it names: findings about these aspects are not shown. */
  readonly explains?: readonly Aspect[];
  /** What some codes explain besides. */
  readonly explainsMore?: Readonly<Partial<Record<Code, readonly Aspect[]>>>;
  /** What comes of it beside any field of the card. */
  readonly explainsOnCard?: readonly Aspect[];
}

export interface Rule<Id extends string = string, Code extends string = string> extends Bearing<Code> {
  /** Equals the file's name. */
  readonly id: Id;
  /** The field that the finding stands beside, unless the finding names another. */
  readonly field: FieldId;
  /** Fields that must have been found; one that was not makes the rule `unread`. */
  readonly needs: readonly FieldId[];
  /** `each`: the rule judges every needed field by itself, so it is asked when at least one was found, and is unread for the others. */
  readonly asks: 'all' | 'each';
  /** What an empty `field` means: `skip` = nothing to judge, `check` = the rule wants to see it. */
  readonly onEmpty: 'skip' | 'check';
  readonly severity: Severity;
  check(input: RuleInput): Finding<Code> | readonly Finding<Code>[] | null;
}
