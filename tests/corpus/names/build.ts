/**
 * Builds the corpus of invented names that the rules are measured by: right people of many origins and the same people spoiled in
 * labelled ways, and the held-out batches of held-out/README.md. Seeded: the same lists give the same files.
 *   node tests/corpus/names/build.ts      writes tests/fixtures/names/*.json
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildClerk, CLERK_BATCHES } from './clerk/build.ts';
import { type HeldOutBatch, type HeldOutRight, type HeldOutSpoiled, rightEmails, rightPeople, spoiledPeople } from './held-out.ts';
import { peopleOf, type RightPerson } from './people.ts';
import { type SpoiledPerson, spoil } from './spoil.ts';
import { strata } from './strata.ts';

export const SEED = 20241024;

export function buildCorpus(seed: number = SEED): { right: RightPerson[]; spoiled: SpoiledPerson[] } {
  const right = peopleOf(strata, seed);
  return { right, spoiled: spoil(right, seed + 1) };
}

/** Seed of a held-out batch, and how many of the mechanical ways' rows it has: the third is small. */
const HELD_OUT: Record<HeldOutBatch, { seed: number; share: number }> = {
  second: { seed: 20261122, share: 1 },
  third: { seed: 20261123, share: 0.35 },
  fourth: { seed: 20261201, share: 0.5 },
  fifth: { seed: 20261207, share: 0.25 },
};
export const HELD_OUT_BATCHES = Object.keys(HELD_OUT) as HeldOutBatch[];

export function buildHeldOut(batch: HeldOutBatch): { right: HeldOutRight[]; spoiled: HeldOutSpoiled[] } {
  const { seed, share } = HELD_OUT[batch];
  const people = rightPeople(batch, seed);
  const [first] = people;
  const right = first === undefined ? [] : [...people, ...rightEmails(batch, first)];
  return { right, spoiled: spoiledPeople(batch, right, seed + 1, share) };
}

/** One row a line, so that a change can be read. */
export function asLines(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

// Bundled into a bench or a test this file is only a library.
if (process.argv[1]?.endsWith('corpus/names/build.ts')) {
  const folder = resolve(import.meta.dirname, '../../fixtures/names');
  const { right, spoiled } = buildCorpus();
  writeFileSync(resolve(folder, 'right.json'), asLines(right));
  writeFileSync(resolve(folder, 'spoiled.json'), asLines(spoiled));
  for (const batch of HELD_OUT_BATCHES) {
    const built = buildHeldOut(batch);
    writeFileSync(resolve(folder, `${batch}-right.json`), asLines(built.right));
    writeFileSync(resolve(folder, `${batch}-spoiled.json`), asLines(built.spoiled));
    console.log(`${batch}: ${built.right.length} right rows, ${built.spoiled.length} spoiled`);
  }
  for (const batch of CLERK_BATCHES) {
    const built = buildClerk(batch);
    writeFileSync(resolve(folder, `${batch}-right.json`), asLines(built.right));
    writeFileSync(resolve(folder, `${batch}-spoiled.json`), asLines(built.spoiled));
    console.log(`${batch}: ${built.right.length} right rows, ${built.spoiled.length} spoiled`);
  }
  const kinds = new Set(spoiled.map(({ kind }) => kind));
  const origins = new Set(right.map(({ stratum }) => stratum));
  console.log(`${right.length} right people of ${origins.size} origins, ${spoiled.length} spoiled in ${kinds.size} ways`);
}
