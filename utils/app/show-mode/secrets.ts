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
  'aimed',
  'chosen',
  'searched',
  'contact',
  'refusedSnils',
]);
/** What is written freely, in which anybody may stand: its words are hidden where they are shown, which is in the text of a ticket. */
const WRITTEN = new Set(['subject', 'message', 'description', 'request', 'failingAction']);
/** The two sides of a field's comparison; under the same names stand whole cards and messages, which are looked into. */
const SIDES = new Set(['card', 'source']);
/** What is no person's although it stands below one. */
const NOBODYS = new Set(['state', 'why', 'field', 'rule', 'code', 'severity', 'kind', 'url', 'link', 'id', 'parts']);

export interface Secrets {
  words: ReadonlySet<string>;
  /** Words of what was written freely: everyday ones among them, so no secrets where our own sentences stand. */
  written: ReadonlySet<string>;
  /** Learns what a state holds of people; what was looked at already is passed over. Nothing is forgotten as long as the mode is on. */
  learn(state: unknown): void;
}

/** The words of people in what is shown, for «Режим показа». States are taken as immutable: a part that is the same object is the same. */
export function createSecrets(): Secrets {
  const words = new Set<string>();
  const written = new Set<string>();
  const seen = new WeakSet<object>();

  const take = (text: string, into: Set<string>) => {
    for (const word of secretWords(text)) into.add(word);
  };
  const walk = (value: unknown, personal: boolean): void => {
    if (typeof value === 'string') {
      if (personal) take(value, words);
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
      if (typeof entry === 'string' && WRITTEN.has(last)) take(entry, written);
      walk(entry, personal || PERSONAL.has(last) || (typeof entry === 'string' && SIDES.has(key)));
    }
  };
  return { words, written, learn: (state) => walk(state, false) };
}
