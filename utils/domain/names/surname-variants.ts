import { foldYo } from '../fold-yo';
import { georgianWritings } from './georgian-writings';
import { withCapitals } from './person-context';
import { fromModel } from './surname-model';
import { manForm, womanForm } from './surname-slips';

const groups = fromModel<ReadonlyMap<string, readonly string[]>>(
  ({ writings }) =>
    new Map(
      writings
        .trim()
        .split('\n')
        .map((line) => [...new Set(line.split(' '))])
        .flatMap((words) => words.map((word) => [foldYo(word), words] as const)),
    ),
  new Map(),
);

const endings = fromModel<readonly (readonly string[])[]>(
  ({ endings: lines }) =>
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(' ')),
  [],
);

/** So many letters stand before an ending that is written in several ways: Майер and Штейн are words of the table. */
const SHORTEST_STEM = 3;

/** A man's surname with the other endings of its kind: `хайруллоев` → `['Хайруллаев']`. */
function byEnding(man: string): readonly string[] {
  for (const group of endings()) {
    const own = group.find((ending) => man.endsWith(ending) && man.length >= ending.length + SHORTEST_STEM);
    // An Armenian in -ян is not asked whether he is one in -янц or -ьян: the rarer writing asks for the commoner one.
    if (own === undefined || /^[рс]?ян$/u.test(own)) continue;
    const stem = man.slice(0, -own.length);
    return group.filter((ending) => ending !== own).map((ending) => withCapitals(stem + ending));
  }
  return [];
}

/**
 * The other usual writings of a surname, in its own gender and with capitals: `Мамедова` → `['Маммадова', 'Мамадова']`, `Хайруллоев` →
 * `['Хайруллаев']`; by the table, else by its ending and the rules of transcription. [] = none is known. In: one surname in any case.
 */
export function surnameVariants(surname: string): readonly string[] {
  const key = foldYo(surname.normalize('NFC').trim());
  const man = manForm(key);
  const woman = man !== key;
  const listed = (groups().get(man) ?? []).filter((word) => foldYo(word) !== man);
  const others = listed.length > 0 ? listed : [...byEnding(man), ...georgianWritings(man).map(withCapitals)];
  return others.map((word) => (woman ? womanForm(word) : word));
}

const dottedSurnames = fromModel<ReadonlySet<string>>(({ dotted }) => new Set(dotted.split(' ')), new Set());

/** Whether a surname without ё is one that many documents write with it: Семенов, Королева. */
export function mayHaveLostDots(surname: string): boolean {
  const word = surname.toLowerCase();
  if (word.includes('ё')) return false;
  return dottedSurnames().has(word) || (word.endsWith('а') && dottedSurnames().has(word.slice(0, -1)));
}
