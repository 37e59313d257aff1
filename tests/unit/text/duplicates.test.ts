import { expect, it } from 'vitest';
import { duplicateReasons, likelihood } from '@/utils/text/ru/duplicates';

it('says every reason in words that differ from each other', () => {
  const sentences = Object.values(duplicateReasons);
  expect(sentences.length).toBeGreaterThan(15);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => !/^[а-яёСФ].{5,}/u.test(sentence) || /[!.]$/u.test(sentence))).toEqual([]);
});

it.each([
  [1, 'почти наверняка один человек'],
  [0.95, 'почти наверняка один человек'],
  [0.94, 'вероятно, один человек'],
  [0.8, 'вероятно, один человек'],
  [0.79, 'возможно, один человек'],
  [0.5, 'возможно, один человек'],
])('words a score of %d as a suspicion', (score, words) => expect(likelihood(score)).toBe(words));
