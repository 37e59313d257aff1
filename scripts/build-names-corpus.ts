/**
 * Builds the corpus of invented names that the rules are measured by: right people of many origins and the same people spoiled in
 * labelled ways. Seeded: the same lists give the same files.
 *   node scripts/build-names-corpus.ts      writes tests/fixtures/names/{right,spoiled}.json
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { peopleOf, type RightPerson } from './names-corpus/people.ts';
import { type SpoiledPerson, spoil } from './names-corpus/spoil.ts';
import { strata } from './names-corpus/strata.ts';

export const SEED = 20241024;

export function buildCorpus(seed: number = SEED): { right: RightPerson[]; spoiled: SpoiledPerson[] } {
  const right = peopleOf(strata, seed);
  return { right, spoiled: spoil(right, seed + 1) };
}

/** One row a line, so that a change can be read. */
export function asLines(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

// Bundled into a bench or a test this file is only a library.
if (process.argv[1]?.endsWith('build-names-corpus.ts')) {
  const folder = resolve(import.meta.dirname, '../tests/fixtures/names');
  const { right, spoiled } = buildCorpus();
  writeFileSync(resolve(folder, 'right.json'), asLines(right));
  writeFileSync(resolve(folder, 'spoiled.json'), asLines(spoiled));
  const kinds = new Set(spoiled.map(({ kind }) => kind));
  const origins = new Set(right.map(({ stratum }) => stratum));
  console.log(`${right.length} right people of ${origins.size} origins, ${spoiled.length} spoiled in ${kinds.size} ways`);
}
