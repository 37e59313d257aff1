import { foldYo } from '../fold-yo';
import { type Commonness, commonnessOf, firstNamesFrom } from './first-names';
import { rarestRun } from './letter-habits';
import { type Slip, slipBetween } from './letter-slips';
import { type Gender, patronymicOf, patronymicsFrom } from './patronymics';

/** A name that was probably meant. */
export interface MeantName {
  /** Small letters, with its ё. */
  readonly word: string;
  readonly slip: Slip;
  readonly common: Commonness;
  readonly russian: boolean;
  /** Evidence that it was meant, see `LIKELY`. */
  readonly score: number;
  /** No other name is nearly as likely: fit for a suggestion. */
  readonly alone: boolean;
}

interface Candidate {
  readonly key: string;
  readonly word: string;
  readonly male: Commonness;
  readonly female: Commonness;
  readonly russian: boolean;
}

/*
 * The evidence is a sum of four parts: how usual the slip is, how common the name meant is, how long the word is (the longer, the fewer
 * real neighbours), and whether the typed letters ever stand together in a name. The figures were tuned so that of the rare names of the
 * dictionary, each asked for as if it were missing from it, fewer than one in twenty is taken for a slip (tests/bench).
 */
const SLIP_WEIGHT: Record<Slip, number> = {
  swap: 3,
  double: 3.2,
  soft: 2.5,
  missing: 2,
  extra: 2,
  key: 2,
  vowel: 2,
  consonant: 1.5,
  other: 1,
};
const COMMON_WEIGHT: readonly number[] = [0, 0, 0.5, 2, 3];
const LENGTH_WEIGHT: readonly number[] = [-9, -9, -9, -3, -1, 0, 0.7, 1.2, 1.6, 2];

/** From here on a name is taken for misspelt. */
export const LIKELY = 5;
/** From here on it is worth a look. */
export const POSSIBLE = 3.5;
/** A second candidate within this distance makes the first uncertain. */
const MARGIN = 1.5;

function lettersWeight(word: string): number {
  const rarest = rarestRun(word);
  if (rarest === 0) return 2;
  if (rarest <= 2) return 1;
  if (rarest <= 6) return 0.4;
  return rarest <= 20 ? -0.3 : -0.8;
}

const lengthWeight = (length: number): number => LENGTH_WEIGHT[Math.min(length, LENGTH_WEIGHT.length - 1)] ?? 0;

let firstNames: readonly Candidate[][] | undefined;
let patronymics: readonly Candidate[][] | undefined;

function byLength(candidates: readonly Candidate[]): Candidate[][] {
  const result: Candidate[][] = [];
  for (const candidate of candidates) {
    const length = candidate.key.length;
    result[length] ??= [];
    result[length].push(candidate);
  }
  return result;
}

function firstNameCandidates(): readonly Candidate[][] {
  firstNames ??= byLength(firstNamesFrom(2).map((name) => ({ ...name, key: foldYo(name.word) })));
  return firstNames;
}

function patronymicCandidates(): readonly Candidate[][] {
  patronymics ??= byLength(
    firstNamesFrom(2)
      .filter(({ male }) => male >= 2)
      .flatMap(({ word, male, russian }) =>
        patronymicsFrom(word).flatMap(([son, daughter]): Candidate[] => [
          { key: foldYo(son), word: son, male, female: 0, russian },
          { key: foldYo(daughter), word: daughter, male: 0, female: male, russian },
        ]),
      ),
  );
  return patronymics;
}

let commonest: readonly Candidate[][] | undefined;

/** Whether a word is one slip away from the patronymic of a very common Russian father: a quick look before `meantPatronymic`. */
export function isNearCommonPatronymic(typed: string): boolean {
  commonest ??= patronymicCandidates().map((list) => list.filter(({ male, female, russian }) => russian && Math.max(male, female) === 4));
  const key = foldYo(typed);
  return [-1, 0, 1].some((more) => commonest?.[key.length + more]?.some((candidate) => slipBetween(key, candidate.key) !== null) ?? false);
}

type Weigh = (candidate: Candidate, slip: Slip, common: Commonness) => number;

/** The likeliest of the names one slip away, with what speaks for it; undefined = none. */
function likeliest(key: string, candidates: readonly Candidate[][], gender: Gender | undefined, weigh: Weigh): MeantName | undefined {
  let best: Omit<MeantName, 'alone'> | undefined;
  let second = Number.NEGATIVE_INFINITY;
  for (let length = key.length - 1; length <= key.length + 1; length += 1) {
    for (const candidate of candidates[length] ?? []) {
      const common = gender === undefined ? commonnessOf(candidate) : candidate[gender];
      if (common < 2) continue;
      const slip = slipBetween(key, candidate.key);
      if (slip === null) continue;
      const score = weigh(candidate, slip, common);
      if (best === undefined || score > best.score) {
        if (best !== undefined && best.word !== candidate.word) second = Math.max(second, best.score);
        best = { word: candidate.word, slip, common, russian: candidate.russian, score };
      } else if (candidate.word !== best.word) second = Math.max(second, score);
    }
  }
  return best === undefined ? undefined : { ...best, alone: best.score - second >= MARGIN };
}

