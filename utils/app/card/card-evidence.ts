import { type CardSnapshot, type FieldId, NAME_FIELDS, textOf } from '@/utils/domain/card';
import type { ComparedField } from '@/utils/domain/compare-card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { permDay } from '@/utils/domain/perm-time';
import { ageOn, parseRuDate } from '@/utils/domain/ru-date';
import type { Evidence, EvidenceId } from '@/utils/situations/types';
import type { FrameState } from './card-state';

type Seen = Pick<FrameState, 'card' | 'issues' | 'comparison' | 'savedAt' | 'own' | 'now' | 'messages'>;

/**
 * What the extension has seen itself of a card: true = so, false = seen not to be so, absent = not known.
 * A field that was not found proves nothing, neither that it is filled nor that it is empty.
 */
export function evidenceOf(seen: Seen): Evidence {
  const { card, issues, own, now, savedAt } = seen;
  if (card === null) return messageEvidence(seen.messages);
  const right = (field: FieldId): boolean | undefined => {
    const text = textOf(card, field);
    if (text === undefined) return undefined;
    if (text.trim() === '')
      return REQUIRED.includes(field) ? false : field === 'middleName' && textOf(card, 'noMiddleName') === 'true' ? true : undefined;
    return !issues.some((issue) => issue.field === field && issue.severity === 'error');
  };
  return withoutUnknown({
    ...messageEvidence(seen.messages),
    'card-open': true,
    'edit-mode': card.mode === 'edit' || undefined,
    'name-right': every(NAME_FIELDS.map(right)),
    'birth-date-right': right('birthDate'),
    'email-right': right('email'),
    'snils-right': right('snils'),
    'name-equal': every(NAME_FIELDS.map((field) => equal(seen, field))),
    'birth-date-equal': equal(seen, 'birthDate'),
    'email-equal': equal(seen, 'email'),
    'snils-equal': equal(seen, 'snils'),
    saved: savedAt !== null || (own !== null && !own.unsaved) || undefined,
    ...ageEvidence(card, now),
    'update-passed': own === null || own.unsaved ? undefined : now >= own.checkAfter,
  });
}

/** Under 14 the account at Госуслуги is made from a parent's (slides of 2023, «Важно для успешной авторизации в ЭПОС»). */
function ageEvidence(card: CardSnapshot, now: number): Evidence {
  const born = parseRuDate(textOf(card, 'birthDate') ?? '', permDay(now));
  const age = born.kind === 'date' ? ageOn(born.date, permDay(now)) : null;
  return age === null || age < 0 ? {} : { [age < 14 ? 'under-14' : 'from-14']: true };
}

/** Points of the letter-by-letter check that may not be empty; СНИЛС may («внесение необязательно»), and so may the patronymic. */
const REQUIRED: readonly FieldId[] = ['lastName', 'firstName', 'birthDate', 'email'];

/** Messages of ЭПОС that answer a question of the checklist: which value is in use, whether the error page shows the person's data. */
const SAID: readonly (readonly [KnownMessageId, EvidenceId])[] = [
  ['email-in-use', 'email-in-use'],
  ['snils-in-use', 'snils-in-use'],
  ['login-error-with-data', 'error-with-data'],
  ['login-error-without-data', 'error-without-data'],
];

/** What the page's messages say, with or without a card. A message that is not there proves nothing. */
export function messageEvidence(messages: readonly KnownMessageId[]): Evidence {
  return Object.fromEntries(SAID.flatMap(([message, evidence]) => (messages.includes(message) ? [[evidence, true]] : [])));
}

/** Whether a field equals what the employee sent; undefined while the two have not been compared. */
function equal({ comparison }: Seen, field: ComparedField): boolean | undefined {
  const state = comparison?.fields.find((compared) => compared.field === field)?.state;
  if (state === 'equal') return true;
  return state === 'differs' || state === 'card-empty' ? false : undefined;
}

/** One «no» is a no; otherwise all must be known. */
function every(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function withoutUnknown(evidence: { [Id in keyof Evidence]: boolean | undefined }): Evidence {
  return Object.fromEntries(Object.entries(evidence).filter(([, seen]) => seen !== undefined));
}

export function isSameEvidence(a: Evidence, b: Evidence): boolean {
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([id, seen]) => b[id as keyof Evidence] === seen);
}
