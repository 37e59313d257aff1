import { slips } from '@/utils/domain/edit-distance';
import { foldYo } from '@/utils/domain/fold-yo';
import { soundKey } from './keys';
import type { NameForm } from './name-form';
import { fatherOf, firstNameRank, haveOneFather, isVariantName, patronymicRank } from './name-variants';
import type { Row } from './rows';

/** How two parts of a name stand to each other. `unknown` = one of them is missing or a mere filling: neither for nor against. */
export type NameAgreement =
  | 'same'
  | 'letters'
  | 'hyphen'
  | 'half'
  | 'variant'
  | 'sound'
  | 'typo'
  | 'ending'
  | 'initial'
  | 'other-initial'
  | 'different'
  | 'unknown';

/** Equal but for what the eye does not see. */
export const SURE: ReadonlySet<NameAgreement> = new Set(['same', 'letters', 'hyphen']);

/** How a pair's names agree, read in the order in which they agree best. */
export interface NameReading {
  last: NameAgreement;
  first: NameAgreement;
  middle: NameAgreement;
  swapped: boolean;
}

/** `letters` = equal but for substitute letters (ё/е, й/и, Latin look-alikes, case, invisible signs) or the layout of the keyboard. */
export function compareNames(a: NameForm, b: NameForm, part: 'last' | 'first' | 'middle'): NameAgreement {
  if (a.kind === 'none' || b.kind === 'none') return 'unknown';
  if (a.kind === 'initial' || b.kind === 'initial') return a.folded[0] === b.folded[0] ? 'initial' : 'other-initial';
  if (a.folded === b.folded) return a.text === b.text ? 'same' : a.joints === b.joints ? 'letters' : 'hyphen';
  if (isStruck(a, b)) return 'letters';
  if (part === 'first') return compareFirstNames(a, b);
  return part === 'middle' ? comparePatronymics(a, b) : compareSurnames(a, b);
}

/** Whether one of two is the other, struck with the English layout on. */
export const isStruck = (a: NameForm, b: NameForm): boolean =>
  (a.keyed !== '' && a.keyed === b.folded) || (b.keyed !== '' && b.keyed === a.folded);

/** How many slips a word of this length may bear and still be the same word. */
const allowedSlips = (a: string, b: string) => (Math.min(a.length, b.length) < 4 ? 0 : Math.min(a.length, b.length) < 8 ? 1 : 2);

function isTypo(a: string, b: string): boolean {
  const most = allowedSlips(a, b);
  return most > 0 && slips(a, b, most) <= most;
}

/** «Рза» for Роза: one slip in a name of four letters, when only one of the two is a name. */
const isShortSlip = (a: string, b: string): boolean => Math.max(a.length, b.length) > 3 && a[0] === b[0] && slips(a, b, 1) <= 1;

function sharesHalf(a: NameForm, b: NameForm): boolean {
  if (a.halves.length < 2 && b.halves.length < 2) return false;
  return a.halves.some(
    (half) => half.length > 2 && b.halves.some((other) => other === half || (half.length > 5 && slips(half, other, 1) <= 1)),
  );
}

function compareSurnames(a: NameForm, b: NameForm): NameAgreement {
  if (sharesHalf(a, b)) return [...a.halves].sort().join() === [...b.halves].sort().join() ? 'hyphen' : 'half';
  if (manForm(a.folded) === manForm(b.folded)) return 'ending';
  if (a.sound === b.sound || transcribed(a.folded) === transcribed(b.folded)) return 'sound';
  if (isTypo(a.folded, b.folded)) return 'typo';
  return soundsClose(a.folded, b.folded) ? 'sound' : 'different';
}

/** A letter of the word was lost at the end or, doubled, inside: Мари for Мария, Ана for Анна. Two people are not told apart so. */
function isCut(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && short.length >= 3 && (long.startsWith(short) || long.replace(/(.)\1/u, '$1') === short);
}

/** Ranks of `firstNameRank`. */
const MOST_COMMON = 4;
const RARE = 2;

/** Letters that one sound of another language is written by: Цой and Чой, Джафаров and Жафаров, Хачатрян and Качатрян. */
const transcribed = (word: string): string =>
  word
    .replaceAll('дж', 'ж')
    .replaceAll('ц', 'ч')
    .replace(/^(?:х|к|г)/u, 'х');

/** Маммадов for Мамедов: the sounds differ by one letter where the word is long. */
function soundsClose(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  const [soundA, soundB] = [soundKey(a), soundKey(b)];
  return Math.min(soundA.length, soundB.length) >= 5 && slips(soundA, soundB, 1) <= 1;
}

/** Иванова → Иванов, Римская → Римски: brother and sister, or a slip. */
function manForm(surname: string): string {
  return surname.replace(/(?<=[ое]в|[иы]н)а$/u, '').replace(/(?<=[сц]к|н)(?:ая|ии|ыи|ои)$/u, '');
}

/** Two names of the dictionary that are no spellings of each other are two people: twins are called Алина and Арина. */
function compareFirstNames(a: NameForm, b: NameForm): NameAgreement {
  if (isVariantName(a.folded, b.folded)) return 'variant';
  if (sharesHalf(a, b)) return 'half';
  const [rankA, rankB] = [firstNameRank(a.word), firstNameRank(b.word)];
  if (Math.max(rankA, rankB) === MOST_COMMON && Math.min(rankA, rankB) <= RARE && isCut(a.folded, b.folded)) return 'typo';
  if (rankA > 0 && rankB > 0 && Math.min(rankA, rankB) >= 2) return 'different';
  const close = isTypo(a.folded, b.folded) || ((rankA === 0) !== (rankB === 0) && isShortSlip(a.folded, b.folded));
  // A word that hardly anybody is called may be a slip of a common name; two rare ones are more likely two names.
  if (rankA > 0 && rankB > 0)
    return close && Math.max(rankA, rankB) >= 3 && a.folded[0] === b.folded[0] && slips(a.folded, b.folded, 1) <= 1 ? 'typo' : 'different';
  if (a.sound === b.sound && a.folded.length > 3) return 'sound';
  // The first letter is where the hand errs least: Айлин and Эйлин are two.
  if (a.folded[0] !== b.folded[0] && Math.max(rankA, rankB) < 3) return 'different';
  return close ? 'typo' : 'different';
}

