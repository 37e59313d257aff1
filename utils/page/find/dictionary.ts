import type { FieldId } from '@/utils/domain/card';
import { labelBeforeRemark, normalizeLabel } from '@/utils/page/visible-text';
import {
  FIELD_LOCATORS,
  type FieldLocator,
  MODE_WORDS,
  OTHER_LABELS,
  RECORD_WORDS,
  REGISTER_WORDS,
  RELATION_WORDS,
  SEARCH_WORDS,
  type SupportField,
} from './field-locators';

/** What a known word of the page may mean; it may mean several things («Родители»: a register, a heading of relatives). */
export interface Word {
  field?: AnyField;
  other?: true;
  mode?: true;
  search?: true;
  relation?: true;
  register?: true;
  recordKind?: true;
}

/** A label's meaning: a field of the card, or one of the support form. */
export type AnyField = FieldId | SupportField;

/** What a scan looks for: labels of fields, and the words that tell where on the page we are. */
export class Dictionary {
  readonly #words = new Map<string, Word>();
  readonly #not = new Map<AnyField, RegExp>();
  /** First two letters of every known word. */
  readonly #heads = new Set<string>();
  /** First words of labels of several words: such a label may stand in two elements. */
  readonly #starts = new Set<string>();

  /** `extra` are labels that the user has taught, by field. */
  constructor(locators: readonly FieldLocator[], extra: Partial<Record<AnyField, string>> = {}) {
    for (const { field, labels, not } of locators) {
      this.#learn(labels, { field });
      const taught = extra[field];
      if (taught !== undefined) this.#learn([normalizeLabel(taught)], { field });
      if (not) this.#not.set(field, not);
    }
    this.#learn(
      OTHER_LABELS.filter((label) => !this.#words.has(label)),
      { other: true },
    );
    this.#learn(Object.keys(MODE_WORDS), { mode: true });
    this.#learn(SEARCH_WORDS, { search: true });
    this.#learn(RELATION_WORDS, { relation: true });
    this.#learn(Object.keys(REGISTER_WORDS), { register: true });
    this.#learn(Object.keys(RECORD_WORDS), { recordKind: true });
  }

  /**
   * A quick no for most texts of a page, before they are normalised: no known word begins with these letters. Texts that begin
   * with a sign (a required mark, an arrow, a number) are left to the full comparison.
   */
  mayBegin(text: string): boolean {
    let at = 0;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return /^\d{1,2}[.)]\s/.test(text.slice(at, at + 5));
    if (!isLetter(code)) return true;
    const second = text.charCodeAt(at + 1);
    return this.#heads.has(text.slice(at, at + 2).toLowerCase()) || (second > 0x7f && !isLetter(second));
  }

  word(key: string): Word | undefined {
    const known = this.#words.get(key);
    const before = known ? null : labelBeforeRemark(key);
    return before !== null && this.#words.get(before)?.field ? { other: true } : known;
  }

  fieldOf(text: string): AnyField | undefined {
    return this.#words.get(normalizeLabel(text))?.field;
  }

  begins(key: string): boolean {
    return this.#starts.has(key);
  }

  notAfter(field: AnyField): RegExp | undefined {
    return this.#not.get(field);
  }

  /** The words as they are compared: those of `field-locators.ts` are written so (tests/dom/dictionary.test.ts), which spares every card 1.2 ms. */
  #learn(words: readonly string[], note: Word): void {
    for (const key of words) {
      if (key === '') continue;
      const known = this.#words.get(key);
      this.#words.set(key, known ? { ...known, ...note } : note);
      this.#heads.add(key.slice(0, 2));
      const blank = key.indexOf(' ');
      if (blank > 0) this.#starts.add(key.slice(0, blank));
    }
  }
}

/** The labels of a card, as they are without lessons. */
export const CARD_DICTIONARY = new Dictionary(FIELD_LOCATORS);

const isLetter = (code: number): boolean => (code >= 0x400 && code <= 0x4ff) || ((code | 32) >= 97 && (code | 32) <= 122);
const isSpace = (code: number): boolean => code <= 32 || code === 0xa0;
