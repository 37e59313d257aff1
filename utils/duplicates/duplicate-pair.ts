import type { DuplicateReason } from './reasons';

/** Two rows that are probably one person: places in the given list, a < b. */
export interface DuplicatePair {
  a: number;
  b: number;
  /** 0.5 to 1; see `scoreOf`. */
  score: number;
  reasons: DuplicateReason[];
}
