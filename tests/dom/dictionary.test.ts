import { expect, it } from 'vitest';
import {
  FIELD_LOCATORS,
  MODE_WORDS,
  OTHER_LABELS,
  RECORD_WORDS,
  REGISTER_WORDS,
  RELATION_WORDS,
  SEARCH_WORDS,
  SUPPORT_LOCATORS,
} from '@/utils/page/find/field-locators';
import { normalizeLabel } from '@/utils/page/visible-text';

const WORDS = [
  ...[...FIELD_LOCATORS, ...SUPPORT_LOCATORS].flatMap(({ labels }) => labels),
  ...OTHER_LABELS,
  ...SEARCH_WORDS,
  ...RELATION_WORDS,
  ...[MODE_WORDS, REGISTER_WORDS, RECORD_WORDS].flatMap((words) => Object.keys(words)),
];

// The dictionary learns them as they stand; a word of another make would never be found on a page.
it('the known words are written as labels are compared', () => {
  expect(WORDS.length).toBeGreaterThan(200);
  expect(WORDS.filter((word) => normalizeLabel(word) !== word)).toEqual([]);
});
