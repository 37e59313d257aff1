import {
  compareDates,
  compareNames,
  compareSnils,
  type DateAgreement,
  type NameAgreement,
  type NameReading,
  type NumberAgreement,
  SURE,
} from './agreement';
import type { NameForm } from './name-form';
import type { DuplicateReason } from './reasons';
import type { Row } from './rows';
import { readSwapped } from './swapped-names';
import {
  BIRTH_DATE,
  BIRTH_DATE_EXCUSED_BY_EMAIL,
  bareBits,
  EMAIL_DIFFERENT,
  EMAIL_SAME,
  EMAIL_SHARED,
  EXCUSED_BY_SNILS,
  FIRST_NAME,
  namesakePenalty,
  PATRONYMIC,
  PLACE_DIFFERENT,
  placeBits,
  rarity,
  SNILS,
  SURNAME,
  SURNAME_CHANGED,
  SWAPPED,
  scoreOf,
  startingBits,
  type Weight,
} from './weights';

export interface Verdict {
  score: number;
  reasons: DuplicateReason[];
}

/** What two rows have in common and what not. `bits` above 0 = rather one person. */
export interface Finding {
  bits: number;
  names: NameReading;
  date: DateAgreement;
  snils: NumberAgreement;
  sameEmail: boolean;
}

type Part = 'last' | 'first' | 'middle';

const REASON_OF: Partial<Record<NameAgreement, DuplicateReason>> = {
  letters: 'substitute-letters',
  hyphen: 'hyphen-or-space',
  half: 'half-surname',
  variant: 'name-variant',
  sound: 'transcription',
  typo: 'misspelling',
  ending: 'misspelling',
  initial: 'initials',
};

export interface JudgeOptions {
  /** Bits that any two of the rows begin with; see `startingBits`. */
  start?: number;
  /** Bits of birth dates that are `near`, and of those with a slip in day or month. */
  nearDate?: Weight;
  slippedDate?: Weight;
  /** The date by which these people are born: the year of a later one is the year in which it was written. */
  grownBy?: string;
}

/** Judges pairs of rows of one register: it knows how often each value occurs there. */
export class PairJudge {
  private readonly counts = { last: new Map<string, number>(), first: new Map<string, number>(), middle: new Map<string, number>() };
  private readonly dates = new Map<string, number>();
  private readonly emails = new Map<string, number>();
  private readonly places = new Map<string, number>();
  /** Birth dates by whole name. */
  private readonly namesakes = new Map<string, Set<string>>();
  private readonly agreements = {
    last: new Map<number, NameAgreement>(),
    first: new Map<number, NameAgreement>(),
    middle: new Map<number, NameAgreement>(),
  };
  /** Share of rows that hold neither СНИЛС nor e-mail. */
  private readonly bareShare: number;
  private readonly start: number;
  private readonly dateWeights: Record<DateAgreement, Weight>;
  private readonly grownBy: string;

  constructor(
    private readonly rows: readonly Row[],
    { start = startingBits(rows.length), nearDate = BIRTH_DATE.near, slippedDate = BIRTH_DATE.typo, grownBy = '' }: JudgeOptions = {},
  ) {
    this.start = start;
    this.grownBy = grownBy;
    this.bareShare = rows.filter(isBare).length / Math.max(rows.length, 1);
    this.dateWeights = { ...BIRTH_DATE, near: nearDate, typo: slippedDate };
    for (const row of rows) {
      for (const part of PARTS) count(this.counts[part], row[part].folded);
      count(this.dates, row.date);
      count(this.emails, row.email);
      count(this.places, row.place);
      if (row.date !== '') {
        const dates = this.namesakes.get(wholeName(row));
        if (dates) dates.add(row.date);
        else this.namesakes.set(wholeName(row), new Set([row.date]));
      }
    }
  }

