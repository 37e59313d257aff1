/** The eighth batch: people of the package russian_name (surnames, first names) with fathers from the clerk's lists, copied in a hurry. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { clerkPeople } from '../clerk/people.ts';
import type { HeldOutRight, HeldOutSpoiled } from '../held-out.ts';
import { type Choices, choices } from '../random.ts';
import { WAYS } from './ways.ts';

const require = createRequire(import.meta.url);
const SEED = 20261128;
/** Rows of each way for each of the three fields. */
const ROWS = 24;
const FIELDS = ['lastName', 'firstName', 'middleName'] as const;

function surnames(gender: 'male' | 'female'): string[] {
  const rows = JSON.parse(readFileSync(require.resolve(`russian_name/json/surnames_${gender}.json`), 'utf8')) as { surname: string }[];
  return rows
    .map(({ surname }) => surname)
    .filter((surname) => /^[А-ЯЁ][а-яё]{3,}(?:ов|ев|ин|ова|ева|ина|ский|ская|енко|ян)$/u.test(surname));
}

/** People with a surname of the great list: every fourth keeps the clerk's. */
function people(random: Choices): HeldOutRight[] {
  const [men, women] = [surnames('male'), surnames('female')];
  return clerkPeople(SEED, 900)
    .filter(({ origin }) => origin !== 'rare')
    .map((row) => {
      if (random.below(4) === 0) return row;
      return { ...row, card: { ...row.card, lastName: random.pick(row.card.gender === 'Женский' ? women : men) } };
    });
}

export function buildCopyist(seed: number = SEED): { right: HeldOutRight[]; spoiled: HeldOutSpoiled[] } {
  const random = choices(seed);
  const right = people(random);
  const spoiled: HeldOutSpoiled[] = [];
  for (const [kind, way] of Object.entries(WAYS)) {
    for (const field of FIELDS) {
      for (let made = 0, tries = 0; made < ROWS && tries < ROWS * 60; tries += 1) {
        const { card, register } = random.pick(right);
        const text = way(card[field], random);
        if (text === null || text === card[field]) continue;
        spoiled.push({ kind: `${kind}-${field}`, register, field, right: card[field], spoiled: text, card: { ...card, [field]: text } });
        made += 1;
      }
    }
  }
  return { right, spoiled };
}
