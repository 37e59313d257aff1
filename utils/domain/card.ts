/** Every person field of a card in Контингент, by the labels the app shows (letter of 24.10.2024, step 2). */
export const FIELD_IDS = [
  'lastName',
  'firstName',
  'middleName',
  'noMiddleName',
  'birthDate',
  'gender',
  'snils',
  'phone',
  'email',
  'citizenship',
  'secondCitizenship',
  'birthPlace',
  'organization',
] as const;

export type FieldId = (typeof FIELD_IDS)[number];

/** The three parts of a name, in the order in which they are written. */
export const NAME_FIELDS = ['lastName', 'firstName', 'middleName'] as const satisfies readonly FieldId[];
export type NameField = (typeof NAME_FIELDS)[number];
/** The parts of which a person's parents decide: what lists of first names know. */
export type GivenField = Exclude<NameField, 'lastName'>;

/**
 * What was read of one field. `empty` is not `not-found`: a field is empty only if it was seen.
 * `noMiddleName` reads 'true' or 'false'; every other text as shown, in the app's own spelling, never normalised.
 */
export type FieldReading = { state: 'filled'; text: string } | { state: 'empty' } | { state: 'not-found'; why?: string };

export type Register = 'employee' | 'pupil' | 'parent' | 'unknown';

/** Контингент has two cards of one human being: of the person (карточка личности) and of a profile (карточка профиля). */
export type RecordKind = 'person' | 'profile';

export interface CardSnapshot {
  url: string;
  register: Register;
  mode: 'view' | 'edit';
  fields: Record<FieldId, FieldReading>;
}

/**
 * A snapshot of an employee's card in edit mode, made from plain values.
 * A given key is filled, or empty if its text is ''; an absent key is not-found.
 */
export function snapshotOf(values: Partial<Record<FieldId, string>>): CardSnapshot {
  const fields = {} as Record<FieldId, FieldReading>;
  for (const id of FIELD_IDS) {
    const text = values[id];
    fields[id] = text === undefined ? { state: 'not-found' } : text === '' ? { state: 'empty' } : { state: 'filled', text };
  }
  return { url: '', register: 'employee', mode: 'edit', fields };
}

/** The text of a field: the shown text, '' when it is empty, undefined when it was not found. */
export function textOf(card: CardSnapshot, field: FieldId): string | undefined {
  const reading = card.fields[field];
  if (reading.state === 'not-found') return undefined;
  return reading.state === 'filled' ? reading.text : '';
}
