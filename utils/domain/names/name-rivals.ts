import type { GivenField, NameField } from '../card';
import { difference, slips } from '../edit-distance';
import { foldYo } from '../fold-yo';
import { grouped } from '../grouped';
import { type Commonness, commonnessOf, type FirstName, firstNameOf, firstNamesFrom } from './first-names';
import { letterCost } from './letter-model';
import { looksLike, type Slip, slipBetween } from './letter-slips';
import { variantsOf } from './name-variants';
import type { NameContext } from './near-names';
import { type Gender, patronymicOf, patronymicsFrom } from './patronymics';
import { standingOf } from './standing';

/** How sure it is that one name was meant: certain, one other is nearly as likely, or nothing can be told. */
export type Certainty = { readonly certain: true } | { readonly certain: false; readonly beside?: string };

/** In bits, on top of how rare the name is: what the slip tells of a name. */
const SLIP_BITS: Record<NearSlip | 'shape' | 'far', number> = {
  swap: 2,
  double: 2,
  soft: 2,
  vowel: 3,
  key: 3,
  missing: 3,
  extra: 3.5,
  consonant: 4,
  shape: 4,
  syllable: 5,
  turned: 5,
  moved: 5,
  far: 10,
  other: 8,
};
/** How unlikely a name is, in bits, by how common it is; a rare one less than among all people, for the rare ones are many. */
const NAME_BITS: Record<Commonness, number> = { 0: 17, 1: 14, 2: 11, 3: 8.5, 4: 6 };
/** So many bits the name meant must be ahead of every other known name. */
const CLEAR = 8;
/** The letters of a word that may be a rare name of its own must be so many bits dearer than the name meant; Russian families have few of those. */
const STRANGE = { russian: 7, other: 15 };

/**
 * How sure it is that `meant` was meant by a word that is a slip: only if no other known name, however rare, is nearly as likely by its
 * frequency and by the slip that it takes. In: words of Russian letters; the gender that the rest of the card tells.
 */
export function certaintyOf(typed: string, meant: string, field: GivenField, gender: Gender | undefined): Certainty {
  const key = foldYo(typed);
  const most = bitsOf(key, meant, field, gender) + CLEAR;
  const [rival, ...more] = rivalsOf(key, foldYo(meant), field, gender).filter(({ bits }) => bits < most);
  if (rival === undefined) return { certain: true };
  return more.length > 0 ? { certain: false } : { certain: false, beside: rival.word };
}

/**
 * Whether a word that no list has may be a rare name of its own rather than a slip for `meant`, by its letters; a patronymic by its father's,
 * unless it is not built like one.
 */
export function mayBeItself(typed: string, meant: string, field: GivenField, { gender, russian }: NameContext): boolean {
  const key = foldYo(typed);
  if (field === 'middleName' && patronymicOf(key) === undefined) return false;
  const name = field === 'middleName' ? key.replace(/(?:[ое]вич|[ое]вна)$/u, '') : key;
  const among = russian === true || (russian === undefined && field === 'middleName') ? 'russian' : 'other';
  return letterCost(name) < bitsOf(key, meant, field, gender) + STRANGE[among];
}

/** How unlikely it is that a name was meant by a word, in bits. */
const bitsOf = (key: string, meant: string, field: GivenField, gender: Gender | undefined): number =>
  NAME_BITS[commonOf(meant, field, gender)] + Math.min(slipBits(key, foldYo(meant)) ?? SLIP_BITS.syllable, SLIP_BITS.syllable);

/** How a known name was mistyped: a slip of one step, two letters lost, three in a row read backwards, or one typed two or three places away. */
export type NearSlip = Slip | 'syllable' | 'turned' | 'moved';

/** What it costs that `right` was written as `typed`; undefined = it takes more than one slip. */
function slipBits(typed: string, right: string): number | undefined {
  const slip = nearSlip(typed, right);
  if (slip === 'other' || slip === 'consonant' || slip === 'key') {
    const { a, b } = difference(typed, right);
    return looksLike(a, b) ? Math.min(SLIP_BITS[slip], SLIP_BITS.shape) : SLIP_BITS[slip];
  }
  if (slip === 'moved' && difference(typed, right).a.length > 3) return SLIP_BITS.far;
  return slip === undefined ? undefined : SLIP_BITS[slip];
}

function nearSlip(typed: string, right: string): NearSlip | undefined {
  const slip = slipBetween(typed, right);
  if (slip !== null) return slip;
  const { a, b } = difference(typed, right);
  if (a === '' && b.length === 2) return 'syllable';
  if (a.length !== b.length || a.length < 3 || a.length > 4) return undefined;
  if (a.length === 3 && a === [...b].reverse().join('')) return 'turned';
  // Арианад is Ариана, or Ариадна.
  return a.slice(1) + a.charAt(0) === b || b.slice(1) + b.charAt(0) === a ? 'moved' : undefined;
}

function commonOf(name: string, field: GivenField, gender: Gender | undefined): Commonness {
  if (field === 'middleName') return patronymicOf(name)?.common ?? 0;
  const entry = firstNameOf(name);
  return entry === undefined ? 0 : gender === undefined ? commonnessOf(entry) : entry[gender];
}

interface Known {
  readonly key: string;
  readonly word: string;
  readonly common: Record<Gender, Commonness>;
}

