import { secretWords } from '@/utils/domain/mask-text';

/** Under these names the states of view and desk hold what is somebody's; whatever stands below is. */
const PERSONAL = new Set([
  'lastName',
  'firstName',
  'middleName',
  'fullName',
  'birthDate',
  'snils',
  'phone',
  'email',
  'birthPlace',
  'label',
  'suggestion',
  'params',
  'who',
  'before',
  'after',
  'shown',
  'searched',
  'contact',
  'refusedSnils',
]);
/** The two sides of a field's comparison; under the same names stand whole cards and messages, which are looked into. */
const SIDES = new Set(['card', 'source']);
/** What is no person's although it stands below one. */
const NOBODYS = new Set(['state', 'why', 'field', 'rule', 'code', 'severity', 'kind', 'url', 'link', 'id', 'parts']);

export interface Secrets {
  words: ReadonlySet<string>;
  /** Learns what a state holds of people; what was looked at already is passed over. Nothing is forgotten as long as the mode is on. */
  learn(state: unknown): void;
}

/** The words of people in what is shown, for «Режим показа». States are taken as immutable: a part that is the same object is the same. */
export function createSecrets(): Secrets {
  const words = new Set<string>();
  const seen = new WeakSet<object>();

  const take = (text: string) => {
    for (const word of secretWords(text)) words.add(word);
  };
  const walk = (value: unknown, personal: boolean): void => {
    if (typeof value === 'string') {
      if (personal) take(value);
      return;
    }
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const entry of value) walk(entry, personal);
      return;
    }
    for (const [key, entry] of Object.entries(value)) {
      if (NOBODYS.has(key)) continue;
      // Edits of a ticket stand under paths: «people.0.fullName».
      const last = key.slice(key.lastIndexOf('.') + 1);
      walk(entry, personal || PERSONAL.has(last) || (typeof entry === 'string' && SIDES.has(key)));
    }
  };
  return { words, learn: (state) => walk(state, false) };
}
