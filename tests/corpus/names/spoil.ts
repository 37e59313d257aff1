import type { PersonName, RightPerson } from './people.ts';
import { type Choices, choices } from './random.ts';
import { characterKinds } from './spoil-characters.ts';
import { contentKinds } from './spoil-content.ts';
import { spellingKinds } from './spoil-spelling.ts';

export type SpoiledField = 'lastName' | 'firstName' | 'middleName';
/** `rule`: to be seen without a dictionary; `dictionary`: with one; `beyond`: surname typos, out of reach without false alarms. */
export type Reach = 'rule' | 'dictionary' | 'beyond';

export interface Kind {
  id: string;
  reach: Reach;
  /** Spoils a person, or null if this one cannot be spoiled so. `certain`: the right text can be told from the spoiled card alone. */
  make(
    person: RightPerson,
    random: Choices,
  ): { field: SpoiledField; spoiled: string; card?: Partial<PersonName>; certain?: boolean } | null;
}

export interface SpoiledPerson {
  kind: string;
  reach: Reach;
  field: SpoiledField;
  right: string;
  spoiled: string;
  certain: boolean;
  card: PersonName;
}

const PER_KIND = 30;

export const KINDS: readonly Kind[] = [...characterKinds, ...contentKinds, ...spellingKinds];

/** Some forty people of every kind, drawn from the right ones. */
export function spoil(right: readonly RightPerson[], seed: number): SpoiledPerson[] {
  return KINDS.flatMap((kind, index) => {
    const random = choices(seed + index * 7919);
    const rows: SpoiledPerson[] = [];
    const seen = new Set<string>();
    for (let attempt = 0; attempt < 6000 && rows.length < PER_KIND; attempt += 1) {
      const person = random.pick(right);
      const made = kind.make(person, random);
      if (made === null) continue;
      const { stratum: _, gender: __, ...names } = person;
      const card = { ...names, [made.field]: made.spoiled, ...made.card };
      const key = [card.lastName, card.firstName, card.middleName, card.noMiddleName].join('|');
      if (seen.has(key) || key === [names.lastName, names.firstName, names.middleName, names.noMiddleName].join('|')) continue;
      seen.add(key);
      rows.push({
        kind: kind.id,
        reach: kind.reach,
        field: made.field,
        right: person[made.field],
        spoiled: made.spoiled,
        certain: made.certain ?? false,
        card,
      });
    }
    return rows;
  });
}