/** Every other known name one slip away, the likeliest first. */
function rivalsOf(key: string, right: string, field: GivenField, gender: Gender | undefined): { word: string; bits: number }[] {
  const found = new Map<string, { word: string; bits: number }>();
  for (const initial of new Set([key.charAt(0), right.charAt(0)])) {
    for (const known of knownFrom(initial, field)) {
      if (known.key === right || !isNear(key, known.key)) continue;
      const slip = slipBits(key, known.key);
      if (slip === undefined) continue;
      const common = gender === undefined ? Math.max(known.common.male, known.common.female) : known.common[gender];
      const bits = NAME_BITS[common as Commonness] + slip;
      const before = found.get(known.key);
      if (before === undefined || bits < before.bits) found.set(known.key, { word: known.word, bits });
    }
  }
  return [...found.values()].sort((a, b) => a.bits - b.bits);
}

/** Whether two words differ in one place of at most four letters: a quick look before the slip is named. */
function isNear(a: string, b: string): boolean {
  if (a.length > b.length + 1 || b.length > a.length + 2) return false;
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - head - tail <= 4;
}

/** A known name that lies near a word. */
export interface NearName {
  /** Small letters, with its ё. */
  readonly word: string;
  readonly slip: NearSlip;
  /** How common it is for the gender asked for. */
  readonly common: Commonness;
  /** Borne in Russian families. */
  readonly russian: boolean;
}

/**
 * The known name, however rare, that a word which no list has is a slip for, the likeliest by its frequency and by the slip; undefined = none is
 * near. In: one word of Russian letters; the gender that the rest of the card tells.
 */
export function nearestKnown(typed: string, field: GivenField, gender: Gender | undefined): NearName | undefined {
  const key = foldYo(typed);
  const word = rivalsOf(key, key, field, gender)[0]?.word;
  const slip = word === undefined ? undefined : nearSlip(key, foldYo(word));
  if (word === undefined || slip === undefined) return undefined;
  const entry = field === 'middleName' ? patronymicOf(word)?.father : firstNameOf(word);
  return { word, slip, common: commonOf(word, field, gender), russian: entry?.russian === true };
}

let byInitial: ReadonlyMap<string, readonly FirstName[]> | undefined;
const lists: Record<GivenField, Map<string, readonly Known[]>> = { firstName: new Map(), middleName: new Map() };

/** The known names, or the patronymics of the known fathers, that begin with a letter; made when a word of that letter is first asked about. */
function knownFrom(initial: string, field: GivenField): readonly Known[] {
  const made = lists[field].get(initial);
  if (made !== undefined) return made;
  byInitial ??= grouped(firstNamesFrom(1), ({ word }) => foldYo(word).charAt(0));
  const names = [...(byInitial.get(initial) ?? [])];
  // Осип is Иосиф's son's father, Гавриил's is a Гаврилович: the irregular ones begin with another letter at most once.
  if (field === 'middleName' && initial === 'о') names.push(...(byInitial.get('и') ?? []).filter(({ word }) => word === 'иосиф'));
  const list = field === 'firstName' ? names.map(asKnown) : names.filter(({ male }) => male > 0).flatMap(fatherForms);
  lists[field].set(initial, list);
  return list;
}

const asKnown = ({ word, male, female }: FirstName): Known => ({ key: foldYo(word), word, common: { male, female } });

const fatherForms = ({ word, male }: FirstName): Known[] =>
  patronymicsFrom(word).flatMap(([son, daughter]) => [
    { key: foldYo(son), word: son, common: { male, female: 0 as const } },
    { key: foldYo(daughter), word: daughter, common: { male: 0 as const, female: male } },
  ]);

/**
 * Other forms of a patronymic that are as likely beside a mistyped one: Анатольевич where «Анатолиевч» gives Анатолиевич, Дмитриевна where it
 * gives Димитриевна. The usual form of a father's name has none, unless it is one slip away as well; [] = none.
 */
export function otherForms(patronymic: string, typed: string): string[] {
  const read = patronymicOf(patronymic);
  if (read?.father === undefined) return [];
  const fathers = [
    read.father.word,
    ...variantsOf(read.father.word).filter((name) => (firstNameOf(name)?.male ?? 0) > (read.father?.male ?? 0)),
  ];
  const [own = [], ...commoner] = fathers.map((father) =>
    patronymicsFrom(father.toLowerCase()).map(([son, daughter]) => foldYo(read.gender === 'male' ? son : daughter)),
  );
  const right = foldYo(patronymic);
  const most = own[0] === right && commoner.length === 0 ? 0 : 2;
  const key = foldYo(typed);
  // «Даниловиич» is Даниилович with a letter typed elsewhere.
  return [...own, ...commoner.flat()].filter(
    (form) => form !== right && (slips(key, form, 2) <= most || lettersOf(form) === lettersOf(key)),
  );
}

const lettersOf = (word: string): string => [...word].sort().join('');

/** «Екатерерина», «Вячеславославовна»: the word without a syllable that was typed twice, if that is a known name; undefined = none, or several. */
export function withoutEcho(word: string, field: NameField, gender: Gender | undefined): string | undefined {
  const typed = word.toLowerCase();
  const found = new Set<string>();
  if (typed.length < 6) return undefined;
  for (let length = 2; length <= 5; length += 1) {
    for (let at = 0; at + 2 * length <= typed.length; at += 1) {
      // Шаньшань is a name of two equal syllables.
      if (2 * length === typed.length || typed.slice(at, at + length) !== typed.slice(at + length, at + 2 * length)) continue;
      const text = typed.slice(0, at) + typed.slice(at + length);
      if (standingOf(text, field, gender).known) found.add(text);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
