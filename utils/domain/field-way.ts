import type { FieldId } from './card';

/** How a field was found on a page: the known label beside it ('' = none of ours), and the route from the label to the value. No value. */
export interface FieldWay {
  label: string;
  route: string;
}

export type FieldWays = Partial<Record<FieldId, FieldWay>>;
