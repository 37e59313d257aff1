import { grouped } from '@/utils/domain/grouped';
import type { Person } from '@/utils/domain/person';
import { forEachCandidate, PASS_COUNT } from './blocking';
import { type Finding, PairJudge } from './judge-pair';
import { type Row, rowsOf } from './rows';
import { NEAR_DATE_OF_ANSWER, SLIPPED_DATE_OF_ANSWER } from './weights';

/** A person of the register and what he sent: places in the two lists. `sure` = nothing is left to decide. */
export interface ListMatch {
  register: number;
  sent: number;
  sure: boolean;
}

/** A match with the other records of the register that are nearly as good for the sent row, best first. */
export interface MatchWithRivals extends ListMatch {
  rivals: number[];
  /** It would be sure but for the rivals. */
  proven: boolean;
}

export interface MatchOptions {
  /** Called now and then with the share of the work that is done, 0 to 1. */
  onProgress?(share: number): void;
  /** Asked while working; when aborted, its reason is thrown. */
  signal?: AbortSignal;
}

/** Most of those who send something are in the register: any two rows begin with better chances than rows of one register. */
const SENT_BY_KNOWN = 0.8;
/** Bits from which a pair needs no look, and by how many it must be ahead of every other that is left. */
const SURE = 9;
const AHEAD = 9;
/** Share of the work that is taking the rows apart. */
const READING = 0.3;

/** A register row (place in the register) and a sent row (place among the sent) that may be one person. */
interface Candidate {
  register: number;
  sent: number;
  bits: number;
  /** Something that names one person is the same in both, and nothing speaks against it. */
  proven: boolean;
}

/**
 * Who of the register sent which row, one to one; rows of nobody are left out. The strongest pair is taken first and takes its two rows away,
 * so a namesake without a birth date goes to the record that nobody else claims. Judged like duplicates (`PairJudge`: five causes of the
 * letter of 24.10.2024, twins, namesakes, marriage), with other chances to begin with. A pair is not sure when another one is nearly as good,
 * unless that is the same answer sent twice. The order of rows changes nothing: equal pairs are told apart by what the rows say. Pairs come
 * in the order of the register. Pure; 20 000 rows against as many take a few seconds.
 */
export function matchLists(register: readonly Person[], sent: readonly Person[], options: MatchOptions = {}): ListMatch[] {
  return matchWithRivals(register, sent, options).map(({ register: at, sent: by, sure }) => ({ register: at, sent: by, sure }));
}

/** The same, and what a pair that is not sure has to be chosen from. */
export function matchWithRivals(
  register: readonly Person[],
  sent: readonly Person[],
  { onProgress, signal }: MatchOptions = {},
): MatchWithRivals[] {
  const total = register.length + sent.length;
  const tell = (share: number) => {
    signal?.throwIfAborted();
    onProgress?.(share);
  };
  tell(0);
  const rows = rowsOf([...register, ...sent], (done) => {
    if (done % 1000 === 999) tell((READING * done) / total);
  });
  const judge = new PairJudge(rows, {
    start: Math.log2(SENT_BY_KNOWN / Math.max(register.length, 20)),
    nearDate: NEAR_DATE_OF_ANSWER,
    slippedDate: SLIPPED_DATE_OF_ANSWER,
    grownBy: latestBirth(rows.slice(0, register.length)),
  });
  const candidates = candidatesOf(rows, register.length, judge, (pass) => tell(READING + ((1 - READING) * pass) / PASS_COUNT));
  const textOf = lazily((at: number) => JSON.stringify(at < register.length ? register[at] : sent[at - register.length]));
  candidates.sort(
    (a, b) =>
      b.bits - a.bits ||
      compare(textOf(a.register), textOf(b.register)) ||
      compare(textOf(register.length + a.sent), textOf(register.length + b.sent)) ||
      a.register - b.register ||
      a.sent - b.sent,
  );
  const isSameAnswer = (a: number, b: number) => {
    const [left, right] = [rows[register.length + a], rows[register.length + b]];
    const found = left && right ? judge.find(left, right) : null;
    return found !== null && found.bits >= SURE;
  };
  const matches = chosen(candidates, isSameAnswer);
  tell(1);
  return matches.sort((a, b) => a.register - b.register);
}

/** Share of the register that is born by the date of `latestBirth`: a slip in the register itself is no birth date of the youngest. */
const NEARLY_ALL = 0.98;

/** The date by which the people of a register are born; '' = it holds none. */
function latestBirth(rows: readonly Row[]): string {
  const dates = rows.flatMap(({ date }) => date || []).sort();
  return dates[Math.floor(NEARLY_ALL * (dates.length - 1))] ?? '';
}

function candidatesOf(rows: readonly Row[], registerSize: number, judge: PairJudge, step: (pass: number) => void): Candidate[] {
  const seen = new Set<number>();
  const candidates: Candidate[] = [];
  forEachCandidate(rows, step, (a, b) => {
    if (a >= registerSize || b < registerSize) return;
    const key = a * rows.length + b;
    const [rowA, rowB] = [rows[a], rows[b]];
    if (!rowA || !rowB || seen.has(key)) return;
    seen.add(key);
    const found = judge.find(rowA, rowB);
    if (found === null || found.bits < 0) return;
    candidates.push({ register: a, sent: b - registerSize, bits: found.bits, proven: isProven(found) });
  });
  return candidates;
}

/** Names that agree, if only roughly, and the birth date, СНИЛС or e-mail of one person. */
function isProven({ names, date, snils, sameEmail }: Finding): boolean {
  const { last, first, middle } = names;
  if (first === 'different' || first === 'other-initial' || middle === 'different' || middle === 'other-initial') return false;
  if (snils === 'same') return true;
  if (snils === 'different' || date === 'different' || date === 'near') return false;
  // Another surname needs more than a birth date that half a school may share with somebody.
  return sameEmail || (date === 'same' && last !== 'different');
}

/** Takes the best first; `candidates` are in that order. */
function chosen(candidates: readonly Candidate[], isSameAnswer: (sentA: number, sentB: number) => boolean): MatchWithRivals[] {
  const ofRegister = grouped(candidates, ({ register }) => register);
  const ofSent = grouped(candidates, ({ sent }) => sent);
  const [takenRegister, takenSent] = [new Set<number>(), new Set<number>()];
  const matches: MatchWithRivals[] = [];
  for (const { register, sent, bits, proven } of candidates) {
    if (takenRegister.has(register) || takenSent.has(sent)) continue;
    const isNear = (other: Candidate) => other.bits > bits - AHEAD;
    const rivals = (ofSent.get(sent) ?? [])
      .filter((other) => other.register !== register && !takenRegister.has(other.register) && isNear(other))
      .map((other) => other.register);
    const isContested =
      rivals.length > 0 ||
      (ofRegister.get(register) ?? []).some(
        (other) => other.sent !== sent && !takenSent.has(other.sent) && isNear(other) && !isSameAnswer(sent, other.sent),
      );
    takenRegister.add(register);
    takenSent.add(sent);
    matches.push({ register, sent, sure: proven && bits >= SURE && !isContested, rivals, proven: proven && bits >= SURE });
  }
  return matches;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function lazily<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