  /** Score and reasons of two rows, or null when they are rather two people. */
  judge(a: Row, b: Row): Verdict | null {
    const found = this.find(a, b);
    return found === null || found.bits < 0 ? null : { score: scoreOf(found.bits), reasons: reasonsOf(a, b, found) };
  }

  /** What speaks for and against two rows being one person; null = they are certainly two, by their birth dates. */
  find(a: Row, b: Row): Finding | null {
    const date = this.compareBirths(a.date, b.date);
    const sameSnils = a.snils !== '' && a.snils === b.snils;
    const sameEmail = a.email !== '' && a.email === b.email;
    // Namesakes by the thousand end here.
    if ((date === 'different' || (date === 'near' && this.dateWeights.near === BIRTH_DATE.near)) && !sameSnils && !sameEmail) return null;
    return this.look(a, b);
  }

  /** The same without the short way out. */
  look(a: Row, b: Row): Finding {
    const date = this.compareBirths(a.date, b.date);
    const sameSnils = a.snils !== '' && a.snils === b.snils;
    const sameEmail = a.email !== '' && a.email === b.email;
    const snils = compareSnils(a, b);
    const names = this.readNames(a, b);
    const surname =
      (date === 'same' || sameEmail) && this.marriedName(a, b, names) ? SURNAME_CHANGED : this.weigh(SURNAME[names.last], 'last', a.last);
    const bits =
      this.start +
      excused(surname, sameSnils && EXCUSED_BY_SNILS.lastName) +
      excused(this.weigh(FIRST_NAME[names.first], 'first', a.first), sameSnils && EXCUSED_BY_SNILS.firstName) +
      excused(this.weigh(PATRONYMIC[names.middle], 'middle', a.middle), sameSnils && EXCUSED_BY_SNILS.middleName) +
      excused(this.weighDate(date, a, b), this.dateExcuse(a, names, sameSnils, sameEmail)) +
      this.weigh(SNILS[snils], 'last', a.last) +
      this.weighEmail(a, b, names) +
      this.weighPlace(a, b) +
      (names.swapped ? SWAPPED : 0);
    return { bits, names, date, snils, sameEmail };
  }

  private compareBirths(a: string, b: string): DateAgreement {
    const found = compareDates(a, b);
    if (found !== 'different' || this.grownBy === '') return found;
    const [earlier, later] = a < b ? [a, b] : [b, a];
    const isOfWriting =
      later > this.grownBy && later.slice(4) === earlier.slice(4) && Number(later.slice(0, 4)) - Number(earlier.slice(0, 4)) >= CHILDHOOD;
    return isOfWriting ? 'other-year' : found;
  }

  private readNames(a: Row, b: Row): NameReading {
    const straight: NameReading = {
      last: this.compare('last', a.last, b.last),
      first: this.compare('first', a.first, b.first),
      middle: this.compare('middle', a.middle, b.middle),
      swapped: false,
    };
    return straight.first === 'same' ? straight : (readSwapped(a, b) ?? straight);
  }

  private compare(part: Part, a: NameForm, b: NameForm): NameAgreement {
    if (a.id === b.id) return a.kind === 'none' ? 'unknown' : a.kind === 'initial' ? 'initial' : 'same';
    const known = this.agreements[part];
    const key = Math.min(a.id, b.id) * 2 ** 21 + Math.max(a.id, b.id);
    const found = known.get(key);
    if (found !== undefined) return found;
    const agreement = compareNames(a, b, part);
    if (known.size < REMEMBERED) known.set(key, agreement);
    return agreement;
  }

  private marriedName(a: Row, b: Row, { last, first, middle }: NameReading): boolean {
    return last === 'different' && a.female && b.female && SURE.has(first) && !OTHER_FATHER.has(middle);
  }

  private weigh(weight: Weight, part: Part, form: NameForm): number {
    if (typeof weight === 'number') return weight;
    return weight.frequency + rarity(part, this.counts[part].get(form.folded) ?? 0, this.rows.length);
  }

