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

  it('counts as the browser does', () => {
    const rules = new Intl.PluralRules('ru');
    const forms = { one: 0, few: 1, many: 2 } as Record<string, number>;
    const counts = Array.from({ length: 2000 }, (_, count) => count);
    expect(counts.filter((count) => plural(count, FORMS) !== FORMS[forms[rules.select(count)] ?? 3])).toEqual([]);
  });
});
