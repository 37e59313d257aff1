import { type CardSnapshot, type FieldId, NAME_FIELDS, textOf } from '@/utils/domain/card';
import type { CodeOf, RuleId } from '@/utils/rules/registry';
import type { Issue } from '@/utils/rules/types';

interface Ports {
  /** The card's field that has the keyboard focus, or null. */
  fieldInUse(): FieldId | null;
  later(run: () => void, ms: number): () => void;
  /** Divides the report anew. */
  judge(): void;
}

/** Typing has paused: what stands there is what the user means, ms. */
const PAUSE = 1200;

/** What the next key press may mend; the codes, or every code of the rule. */
const UNFINISHED: { readonly [Id in RuleId]?: readonly CodeOf<Id>[] | 'any' } = {
  'last-name-missing': 'any',
  'first-name-missing': 'any',
  'middle-name-missing': 'any',
  'name-blank': ['trailing'],
  'name-declined': 'any',
  'name-gender-mismatch': 'any',
  'name-hyphen': ['edge'],
  'name-implausible': 'any',
  'name-initials': 'any',
  'name-inner-space': 'any',
  'name-known-hyphen': 'any',
  'name-same-in-fields': 'any',
  'name-short-form': 'any',
  'name-spelling': 'any',
  'name-strange-letters': 'any',
  'name-surname-spelling': 'any',
  'name-swapped-fields': 'any',
  'name-unknown': 'any',
  'name-variant': 'any',
  'birth-date-missing': 'any',
  'birth-date-format': 'any',
  'birth-date-age': 'any',
  'snils-missing': 'any',
  'snils-length': 'any',
  'phone-format': 'any',
  'email-missing': 'any',
  'email-domain-typo': 'any',
  'email-format': ['no-at', 'syntax'],
};

/** Rules that read one name field against the others. */
const ACROSS_NAMES: readonly string[] = ['name-gender-mismatch', 'name-same-in-fields', 'name-swapped-fields'] satisfies RuleId[];

const isName = (field: FieldId): boolean => (NAME_FIELDS as readonly FieldId[]).includes(field);

/** Whether more typing in this field may mend the issue by itself. */
export function isUnfinished({ rule, code, field }: Pick<Issue, 'rule' | 'code' | 'field'>, typedIn: FieldId): boolean {
  if (field !== typedIn && !(ACROSS_NAMES.includes(rule) && isName(field) && isName(typedIn))) return false;
  const codes: readonly string[] | 'any' | undefined = UNFINISHED[rule as RuleId];
  return codes === 'any' || (codes?.includes(code) ?? false);
}

/**
 * «Ивано» is no fault as long as the last letter is on its way: of the field in use only such issues are shown that no further key press can
 * mend, until typing pauses or goes on elsewhere (docs/design.md 3: what is half typed is judged after blur or when complete).
 */
export function createHolding({ fieldInUse, later, judge }: Ports) {
  let typedIn: FieldId | null = null;
  let cancel = () => {};

  function settle(): void {
    typedIn = null;
    judge();
  }

  return {
    /** The same person's card as before has changed. */
    changed(before: CardSnapshot, card: CardSnapshot): void {
      const field = card.mode === 'edit' ? fieldInUse() : null;
      const typed = field !== null && textOf(before, field) !== textOf(card, field);
      // The app has filled in something else meanwhile: the typing goes on.
      if (!typed && field !== null && field === typedIn) return;
      cancel();
      typedIn = typed ? field : null;
      if (typed) cancel = later(settle, PAUSE);
    },
    /** Somebody is typing: what can be seen of the card is about to change. */
    isTyping: (): boolean => typedIn !== null,
    isHeld: (issue: Issue): boolean => typedIn !== null && isUnfinished(issue, typedIn),
    clear() {
      cancel();
      typedIn = null;
    },
  };
}