function comparePatronymics(a: NameForm, b: NameForm): NameAgreement {
  const [fatherA, fatherB] = [fatherOf(a.word), fatherOf(b.word)];
  const [genderA, genderB] = [childOf(a.word), childOf(b.word)];
  // A slip in the ending hides whose patronymic it is.
  const sameGender = genderA === genderB || genderA === undefined || genderB === undefined;
  if (fatherA !== undefined && fatherB !== undefined) {
    const same = fatherA === fatherB || isVariantName(foldFather(fatherA), foldFather(fatherB));
    if (same || haveOneFather(a.folded, b.folded)) return sameGender ? 'variant' : 'ending';
    // «Дениовна» tells a father, but hardly anybody has one of that name: a slip of «Денисовна».
    const [rarer, commoner] = [patronymicRank(a.word), patronymicRank(b.word)].sort((x, y) => x - y) as [number, number];
    return sameGender && rarer <= RARE && commoner > RARE && a.folded[0] === b.folded[0] && slips(a.folded, b.folded, 1) <= 1
      ? 'typo'
      : 'different';
  }
  if (haveOneFather(a.folded, b.folded)) return sameGender ? 'variant' : 'ending';
  if (!sameGender) return 'different';
  if (sharesWord(a, b)) return 'variant';
  if (a.sound === b.sound) return 'sound';
  return isTypo(a.folded, b.folded) ? 'typo' : 'different';
}

/** «Мамед оглы» and «Мамедович», «Мамедоглы», «Мамед» alone: the father is the same. */
function sharesWord(a: NameForm, b: NameForm): boolean {
  return isFatherOf(turkicFather(a), b) || isFatherOf(turkicFather(b), a);
}

/** Гасан of «Гасан оглы» and of «Гасаноглы»; '' = not built so. */
function turkicFather({ halves, folded }: NameForm): string {
  return halves.length > 1 ? (halves[0] ?? '') : (/^(.{3,})(?:оглы|улы|[кг]ызы)$/u.exec(folded)?.[1] ?? '');
}

const isFatherOf = (father: string, { folded }: NameForm): boolean =>
  father.length > 2 &&
  folded.startsWith(father) &&
  /^(?:[ьи]?[ое]в(?:ич|на)|оглы|улы|угли|уулу|[кг]ызы|кизи)?$/u.test(folded.slice(father.length));

const childOf = (word: string): 'son' | 'daughter' | undefined =>
  /(?:вна|чна|шна|[кг]ызы|кизи)$/u.test(word) ? 'daughter' : /(?:ич|оглы|улы|угли)$/u.test(word) ? 'son' : undefined;
const foldFather = (name: string) => foldYo(name).replaceAll('й', 'и');

export type DateAgreement = 'same' | 'swapped' | 'typo' | 'other-year' | 'near' | 'different' | 'unknown';

/**
 * `swapped` = day and month in each other's place; `typo` = one digit of day or month, or two neighbouring ones swapped; `other-year` = the same in
 * the year, or a year or ten years apart: two people share day and month seldom, so that says more for one person;
 * `near` = the year is the same, and the day or the month.
 */
export function compareDates(a: string, b: string): DateAgreement {
  if (a === '' || b === '') return 'unknown';
  if (a === b) return 'same';
  // Asked millions of times: no strings are made.
  let [differing, first] = [0, -1];
  for (let at = 0; at < a.length; at += 1) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue;
    if (differing === 0) first = at;
    differing += 1;
  }
  const slip = first < YEAR_ENDS ? 'other-year' : 'typo';
  if (differing === 1) return slip;
  if (differing === 2 && a[first] === b[first + 1] && a[first + 1] === b[first]) return slip;
  if (first >= YEAR_ENDS) {
    if (a.slice(5, 7) === b.slice(8) && b.slice(5, 7) === a.slice(8)) return 'swapped';
    return a.slice(5, 7) === b.slice(5, 7) || a.slice(8) === b.slice(8) ? 'near' : 'different';
  }
  if (a.slice(YEAR_ENDS) !== b.slice(YEAR_ENDS)) return 'different';
  const yearsApart = Math.abs(Number(a.slice(0, YEAR_ENDS)) - Number(b.slice(0, YEAR_ENDS)));
  return yearsApart === 1 || yearsApart === 10 ? 'other-year' : 'different';
}

/** In YYYY-MM-DD. */
const YEAR_ENDS = 4;

export type NumberAgreement = 'same' | 'typo' | 'different' | 'unsure' | 'unknown';

/** Two valid numbers belong to two people. A number with a wrong check digit may be a slip of the other. */
export function compareSnils(a: Row, b: Row): NumberAgreement {
  if (a.snils === '' || b.snils === '') return 'unknown';
  if (a.snils === b.snils) return 'same';
  if (a.snilsValid && b.snilsValid) return 'different';
  return slips(a.snils, b.snils, 1) <= 1 ? 'typo' : 'unsure';
}
