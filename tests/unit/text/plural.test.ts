import { describe, expect, it } from 'vitest';
import { counted, plural } from '@/utils/text/ru/plural';

const FORMS = ['замечание', 'замечания', 'замечаний'] as const;

describe('plural', () => {
  it.each([
    [0, 'замечаний'],
    [1, 'замечание'],
    [2, 'замечания'],
    [5, 'замечаний'],
    [11, 'замечаний'],
    [21, 'замечание'],
    [22, 'замечания'],
    [112, 'замечаний'],
  ])('%i %s', (count, word) => {
    expect(plural(count, FORMS)).toBe(word);
    expect(counted(count, FORMS)).toBe(`${count}\u00a0${word}`);
  });
});
