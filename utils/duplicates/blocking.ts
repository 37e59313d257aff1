import { Blocks, keyOf, textKey } from './keys';
import type { NameForm } from './name-form';
import type { Row } from './rows';

/** One way in which the rows of one person may be found together. */
interface Pass {
  /** Keys of a row; none = the row takes no part. */
  keys(row: Row): readonly number[];
  /** Whether two rows of a block are worth a comparison; absent = all are. */
  wants?(a: Row, b: Row): boolean;
}

const initialOf = (form: NameForm) => form.folded.charCodeAt(0) || 0;
const hasName = (form: NameForm) => form.kind === 'name';
const initialsKey = (date: string, forms: readonly NameForm[]) => keyOf(textKey(date), ...forms.map(initialOf).sort((a, b) => a - b));
const sounds = (form: NameForm) => [form.sound, ...form.halfSounds];

/** Keys begin with a number of their own, so that a surname's key never meets another pass's. */
const PASSES: readonly Pass[] = [
  { keys: (row) => (row.snils === '' ? [] : [textKey(row.snils)]) },
  { keys: (row) => (row.email === '' ? [] : [textKey(row.email)]) },
  // A slip in one part of the name, a missing part, another surname: the birth date and one part hold.
  { keys: ({ date, last }) => (date === '' || last.sound === 0 ? [] : sounds(last).map((sound) => keyOf(textKey(date), sound))) },
  { keys: ({ date, first }) => (date === '' || !hasName(first) ? [] : [keyOf(textKey(date), first.sound)]) },
  { keys: ({ date, middle }) => (date === '' || !hasName(middle) ? [] : [keyOf(textKey(date), middle.sound)]) },
  // Slips in several parts, initials, parts in each other's fields: the birth date and the first letters hold, in any order.
  {
    keys: ({ date, last, first, middle }) =>
      date === '' ? [] : [initialsKey(date, [last, first]), ...(hasName(middle) ? [initialsKey(date, [last, first, middle])] : [])],
  },
  // No birth date, or a slip in it.
  {
    keys: ({ last, first, middle }) =>
      hasName(last) && hasName(first) ? sounds(last).map((sound) => keyOf(sound, first.sound, initialOf(middle))) : [],
  },
  {
    keys: ({ last, first }) => (hasName(last) && hasName(first) ? sounds(last).map((sound) => keyOf(sound, first.sound)) : []),
    wants: oneLacksPatronymic,
  },
  {
    keys: ({ last, first, middle }) =>
      hasName(last) && hasName(middle) ? sounds(last).map((sound) => keyOf(sound, initialOf(first), middle.sound)) : [],
  },
  { keys: ({ last, first, middle }) => (hasName(first) && hasName(middle) ? [keyOf(first.sound, middle.sound, initialOf(last))] : []) },
  {
    keys: ({ last, first, middle }) =>
      hasName(first) && hasName(middle) && last.folded.length > 3
        ? [keyOf(first.sound, middle.sound, textKey(last.folded.slice(1, 4)))]
        : [],
  },
  // Initials against full names.
  {
    keys: ({ last, first }) => (hasName(last) && first.kind !== 'none' ? sounds(last).map((sound) => keyOf(sound, initialOf(first))) : []),
    wants: (a, b) => a.first.kind === 'initial' || b.first.kind === 'initial',
  },
  // Parts of the name in each other's fields.
  {
    keys: ({ last, first, middle }) =>
      hasName(last) && hasName(first) ? [textKey([last.folded, first.folded, middle.folded].sort().join(' '))] : [],
  },
];

function oneLacksPatronymic(a: Row, b: Row): boolean {
  return a.middle.kind === 'none' || b.middle.kind === 'none';
}

/**
 * More rows than this under one key say that the key tells nothing (one surname, first name and initial at every hundredth row);
 * a pair among them is still found under a sharper key, with the birth date, СНИЛС or e-mail.
 */
const LARGEST_BLOCK = 300;

export const PASS_COUNT = PASSES.length;

/** Calls `visit` with candidate pairs, a < b; a pair may come up in several passes. `step` is called before each pass. */
export function forEachCandidate(rows: readonly Row[], step: (pass: number) => void, visit: (a: number, b: number) => void): void {
  for (const [index, { keys, wants }] of PASSES.entries()) {
    step(index);
    const blocks = new Blocks();
    rows.forEach((row, at) => {
      for (const key of keys(row)) blocks.add(key, at);
    });
    blocks.forEach(LARGEST_BLOCK, (block) => {
      for (let left = 0; left < block.length; left += 1) {
        for (let right = left + 1; right < block.length; right += 1) {
          const [a, b] = [block[left] ?? 0, block[right] ?? 0];
          const [rowA, rowB] = [rows[a], rows[b]];
          if (rowA && rowB && (wants === undefined || wants(rowA, rowB))) visit(a, b);
        }
      }
    });
  }
}
