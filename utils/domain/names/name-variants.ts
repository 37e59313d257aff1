import { foldYo } from '../fold-yo';
import { grouped } from '../grouped';
import { commonnessOf, firstNameOf } from './first-names';
import { NAME_WRITINGS } from './name-writings';

/** `spelling`: documents hold both; `slip`: one of the two is a slip of the pen that has become usual. */
export type VariantMark = 'spelling' | 'slip';

/** A spelling of the table that the dictionary lacks is rare. */
const UNLISTED = { male: 1, female: 1 } as const;

interface Writing {
  readonly word: string;
  readonly group: number;
  readonly mark: VariantMark;
}

/** How the table knows a word: small letters, ё as е, й as и (a slip and its spelling may differ in these too). */
const keyOf = (word: string): string => foldYo(word).replaceAll('й', 'и');

interface Table {
  readonly groups: readonly (readonly Writing[])[];
  /** By the word as the table knows it. */
  readonly writings: ReadonlyMap<string, readonly Writing[]>;
}

/** Bundled wherever names are compared, but for the card script: until it has got them (entrypoints/names), no name has another writing. */
let source = NAME_WRITINGS;
let made: Table | undefined;

/** The writings as text, for the script that hands them over. */
export const nameWritings = (): string => source;

export function learnNameWritings(arrived: string): void {
  source = arrived;
  made = undefined;
}

function table(): Table {
  if (made !== undefined) return made;
  const groups = source
    .trim()
    .split('\n')
    .map((line, group) =>
      line.split(' ').map((word): Writing => ({ word: word.replace('~', ''), group, mark: word.startsWith('~') ? 'slip' : 'spelling' })),
    );
  made = { groups, writings: grouped(groups.flat(), ({ word }) => keyOf(word)) };
  return made;
}

/**
 * Whether two words write one first name, and how: `slip` if either of them is a slip. Any case, with or without the dots of ё; й may
 * stand as и. Undefined = two names, or the table does not know them; equal words are one name.
 */
export function variantMark(a: string, b: string): VariantMark | undefined {
  const known = table().writings;
  for (const one of known.get(keyOf(a)) ?? []) {
    for (const other of known.get(keyOf(b)) ?? []) {
      if (one.group === other.group) return one.mark === 'slip' || other.mark === 'slip' ? 'slip' : 'spelling';
    }
  }
  return undefined;
}

/**
 * The spellings that live beside a first name, with capitals: `Наталья` → `['Наталия']`. Only those that are not far rarer than the name
 * itself (a Сергей is not asked whether he is a Сергий, a Сергий is asked whether he is a Сергей); [] = none, or a name that the table does not know.
 */
export function variantsOf(name: string): readonly string[] {
  const key = foldYo(name);
  const least = commonnessOf(firstNameOf(name) ?? UNLISTED) - 1;
  const { groups, writings } = table();
  const others = (writings.get(keyOf(name)) ?? [])
    .filter(({ word, mark }) => mark === 'spelling' && foldYo(word) === key)
    .flatMap(({ group }) => groups[group] ?? [])
    .filter(({ word, mark }) => mark === 'spelling' && foldYo(word) !== key && commonnessOf(firstNameOf(word) ?? UNLISTED) >= least);
  return [...new Set(others.map(({ word }) => word))];
}