/** What the rest of the card tells of a name. */
export interface NameContext {
  /** By the patronymic or the field «Пол». */
  readonly gender?: Gender | undefined;
  /** Whether the rest is borne in Russian families; undefined = it does not tell. */
  readonly russian?: boolean | undefined;
}

/** In a Russian family a Russian name is likelier to be meant than another one, and an unknown name likelier to be a slip. */
function contextWeight(context: NameContext, meant: Candidate): number {
  if (context.russian === undefined) return 0;
  if (!context.russian) return -0.7;
  return meant.russian ? 1.3 : 0.3;
}

/** Fathers are of an older time and of other peoples more often than their children, so a first name tells less of a patronymic. */
const fathersWeight = ({ russian }: NameContext): number => (russian === undefined ? 0 : russian ? 0.7 : -0.7);

/** The common first name that was probably meant by one that is not in the dictionary; undefined = none is one slip away. */
export function meantFirstName(typed: string, context: NameContext): MeantName | undefined {
  const key = foldYo(typed);
  const { gender } = context;
  const letters = lettersWeight(key) + lengthWeight(key.length);
  return likeliest(key, firstNameCandidates(), gender, (candidate, slip, common) => {
    const ending = gender === 'female' && endsLikeWoman(candidate.key) && !endsLikeWoman(key) ? 1.5 : 0;
    return SLIP_WEIGHT[slip] + (COMMON_WEIGHT[common] ?? 0) + letters + ending + contextWeight(context, candidate);
  });
}

const endsLikeWoman = (key: string): boolean => /[аяь]$/u.test(key);

/** Letters of a patronymic after the father's name: -ович, -евна, -ьевич. */
const ENDING = 4;

/**
 * The patronymic of a common father that was probably meant by one whose father is not in the dictionary, or that is not built like a
 * patronymic at all; undefined = none is one slip away.
 */
export function meantPatronymic(typed: string, context: NameContext): MeantName | undefined {
  const key = foldYo(typed);
  const { gender } = context;
  // Whoever writes -ович and -овна wrote the ending right: the slip, if any, is in the father's name.
  if (patronymicOf(key) === undefined) {
    return likeliest(
      key,
      patronymicCandidates(),
      gender,
      (_, slip, common) => LIKELY + SLIP_WEIGHT[slip] / 10 + (COMMON_WEIGHT[common] ?? 0),
    );
  }
  const stem = key.slice(0, -ENDING);
  // Short fathers' names are few, so even they tell something.
  const letters = lettersWeight(stem) + Math.max(lengthWeight(stem.length + 1), -1.5) + fathersWeight(context);
  return likeliest(key, patronymicCandidates(), gender, (_, slip, common) => SLIP_WEIGHT[slip] + (COMMON_WEIGHT[common] ?? 0) + letters);
}

const ENDINGS: Record<Gender, readonly string[]> = {
  male: ['ович', 'евич', 'ьевич', 'иевич'],
  female: ['овна', 'евна', 'ьевна', 'иевна'],
};

/**
 * The patronymic with a misspelt ending put right, whoever of the dictionary the father is: «Ильназовчи» → «ильназович», «Иваныч» →
 * «иванович». Undefined = the ending is right, or no father comes out, or more than one.
 */
export function withRightEnding(typed: string, gender: Gender | undefined): string | undefined {
  const key = foldYo(typed);
  if (patronymicOf(key) !== undefined) return undefined;
  const typedSmall = typed.toLowerCase();
  const found = new Map<string, Commonness>();
  for (const side of gender === undefined ? (['male', 'female'] as const) : [gender]) {
    for (const ending of ENDINGS[side]) {
      for (const length of [ending.length - 1, ending.length, ending.length + 1]) {
        const tail = key.slice(-length);
        if (key.length - length < 2 || slipBetween(tail, ending) === null) continue;
        const right = typedSmall.slice(0, -length) + ending;
        const patronymic = patronymicOf(right);
        if (patronymic?.father !== undefined) found.set(right, patronymic.common);
      }
    }
  }
  const spoken = /^(.+?)(?:ыч|(?<=[еа])ич)$/u.exec(typedSmall)?.[1];
  if (spoken !== undefined && gender !== 'female') {
    const right = /[еа]$/u.test(spoken) ? `${spoken}евич` : `${spoken}ович`;
    if (patronymicOf(right)?.father !== undefined) found.set(right, 4);
  }
  const best = Math.max(...found.values());
  const words = [...found].filter(([, common]) => common === best).map(([word]) => word);
  return words.length === 1 ? words[0] : undefined;
}

/** -ович and -овна with a letter doubled, lost or moved, whoever the father is: no name and no surname ends so. */
const SPOILT_ENDING =
  /(?:[ое]вча|ичич|[ое]внавна|(?<=[бвгджзлмнпрстфхцчшщ])(?<!сл)авна|[ое]вви?ч|[ое]виич|[ое]вичч|[ое]вич[ьъ]|[ое]вчи|[ое]ивч|(?<=[ое])вч|[ое]вви?ч|[ое]внна|[ое]ввна|[ое]внаа|[ое]онва|[ое]нва|[ое]вн)$/u;

/** Whether a patronymic's ending is misspelt though the father is not known: «Чуноввич». */
export function hasSpoiltEnding(typed: string): boolean {
  return SPOILT_ENDING.test(foldYo(typed));
}
