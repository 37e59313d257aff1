import { type CardSnapshot, textOf } from '@/utils/domain/card';
import type { IgnoreKey } from '@/utils/domain/ignored';
import type { Issue } from '@/utils/rules/types';

/** What an issue is silenced by: the rule and the value it was said of. Another value speaks again. */
export function ignoreKeyOf(issue: Issue, card: CardSnapshot): IgnoreKey {
  return { rule: issue.rule, code: issue.code, value: `${issue.field}=${textOf(card, issue.field) ?? ''}` };
}

const textKey = ({ rule, code, value }: IgnoreKey) => JSON.stringify([rule, code, value]);

/**
 * Remembers, while a card is open, which issues the worker called silenced, so that a key press asks it only about what is new.
 * Holds values in memory only; `clear` when the card goes.
 */
export class IgnoreMemory {
  readonly #known = new Map<string, boolean>();

  /** true or false as last told, undefined when the worker has not been asked. */
  get(key: IgnoreKey): boolean | undefined {
    return this.#known.get(textKey(key));
  }

  set(key: IgnoreKey, ignored: boolean): void {
    this.#known.set(textKey(key), ignored);
  }

  clear(): void {
    this.#known.clear();
  }
}
