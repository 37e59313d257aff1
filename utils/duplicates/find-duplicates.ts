import type { Person } from '@/utils/domain/person';
import { addIdentical, addThroughThird } from './added-pairs';
import { forEachCandidate, PASS_COUNT } from './blocking';
import type { DuplicatePair } from './duplicate-pair';
import { PairJudge } from './judge-pair';
import { rowsOf } from './rows';

export type { Person } from '@/utils/domain/person';

export interface FindOptions {
  /** Called now and then with rows done and rows in all; the last call has both equal. */
  onProgress?(done: number, total: number): void;
  /** Asked while working; when aborted, its reason is thrown. */
  signal?: AbortSignal;
}

/** Share of the work that is taking the rows apart; the rest is comparing. */
const READING = 0.3;

/**
 * Rows of a register that are probably one person, likeliest first. Knows the five causes of the letter of 24.10.2024 («Типовые ситуации…»):
 * hyphens, spaces and transcription; substitute letters; misspelling; missing birth date; anonymised data and initials. Beside them: fields
 * swapped, a surname changed by marriage, slips in birth date and СНИЛС, the same СНИЛС or e-mail. Twins, namesakes, fathers and sons are no
 * pairs. Equal rows are, and so are two spoiled copies of one record. Missing data speaks neither for nor against. Pure: works on what it is given, keeps nothing. 100 000 rows take a few seconds.
 */
export function findDuplicates(people: readonly Person[], { onProgress, signal }: FindOptions = {}): DuplicatePair[] {
  const total = people.length;
  let told = -1;
  const tell = (share: number) => {
    signal?.throwIfAborted();
    const done = Math.floor(share * total);
    if (done === told) return;
    told = done;
    onProgress?.(done, total);
  };
  tell(0);
  const rows = rowsOf(people, (done) => {
    if (done % 1000 === 999) tell((READING * done) / total);
  });
  const judge = new PairJudge(rows);
  const pairs = new Map<number, DuplicatePair>();
  let compared = 0;
  const progress = (pass: number) => tell(READING + ((1 - READING) * pass) / PASS_COUNT);
  forEachCandidate(rows, progress, (a, b) => {
    compared += 1;
    if (compared % 20_000 === 0) signal?.throwIfAborted();
    const key = a * total + b;
    const [rowA, rowB] = [rows[a], rows[b]];
    if (!rowA || !rowB || pairs.has(key)) return;
    const verdict = judge.judge(rowA, rowB);
    if (verdict) pairs.set(key, { a, b, ...verdict });
  });
  addIdentical(people, rows, pairs);
  addThroughThird(rows, judge, pairs);
  tell(1);
  return [...pairs.values()].sort((left, right) => right.score - left.score || left.a - right.a || left.b - right.b);
}
