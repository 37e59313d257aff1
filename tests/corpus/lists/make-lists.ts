import type { Person } from '@/utils/domain/person';
import { type Random, randomOf } from '../../unit/duplicates/random';
import { answerOf, type Hands, recordOf } from './hands';
import { householdOf, type Soul, type World } from './household';

/** A register and a list of answers with known truth. */
export interface LabelledLists {
  register: Person[];
  sent: Person[];
  /** By place in the register, -1 = not in it (a stranger sent the row). */
  ownerOf: readonly number[];
  /** Register rows whose person sent something. */
  answered: number;
}

/**
 * A school written down twice. Unlike the registers with planted doubles, nothing is planted here: invented people live in households (twins,
 * siblings, spouses with one mailbox, mother and daughter of one name) and marry; a secretary once wrote some of them down, and some of them,
 * and some who are in no register, now write themselves down, now and then twice.
 */
export function makeLists(seed: number, size: number, world: World, hands: Hands): LabelledLists {
  const random = randomOf(seed);
  const souls: Soul[] = [];
  while (souls.length < size * 1.12) souls.push(...householdOf(random, world));
  const register: Person[] = [];
  const sent: { person: Person; owner: number }[] = [];
  let answered = 0;
  for (const soul of souls) {
    const known = random() < 0.9;
    const owner = known ? register.push(recordOf(random, soul, hands)) - 1 : -1;
    if (random() > (known ? 0.85 : 0.7)) continue;
    if (known) answered += 1;
    sent.push({ person: answerOf(random, soul, hands), owner });
    if (random() < 0.04) sent.push({ person: answerOf(random, soul, hands), owner });
  }
  const mixed = shuffled(random, sent);
  return { register, sent: mixed.map(({ person }) => person), ownerOf: mixed.map(({ owner }) => owner), answered };
}

export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

/** Shares of 1: pairs that are right, people found again, sure pairs that are right, right pairs that are sure. */
export interface MatchFigures {
  precision: number;
  recall: number;
  surePrecision: number;
  sureShare: number;
  wrong: { register: number; sent: number; sure: boolean }[];
}

/** `matches` against the truth of `lists`. */
export function figuresOf(lists: LabelledLists, matches: readonly { register: number; sent: number; sure: boolean }[]): MatchFigures {
  const isRight = ({ register, sent }: { register: number; sent: number }) => lists.ownerOf[sent] === register;
  const right = matches.filter(isRight).length;
  const sure = matches.filter((match) => match.sure);
  const rightSure = sure.filter(isRight).length;
  return {
    precision: right / matches.length,
    recall: right / lists.answered,
    surePrecision: rightSure / sure.length,
    sureShare: rightSure / Math.max(right, 1),
    wrong: matches.filter((match) => !isRight(match)),
  };
}
