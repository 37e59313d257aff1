import { foldYo } from '../fold-yo';
import { weigh } from './letter-model';
import { fromModel } from './surname-model';
import { oddsOfSlip } from './surname-network';
import { isRealSurname, manForm, surnameRank } from './surname-slips';

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

/** By so much the letters of a surname must be the likelier with й, both counts together, by its family (Нурпеисов), and what a bit of the one is worth in the other. */
const LIKELIER = 2;
const LIKELIER_ABROAD = 3.5;
const BIT = 0.3;

/**
 * A surname that no list has with one и behind a vowel turned into й, where all its letters together are far likelier so: Маитаков, Соиникова.
 * The real ones that look like that (Горяинов) are in the set of those. At the end only in Russian families: Донскои, Шахраи; Tajiks have such names.
 * In: one word in any case. Out: small letters; undefined = none is likelier, or the model is not there yet.
 */
export function withLikelyShortI(word: string, russian: boolean): string | undefined {
  const typed = word.toLowerCase();
  const key = manForm(foldYo(word));
  if (surnameRank(word) !== undefined || isRealSurname(key)) return undefined;
  if (russian && /(?:[бвгджзклмнпрстфхцчшщ]о|а)и$/u.test(typed)) return `${typed.slice(0, -1)}й`;
  const likelihood = likelihoodOf(key);
  if (likelihood === undefined) return undefined;
  for (const { index } of typed.matchAll(/(?<=[аеоуыэюя])и(?=.)/gu)) {
    const other = likelihoodOf(`${key.slice(0, index)}й${key.slice(index + 1)}`);
    if (other !== undefined && other - likelihood >= (russian ? LIKELIER : LIKELIER_ABROAD))
      return `${typed.slice(0, index)}й${typed.slice(index + 1)}`;
  }
  return undefined;
}

function likelihoodOf(word: string): number | undefined {
  const [odds, weighed] = [oddsOfSlip(word), weigh(word)];
  return odds === undefined || weighed === undefined ? undefined : -odds - BIT * weighed.cost;
}
