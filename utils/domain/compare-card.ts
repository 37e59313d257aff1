import type { CardSnapshot, FieldId } from './card';
import { compareLetters, type LetterPart } from './compare-letters';
import { formatRuDate, parseRuDate } from './ru-date';
import { formatSnils, snilsDigits } from './snils';

/** What the instruction wants compared (letter of 24.10.2024, problem 2, step 2): ФИО, дата рождения, почта; СНИЛС if it is there. */
export const COMPARED_FIELDS = ['lastName', 'firstName', 'middleName', 'birthDate', 'email', 'snils'] as const satisfies readonly FieldId[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface FieldComparison {
  field: ComparedField;
  /** As compared and shown: a date as ДД.ММ.ГГГГ and a СНИЛС as XXX-XXX-XXX YY where they can be read; '' when empty or not found. */
  card: string;
  source: string;
  /** `source-missing`: the employee has not sent it; `card-not-found`: the field is not on the page, so nothing is known of it. */
  state: 'equal' | 'differs' | 'card-empty' | 'card-not-found' | 'source-missing';
  /** Letter by letter; empty unless the state is equal, differs or card-empty. */
  parts: LetterPart[];
}

export interface CardComparison {
  fields: FieldComparison[];
  /** ФИО, birth date and e-mail have been compared and are equal, and no СНИЛС contradicts: what the ticket's claim «сверены, совпадают» needs. */
  fourPointsEqual: boolean;
}

/**
 * Compares a card with what the employee sent, field by field. An absent key of `source` was not sent; '' was said to be empty («отчества нет»).
 * Names: letter by letter, blanks too. Dates: as days. СНИЛС: as eleven digits. E-mail: the part before «@» letter by letter, case too,
 * for nobody documents how ЭПОС compares; the domain without regard to case (RFC 5321, section 2.4).
 */
export function compareCard(card: CardSnapshot, source: Partial<Record<FieldId, string>>): CardComparison {
  const fields = COMPARED_FIELDS.map((field) => compareField(field, card, source[field]));
  const stateOf = (field: ComparedField) => fields.find((comparison) => comparison.field === field)?.state;
  const mustBeEqual = COMPARED_FIELDS.filter((field) => field !== 'snils');
  return { fields, fourPointsEqual: mustBeEqual.every((field) => stateOf(field) === 'equal') && stateOf('snils') !== 'differs' };
}

/** An empty СНИЛС is no fault (letter of 24.10.2024, problem 2: «необязательно, но желательно»). */
export const isOptional = ({ field, state }: FieldComparison): boolean => field === 'snils' && state === 'card-empty';

/** Fields that are not equal, in the way that matters. */
export const differingFields = (fields: readonly FieldComparison[]): FieldComparison[] =>
  fields.filter((one) => one.state === 'differs' || (one.state === 'card-empty' && !isOptional(one)));

/** Fields of the four points that were not seen on both sides: nothing is said of them. */
export const uncomparedFields = (fields: readonly FieldComparison[]): FieldComparison[] =>
  fields.filter(({ field, state }) => field !== 'snils' && (state === 'card-not-found' || state === 'source-missing'));

function compareField(field: ComparedField, { fields }: CardSnapshot, sent: string | undefined): FieldComparison {
  const reading = fields[field];
  const text = reading.state === 'filled' ? reading.text : '';
  const [card, source] = [comparable(field, text), comparable(field, sent ?? '')];
  const without = (state: FieldComparison['state']) => ({ field, card, source, state, parts: [] });
  if (reading.state === 'not-found') return without('card-not-found');
  if (sent === undefined || (sent === '' && field !== 'middleName')) return without('source-missing');
  const { equal, parts } = compareLetters(card, source);
  return { field, card, source, state: equal ? 'equal' : card === '' ? 'card-empty' : 'differs', parts };
}

/** The text in the one form in which its kind is compared; what cannot be read as its kind stays as it is. */
function comparable(field: ComparedField, text: string): string {
  if (field === 'birthDate') {
    // No day is needed: a year of two digits is not enough to say that two dates are equal.
    const date = parseRuDate(text, '');
    return date.kind === 'date' ? formatRuDate(date.date) : text;
  }
  if (field === 'snils') {
    const digits = snilsDigits(text);
    return digits?.length === 11 ? formatSnils(digits) : text;
  }
  if (field === 'email') return text.replace(/@[^@]*$/u, (domain) => domain.toLowerCase());
  return text;
}
