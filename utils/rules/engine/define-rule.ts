import { type FieldId, NAME_FIELDS, type NameField } from '@/utils/domain/card';
import type { Bearing, Finding, Rule, RuleInput, Severity } from '../types';

type Answer<Code extends string> = Finding<Code> | readonly Finding<Code>[] | null;

/** An answer as a list: none, one or several findings. */
export function findingsOf<Code extends string>(answer: Answer<Code>): readonly Finding<Code>[] {
  if (answer === null) return [];
  return 'code' in answer ? [answer] : answer;
}

/**
 * A rule about the fields in `needs`: `check` is called only when all of them were found, so their texts are there ('' = empty).
 * With `onEmpty: 'skip'` it is not called when `field` is empty. Texts of other fields may be absent. A check is pure and never throws.
 */
export function defineRule<const Id extends string, const Need extends FieldId, const Code extends string>(
  rule: Bearing<NoInfer<Code>> & {
    id: Id;
    field: FieldId;
    needs: readonly Need[];
    asks?: Rule['asks'];
    onEmpty: 'skip' | 'check';
    severity: Severity;
    check(input: RuleInput & Record<Need, string>): Answer<Code>;
  },
): Rule<Id, Code> {
  return { asks: 'all', ...rule };
}

/**
 * A rule that judges фамилия, имя and отчество one by one (or those in `fields`): `check` gets the filled text of one of them and
 * never sees an empty or a not-found one. Its finding stands beside that field. A check is pure and never throws.
 */
export function defineNameRule<const Id extends string, const Code extends string>(
  rule: Bearing<NoInfer<Code>> & {
    id: Id;
    fields?: readonly NameField[];
    severity: Severity;
    check(name: string, field: NameField, input: RuleInput): Answer<Code>;
  },
): Rule<Id, Code> {
  const { fields = NAME_FIELDS, check, ...rest } = rule;
  return {
    ...rest,
    field: fields[0] ?? 'lastName',
    needs: fields,
    asks: 'each',
    onEmpty: 'check',
    check(input) {
      return fields.flatMap((field) => {
        const name = input[field];
        if (name === undefined || name === '') return [];
        return findingsOf(check(name, field, input)).map((finding) => ({ field, ...finding }));
      });
    },
  };
}
