import type { Person } from '@/utils/domain/person';
import { randomOf } from '../../unit/duplicates/random';
import type { LabelledRegister } from '../../unit/duplicates/register';
import { answerOf, CAREFUL, HASTY, recordOf } from '../lists/hands';
import { householdOf, type Soul, type World } from '../lists/household';
import { shuffled } from '../lists/make-lists';

/** One in so many people has a second record. */
const SECOND = 0.06;

/**
 * A register of another make than the one that weights were chosen on: no double and no trap is planted. Households of twins, siblings and namesakes
 * are written down by a careful secretary, and a few of them a second time by a hasty one or by themselves. Nothing is tuned on it.
 */
export function untunedRegister(seed: number, size: number, world: World): LabelledRegister {
  const random = randomOf(seed);
  const souls: Soul[] = [];
  while (souls.length < size) souls.push(...householdOf(random, world));
  const records: { person: Person; who: number }[] = [];
  for (const [who, soul] of souls.entries()) {
    records.push({ person: recordOf(random, soul, CAREFUL), who });
    if (random() >= SECOND) continue;
    records.push({ person: random() < 0.5 ? answerOf(random, soul, HASTY) : recordOf(random, soul, HASTY), who });
  }
  const mixed = shuffled(random, records);
  const places = new Map<number, number[]>();
  for (const [at, { who }] of mixed.entries()) places.set(who, [...(places.get(who) ?? []), at]);
  const pairs = [...places.values()].filter((own) => own.length === 2).map(([a, b]) => `${a} ${b}`);
  return {
    people: mixed.map(({ person }) => person),
    doubles: new Map(pairs.map((pair) => [pair, 'a second time'])),
    traps: new Map(),
    untold: new Map(),
  };
}
