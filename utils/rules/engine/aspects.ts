/**
 * What a finding may speak of. A text that has one fault looks faulty to many rules: «иван-» has a hyphen too many, and so no capital where the
 * hyphen says that a word begins. A rule says in its own file what it speaks of and which aspects it explains (docs/adr/0022).
 */
export type Aspect =
  /** Something is there or not at all. */
  | 'presence'
  /** A text that stands for none: «-», «нет», «Ааааа», 01.01.1900. */
  | 'filler'
  /** Whose part of the name a text is, and whether it is whole: initials, three parts in one field. */
  | 'parts'
  /** One text in two fields. */
  | 'twice'
  /** Words that are no part of the name: a former surname in brackets, «дубль». */
  | 'remark'
  /** The alphabet or the keyboard layout. */
  | 'script'
  | 'digits'
  /** Dots, commas and other signs. */
  | 'signs'
  | 'apostrophe'
  /** Blanks that do not part words: at the ends, doubled, of another kind. */
  | 'blanks'
  /** Whether words are parted or joined by right. */
  | 'spacing'
  | 'hyphen'
  /** Capital and small letters. */
  | 'case'
  /** Runs of letters that names do not have. */
  | 'letters'
  /** The word itself, against dictionaries of names. */
  | 'word'
  /** The grammatical case: «Соколовым Сергеем». */
  | 'declension'
  /** Whether each part stands in its own field. */
  | 'order'
  /** Whether the parts of the name and the field «Пол» agree. */
  | 'gender'
  /** What the eye passes over: ё and е, й and и, characters that are not drawn. */
  | 'unseen'
  /** How a date, an address or a number is written. */
  | 'shape'
  /** Whether a date can be this person's. */
  | 'age'
  /** The mail domain that is meant. */
  | 'domain'
  /** Whose mailbox it is. */
  | 'owner';

/** All that can be wrong with a text that is meant to be a name. */
export const OF_A_NAME = [
  'presence',
  'parts',
  'twice',
  'remark',
  'script',
  'digits',
  'signs',
  'apostrophe',
  'blanks',
  'spacing',
  'hyphen',
  'case',
  'letters',
  'word',
  'declension',
  'order',
  'gender',
  'unseen',
] as const satisfies readonly Aspect[];
