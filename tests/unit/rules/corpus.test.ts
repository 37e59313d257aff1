import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf, ourJudge, type RightRow, type SpoiledRow } from '../../bench/name-figures';
import { asLines, buildCorpus } from '../../corpus/names/build';

const text = (file: string) => readFileSync(resolve(import.meta.dirname, '../../fixtures/names', file), 'utf8');
const right = JSON.parse(text('right.json')) as RightRow[];
const spoiled = JSON.parse(text('spoiled.json')) as SpoiledRow[];
const figures = figuresOf(ourJudge, right, spoiled);

const distinct = (values: readonly string[]) => new Set(values).size;

describe('the corpus of names', () => {
  it('is what its lists and its seed make', () => {
    const built = buildCorpus();
    expect(asLines(built.right)).toBe(text('right.json'));
    expect(asLines(built.spoiled)).toBe(text('spoiled.json'));
  });

  it('is large and various', () => {
    expect(distinct(right.map((row) => [row.lastName, row.firstName, row.middleName].join(' ')))).toBeGreaterThanOrEqual(1500);
    expect(distinct(right.map(({ stratum }) => stratum))).toBeGreaterThanOrEqual(10);
    expect(spoiled.length).toBeGreaterThanOrEqual(1500);
    expect(distinct(spoiled.map(({ kind }) => kind))).toBeGreaterThanOrEqual(30);
    for (const { kind, right: whole, spoiled: broken, card } of spoiled) {
      const changed = broken !== whole || card.noMiddleName === 'true' || kind.endsWith('missing');
      expect([kind, whole, changed]).toEqual([kind, whole, true]);
    }
  });
});

describe('names are judged', () => {
  it('with at most one false alarm in a hundred right people, and none but the known ones', async () => {
    expect(figures.falseAlarms.length / figures.right).toBeLessThanOrEqual(0.01);
    const rows = figures.falseAlarms.map((row) => `${row.stratum} · ${row.lastName} | ${row.firstName} | ${row.middleName}\n`);
    await expect(rows.join('')).toMatchFileSnapshot(resolve(import.meta.dirname, '../../fixtures/names/against/tuned.txt'));
  });

  it('so that nine spoiled ones of ten are seen, in nearly every way of spoiling', () => {
    expect(figures.recall).toBeGreaterThanOrEqual(0.92);
    expect(figures.macro).toBeGreaterThanOrEqual(0.95);
  });

  it('without a miss where no dictionary is needed', () => {
    expect(figures.kinds.filter(({ reach, caught, rows }) => reach === 'rule' && caught < rows).map(({ kind }) => kind)).toEqual([]);
  });

  it('with suggestions that are mostly right and hardly ever wrong', () => {
    expect(figures.exact).toBeGreaterThanOrEqual(0.9);
    expect(figures.wrong).toBeLessThanOrEqual(0.01);
  });
});
