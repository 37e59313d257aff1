import { foldYo } from '../fold-yo';
import { fromModel, type SurnameModel } from './surname-model';

const runs = fromModel<SurnameModel['runs'] | null>((model) => model.runs, null);

/** Asked a few times per card: searching the text as it is costs less than the sets that could be made of it. While the model is on its way, every run is known. */
function isKnown(run: string, place: 'inner' | 'end'): boolean {
  const known = runs();
  return known === null || ` ${known[place]} `.includes(` ${run} `);
}

/**
 * The first run of consonants or of vowels that stands so in no Russian word and in no name of the dictionary: «жкт» in Рожктова.
 * In: one word of Russian letters in any case. Out: the run in small letters, ё as е; undefined = every run is known.
 */
export function unknownRun(word: string): string | undefined {
  const key = foldYo(word);
  for (const { 0: run, index } of key.matchAll(/[бвгджзйклмнпрстфхцчшщьъ]{2,}|[аеиоуыэюя]{2,}/gu)) {
    // What stands within words begins surnames too: Здвижков.
    const place = index > 0 && index + run.length === key.length ? 'end' : 'inner';
    if (!isKnown(run, place)) return run;
  }
  return undefined;
}
