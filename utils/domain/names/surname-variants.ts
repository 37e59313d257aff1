import { foldYo } from '../fold-yo';
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

/** The other usual writings of a surname, in its own gender and with capitals: `Мамедова` → `['Маммадова', 'Мамадова']`; [] = none is known. In: one surname in any case. */
export function surnameVariants(surname: string): readonly string[] {
  const key = foldYo(surname.normalize('NFC').trim());
  const man = manForm(key);
  const woman = man !== key;
  return (groups().get(man) ?? []).filter((word) => foldYo(word) !== man).map((word) => (woman ? womanForm(word) : word));
}

const dottedSurnames = fromModel<ReadonlySet<string>>(({ dotted }) => new Set(dotted.split(' ')), new Set());

/** Whether a surname without ё is one that many documents write with it: Семенов, Королева. */
export function mayHaveLostDots(surname: string): boolean {
  const word = surname.toLowerCase();
  if (word.includes('ё')) return false;
  return dottedSurnames().has(word) || (word.endsWith('а') && dottedSurnames().has(word.slice(0, -1)));
}
