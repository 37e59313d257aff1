import type { FieldId } from '@/utils/domain/card';
import type { PastedLabel } from './pasted-labels';
import type { Span } from './pasted-sheet';
import type { PastedValue } from './pasted-values';

export interface PastedData {
  /** Names exactly as sent; birthDate ДД.ММ.ГГГГ, snils XXX-XXX-XXX YY. `middleName: ''` with `noMiddleName: 'true'` = said to have none. */
  values: Partial<Record<FieldId, string>>;
  /** Fields of `values` that a person should look at: order of the names, one of several dates, a wrong check digit. */
  unsure: FieldId[];
  /** What was not understood, line by line; passports, addresses and the like are left out of it. */
  rest: string;
}

/** A label and what stands behind it, up to the next one. */
export interface Region extends Span {
  label: PastedLabel;
}

/** What has been understood so far; the first value of a field stays. */
export class Reading {
  readonly values: Partial<Record<FieldId, string>> = {};
  readonly unsure = new Set<FieldId>();

  has(field: FieldId): boolean {
    return this.values[field] !== undefined;
  }

  set(field: FieldId, text: string, sure: boolean): void {
    if (this.has(field)) return;
    this.values[field] = text;
    if (!sure) this.unsure.add(field);
  }

  /** The first of several values, the likeliest first; not sure when they differ. */
  choose(field: FieldId, values: readonly PastedValue[]): void {
    const [first, ...others] = values;
    if (first) this.set(field, first.text, first.sure && others.every(({ text }) => text === first.text));
  }
}
