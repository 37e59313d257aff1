import type { Situation } from './types';

/** Keeps the literal ids of a situation, so that a step or an answer without its words does not compile. */
export function defineSituation<const S extends Situation>(situation: S): S {
  return situation;
}
