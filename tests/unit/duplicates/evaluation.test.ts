import { describe, expect, it } from 'vitest';
import { findDuplicates, type Person } from '@/utils/duplicates/find-duplicates';
import { makeRegister } from './register';

/** The two people of a pair, as a line. */
const rowsOf = (people: readonly Person[], key: string): string =>
  key
    .split(' ')
    .map((index) => Object.values(people[Number(index)] ?? {}).join(' '))
    .join(' = ');

/** Pairs found against pairs planted, summed over registers of several seeds. */
function measure(size: number, names: number): { precision: number; recall: number; trapped: string[] } {
  let [found, right, planted] = [0, 0, 0];
  const trapped: string[] = [];
  for (const seed of [11, 12, 13, 14]) {
    const { people, doubles, traps } = makeRegister(seed, size, names);
    const keys = findDuplicates(people).map(({ a, b }) => `${a} ${b}`);
    found += keys.length;
    planted += doubles.size;
    right += keys.filter((key) => doubles.has(key)).length;
    trapped.push(...keys.filter((key) => traps.has(key)).map((key) => `${traps.get(key)} · ${rowsOf(people, key)}`));
  }
  return { precision: right / found, recall: right / planted, trapped };
}

describe('findDuplicates on registers with known truth', () => {
  it.each([
    ['a school', 300, Number.POSITIVE_INFINITY],
    ['a school where names repeat', 600, 20],
    ['a district', 4000, Number.POSITIVE_INFINITY],
  ])('%s: precision ≥ 0.97, recall ≥ 0.95, twins and namesakes left alone', (_, size, names) => {
    const { precision, recall, trapped } = measure(size, names);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(trapped).toEqual([]);
  });

  it('finds each kind of double in a school', () => {
    const missed: string[] = [];
    for (const seed of [21, 22, 23, 24, 25, 26]) {
      const { people, doubles } = makeRegister(seed, 600);
      const found = new Set(findDuplicates(people).map(({ a, b }) => `${a} ${b}`));
      for (const [key, kind] of doubles) if (!found.has(key)) missed.push(`${kind} · ${rowsOf(people, key)}`);
    }
    expect(missed).toEqual([]);
  });
});
