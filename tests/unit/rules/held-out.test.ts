import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heldOutFigures, rowsAgainst } from '../../bench/held-out-figures';
import { asLines, buildHeldOut, HELD_OUT_BATCHES } from '../../corpus/names/build';
import { buildClerk, CLERK_BATCHES, type ClerkBatch } from '../../corpus/names/clerk/build';
import type { HeldOutRight, HeldOutSpoiled } from '../../corpus/names/held-out';

const text = (file: string) => readFileSync(resolve(import.meta.dirname, '../../fixtures/names', file), 'utf8');

const isClerks = (batch: string): batch is ClerkBatch => (CLERK_BATCHES as readonly string[]).includes(batch);

describe.each([...HELD_OUT_BATCHES, ...CLERK_BATCHES])('the held-out corpus %s', (batch) => {
  const right = JSON.parse(text(`${batch}-right.json`)) as HeldOutRight[];
  const spoiled = JSON.parse(text(`${batch}-spoiled.json`)) as HeldOutSpoiled[];
  const figures = heldOutFigures(right, spoiled);

  it('is what its lists and its seed make', () => {
    const built = isClerks(batch) ? buildClerk(batch) : buildHeldOut(batch);
    expect(asLines(built.right)).toBe(text(`${batch}-right.json`));
    expect(asLines(built.spoiled)).toBe(text(`${batch}-spoiled.json`));
  });

  // A ratchet by rows: a row that appears is a regression to mend; a row that goes is recorded by `npx vitest run --project unit held-out -u`.
  it('judges wrong the rows that it is known to judge wrong, and no others', async () => {
    await expect(rowsAgainst(figures).join('')).toMatchFileSnapshot(
      resolve(import.meta.dirname, `../../fixtures/names/against/${batch}.txt`),
    );
  });

  it('claims nothing where another right text was typed', () => {
    expect(figures.claimed).toEqual([]);
  });
});
