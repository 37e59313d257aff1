import { foldYo } from '../fold-yo';
import { fromModel } from './surname-model';

const NONE: ReadonlySet<string> = new Set();
const shortContexts = fromModel<ReadonlySet<string>>(({ shortI }) => new Set(shortI.split(',')), NONE);
const fullContexts = fromModel<ReadonlySet<string>>(({ fullI }) => new Set(fullI.split(',')), NONE);

/** The letters before and after a place that are looked at, the fewest first; as in scripts/build-surname-model.mjs. */
const LEVELS = [
  [1, 1],
  [1, 2],
  [2, 2],
  [3, 3],
] as const;

const isIn = (contexts: ReadonlySet<string>, edged: string, at: number): boolean =>
  LEVELS.some(([before, after]) => contexts.has(`${edged.slice(at - before, at)}|${edged.slice(at + 1, at + 1 + after)}`));

/**
 * The places of a name where и stands for й (Аигуль, Раевскии) or й for и (Рафйкович, Факйя): the letter of 24.10.2024 names «И и Й» as a
 * cause of duplicates. Judged by the letters around, as 365 000 surnames and first names of Russia and its neighbours have them; where
 * documents have both (Исмаилов and Исмайлов) nothing is said.
 * In: one word of Russian letters in any case. Out: the word in small letters with й and и put right; undefined = nothing is wrong.
 */
export function withRightI(word: string): string | undefined {
  const typed = word.toLowerCase();
  if (!/[ий]/u.test(typed)) return undefined;
  const [shortI, fullI] = [shortContexts(), fullContexts()];
  const edged = `   ${foldYo(word)}   `;
  let right = '';
  for (let at = 0; at < typed.length; at += 1) {
    const letter = typed[at] ?? '';
    // Бобои, Назрии: Tajiks have such names, and й never ends one of theirs.
    const ends = at === typed.length - 1 && /[оа]/u.test(edged[at + 2] ?? '');
    if (letter === 'и' && !ends && isIn(shortI, edged, at + 3)) right += 'й';
    else if (letter === 'й' && (/[бвгджзклмнпрстфхцчшщ]/u.test(edged[at + 2] ?? '') || isIn(fullI, edged, at + 3))) right += 'и';
    else right += letter;
  }
  return right === typed ? undefined : right;
}

/**
 * The word with one и behind a vowel turned into й that `known` knows, where the letters around do not tell: Аидар, Баирамов, Хаидаровна by the
 * names Айдар, Байрамов, Хайдар. Not the other way: Райса and Найля are spellings of their own. In: one word in any case. Out: small letters;
 * undefined = none, or more than one.
 */
export function withKnownShortI(word: string, known: (other: string) => boolean): string | undefined {
  const typed = word.toLowerCase();
  const places = [...typed.matchAll(/(?<=[аеоуыэюя])и/gu)].map(({ index }) => index);
  const found = places.map((at) => `${typed.slice(0, at)}й${typed.slice(at + 1)}`).filter(known);
  return found.length === 1 ? found[0] : undefined;
}