  private weighDate(agreement: DateAgreement, a: Row, b: Row): number {
    if (agreement === 'unknown') {
      const [undated, other] = a.date === '' ? [a, b] : [b, a];
      return namesakePenalty(this.namesakes.get(wholeName(other))?.size ?? 0) + (isBare(undated) ? bareBits(this.bareShare) : 0);
    }
    const weight = this.dateWeights[agreement];
    return typeof weight === 'number' ? weight : weight.frequency + rarity('date', this.dates.get(a.date) ?? 0, this.rows.length);
  }

  private dateExcuse(a: Row, { last, first, middle }: NameReading, sameSnils: boolean, sameEmail: boolean): number | false {
    if (sameSnils) return EXCUSED_BY_SNILS.birthDate;
    const own = sameEmail && (this.emails.get(a.email) ?? 0) <= 2;
    return own && [last, first, middle].every((agreement) => SURE.has(agreement)) && BIRTH_DATE_EXCUSED_BY_EMAIL;
  }

  private weighPlace(a: Row, b: Row): number {
    if (a.place === '' || b.place === '') return 0;
    return a.place === b.place ? placeBits(this.places.get(a.place) ?? 0, this.rows.length) : PLACE_DIFFERENT;
  }

  private weighEmail(a: Row, b: Row, { first }: NameReading): number {
    if (a.email === '' || b.email === '') return 0;
    if (a.email !== b.email) return EMAIL_DIFFERENT;
    // Two first names behind one mailbox are a family.
    if (first === 'different' || first === 'other-initial') return EMAIL_SHARED;
    return (this.emails.get(a.email) ?? 0) > 2 ? EMAIL_SHARED : EMAIL_SAME;
  }
}

/** Years that a person who writes his own birth date has lived, and few are between two namesakes of one day. */
const CHILDHOOD = 10;

const wholeName = ({ last, first, middle }: Row) => `${last.folded} ${first.folded} ${middle.folded}`;

/** Nothing but a name and a place: such a row is more often a second record. */
const isBare = ({ snils, email }: Row): boolean => snils === '' && email === '';

const PARTS = ['last', 'first', 'middle'] as const satisfies readonly Part[];
const OTHER_FATHER: ReadonlySet<NameAgreement> = new Set(['different', 'other-initial', 'ending']);
/** Compared pairs of spellings that are kept: a bound on memory, no more. */
const REMEMBERED = 500_000;

function count(counts: Map<string, number>, value: string): void {
  if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
}

const excused = (bits: number, atLeast: number | false): number => (atLeast === false ? bits : Math.max(bits, atLeast));

/** What two rows have in common and what not, for the user. */
export function reasonsOf(a: Row, b: Row, { names, date, snils, sameEmail }: Finding): DuplicateReason[] {
  const reasons = new Set<DuplicateReason>();
  const agreements = [names.last, names.first, names.middle];
  if (snils === 'same') reasons.add('same-snils');
  if (sameEmail) reasons.add('same-email');
  if (agreements.every((agreement) => agreement === 'same' || agreement === 'unknown') && names.last === 'same' && names.first === 'same')
    reasons.add('same-name');
  if (date === 'same') reasons.add('same-birth-date');
  if (names.swapped || a.runTogether || b.runTogether) reasons.add('swapped-fields');
  if (!names.swapped) {
    for (const agreement of agreements) {
      const reason = REASON_OF[agreement];
      if (reason) reasons.add(reason);
    }
  }
  if (names.last === 'different') reasons.add('surname-changed');
  if (PARTS.some((part) => a[part].anonymous || b[part].anonymous)) reasons.add('anonymous');
  if (date === 'unknown') reasons.add('birth-date-missing');
  if (date === 'swapped') reasons.add('birth-date-swapped');
  if (date === 'typo' || date === 'other-year') reasons.add('birth-date-typo');
  if (date === 'different' || date === 'near') reasons.add('birth-date-differs');
  if (snils === 'typo') reasons.add('snils-typo');
  return [...reasons];
}
