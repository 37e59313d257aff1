import { type FieldId, textOf } from '@/utils/domain/card';
import { defineRule } from '../engine/define-rule';

/** No name, number or address of a person is longer; a pasted page is, and takes other rules long to read. */
export const LONGEST_TEXT = 300;

const FIELDS = ['lastName', 'firstName', 'middleName', 'birthDate', 'snils', 'phone', 'email'] as const satisfies readonly FieldId[];

/** A whole text pasted into a field of a person. The engine asks no other rule about such a field. Our own check: no document asks for it. */
export const textTooLong = defineRule({
  id: 'text-too-long',
  field: 'lastName',
  needs: FIELDS,
  asks: 'each',
  onEmpty: 'check',
  severity: 'error',
  about: 'shape',
  check: ({ card }) =>
    FIELDS.flatMap((field) => ((textOf(card, field)?.length ?? 0) > LONGEST_TEXT ? [{ code: 'too-long' as const, field }] : [])),
});
