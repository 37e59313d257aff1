// How many tests passed and failed, read from what the three test runners print at their end.
import { stripVTControlCharacters } from 'node:util';

/** Lines with figures, and whether a figure counts as passed. */
const FIGURES = [
  // Vitest: «Tests  1 failed | 3224 passed (3225)»; the line of the files is another.
  { line: /^\s*Tests\s+\d.*$/, figure: /(\d+) (passed|failed|errored)/g, passed: 'passed' },
  // Playwright: one line a kind: «  2 failed», «  1 did not run», «  339 passed (4.4m)».
  { line: /^\s{2}\d+ (passed|failed|flaky|interrupted|did not run)( \(.*\))?$/, figure: /(\d+) ([a-z ]+?)(?= \(|$)/g, passed: 'passed' },
  // node --test: «ℹ pass 12», «# fail 0».
  { line: /^[ℹ#] (pass|fail|cancelled) \d+$/, figure: /(?<kind>pass|fail|cancelled) (?<count>\d+)/g, passed: 'pass' },
];

/**
 * Passed and failed of one part. A part without tests of its own (types, lint, a build) counts as one; so does a failure that no test explains.
 * @param {string} output everything the part printed
 * @param {number} code its exit code
 * @returns {{ passed: number, failed: number }}
 */
export function countResults(output, code) {
  let passed = 0;
  let failed = 0;
  for (const line of stripVTControlCharacters(output).split(/\r?\n/)) {
    const found = FIGURES.find((one) => one.line.test(line));
    if (!found) continue;
    for (const match of line.matchAll(found.figure)) {
      const count = Number(match.groups?.count ?? match[1]);
      const kind = match.groups?.kind ?? match[2];
      if (kind === found.passed) passed += count;
      else failed += count;
    }
  }
  if (code !== 0 && failed === 0) failed = 1;
  if (code === 0 && passed + failed === 0) passed = 1;
  return { passed, failed };
}
