import type { FieldId } from './card';

/**
 * A field's place that the user has shown by «Указать поле»: the label's text and the way from the card's container to the value,
 * as child indexes over elements ('>' steps into an open shadow root). No XPath, no classes.
 */
export interface TaughtField {
  label: string;
  path: readonly (number | '>')[];
}

/** Taught places of one host. */
export type TaughtFields = Partial<Record<FieldId, TaughtField>>;
