import { nameLatin } from './name-latin';
import { snilsChecksum } from './snils-checksum';
import type { Rule } from './types';

/**
 * Every rule there is. The order is the order of usefulness: where two rules speak of one field with one severity, the earlier comes
 * first and its suggestion is the one that is kept. Who silences whom stands in precedence.ts.
 */
export const RULES = [nameLatin, snilsChecksum] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

/** The codes that a rule may give. */
export type CodeOf<Id extends RuleId> = Extract<(typeof RULES)[number], { id: Id }> extends Rule<Id, infer Code> ? Code : never;
