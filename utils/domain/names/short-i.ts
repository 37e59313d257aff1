import { foldYo } from '../fold-yo';
import { FULL_I, SHORT_I } from './surname-model.generated';

let shortI: ReadonlySet<string> | undefined;
let fullI: ReadonlySet<string> | undefined;

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
  shortI ??= new Set(SHORT_I.split(','));
  fullI ??= new Set(FULL_I.split(','));
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
