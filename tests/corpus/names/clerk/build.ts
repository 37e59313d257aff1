/** The two batches of the clerk: `sixth` is her hand, `seventh` her ear, her eye and the paper before her. */
import type { HeldOutCard, HeldOutField, HeldOutRight, HeldOutSpoiled } from '../held-out.ts';
import { choices } from '../random.ts';
import { HAND, type Mishap } from './hand.ts';
import { clerkPeople } from './people.ts';
import { EAR, EYE, inCase, PAPER } from './senses.ts';

export type ClerkBatch = 'sixth' | 'seventh';
export const CLERK_BATCHES: readonly ClerkBatch[] = ['sixth', 'seventh'];

const SEEDS: Record<ClerkBatch, number> = { sixth: 20261126, seventh: 20261127 };
const FIELDS = ['lastName', 'firstName', 'middleName'] as const;
/** Rows of each mishap for each of the three fields. */
const ROWS = 32;

function spoiledIn(people: readonly HeldOutRight[], mishaps: Readonly<Record<string, Mishap>>, seed: number): HeldOutSpoiled[] {
  const random = choices(seed);
  const rows: HeldOutSpoiled[] = [];
  for (const [kind, mishap] of Object.entries(mishaps)) {
    for (const field of FIELDS) {
      for (let made = 0, tries = 0; made < ROWS && tries < ROWS * 60; tries += 1) {
        const { card, register } = random.pick(people);
        const spoiled = mishap(card[field], random);
        if (spoiled === null || spoiled === card[field]) continue;
        rows.push({ kind: `${kind}-${field}`, register, field, right: card[field], spoiled, card: { ...card, [field]: spoiled } });
        made += 1;
      }
    }
  }
  return rows;
}

/** Cards in a case other than the first, told by the surname. */
function declined(people: readonly HeldOutRight[], seed: number): HeldOutSpoiled[] {
  const random = choices(seed);
  const rows: HeldOutSpoiled[] = [];
  for (const { card, register } of people) {
    const order = random.pick(['dative', 'instrumental'] as const);
    const names = inCase([card.lastName, card.firstName, card.middleName], card.gender === 'Женский', order);
    if (names === null || rows.length >= ROWS * 2) continue;
    const [lastName, firstName, middleName] = names;
    const field: HeldOutField = 'lastName';
    const change: Partial<HeldOutCard> = { lastName, firstName, middleName };
    rows.push({ kind: 'declined-lastName', register, field, right: card.lastName, spoiled: lastName, card: { ...card, ...change } });
  }
  return rows;
}

/** `seed`: another draw of the same lists, for looking at what the rules say without looking at the batch. */
export function buildClerk(batch: ClerkBatch, seed = SEEDS[batch]): { right: HeldOutRight[]; spoiled: HeldOutSpoiled[] } {
  const right = clerkPeople(seed, 900);
  const made = right.filter(({ origin }) => origin !== 'rare');
  const spoiled =
    batch === 'sixth'
      ? spoiledIn(made, HAND, seed + 1)
      : [...spoiledIn(made, { ...EAR, ...EYE, ...PAPER }, seed + 1), ...declined(made, seed + 2)];
  return { right, spoiled };
}
