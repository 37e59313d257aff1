import type { DateAgreement, NameAgreement, NumberAgreement } from './agreement';

/**
 * What each finding says for or against two rows being one person, in bits: log2 of how much more often it is met between two records
 * of one person than between records of two (Fellegi and Sunter, «A theory for record linkage», 1969). `frequency` stands for how rare the
 * shared value is in this register, so that two Ивановы say less than two Вышеславцевы; the number beside it is added. The others are
 * estimates: there is no labelled register to learn them from. Missing data weighs nothing.
 *
 * Some findings are as good as a veto, because the fields are not independent: twins share surname, patronymic and birth date and differ
 * in the first name alone, namesakes share all three parts of the name, father and son may too.
 */
export type Weight = number | { frequency: number };

const rare = (offset: number): Weight => ({ frequency: offset });

export const SURNAME: Record<NameAgreement, Weight> = {
  same: rare(0),
  letters: rare(-0.5),
  hyphen: rare(-0.5),
  half: 5,
  variant: 5,
  sound: 5,
  typo: 3.5,
  ending: 3,
  initial: 3,
  'other-initial': -20,
  // A man keeps his surname; for a woman see `SURNAME_CHANGED`.
  different: -26,
  unknown: 0,
};

/** Same first name, no other patronymic, same birth date or mailbox, another surname: a woman may have married. */
export const SURNAME_CHANGED = -3.75;

export const FIRST_NAME: Record<NameAgreement, Weight> = {
  same: rare(0),
  letters: rare(-0.5),
  hyphen: rare(-0.5),
  half: 2,
  variant: 3.5,
  sound: 2.5,
  typo: 2.5,
  ending: -8,
  initial: 3,
  'other-initial': -30,
  different: -40,
  unknown: 0,
};

export const PATRONYMIC: Record<NameAgreement, Weight> = {
  same: rare(0),
  letters: rare(-0.5),
  hyphen: rare(-0.5),
  half: 2,
  variant: 4,
  sound: 3,
  typo: 2.5,
  ending: -8,
  initial: 3,
  'other-initial': -24,
  different: -28,
  unknown: 0,
};

export const BIRTH_DATE: Record<DateAgreement, Weight> = {
  same: rare(0),
  swapped: 4,
  // Namesakes of one year are a digit apart now and then; of an answer it is a slip, see `SLIPPED_DATE_OF_ANSWER`.
  typo: -4,
  'other-year': 3,
  // Namesakes of one year share the month now and then; for a list of answers see `NEAR_DATE_OF_ANSWER`.
  near: -30,
  different: -30,
  unknown: 0,
};

/** The person of an answer is expected in the register: a digit that differs is a slip. */
export const SLIPPED_DATE_OF_ANSWER = 0;

/** An undated row and a dated one of the same whole name: a record without a birth date is more often a second one than any other is. */
const UNDATED = 2;

/** The person of an answer is expected in the register: a wrong day there is as likely as a namesake who is so near. */
export const NEAR_DATE_OF_ANSWER = -4;

export const SNILS: Record<NumberAgreement, Weight> = {
  same: 22,
  typo: 5,
  unsure: -6,
  different: -32,
  unknown: 0,
};

export const EMAIL_SAME = 15;
/** One e-mail at three rows and more is a family's or an office's. */
export const EMAIL_SHARED = 3;
export const EMAIL_DIFFERENT = -0.5;

/**
 * One organisation of many in both rows: a second record is made where the person works. Bits by how rare it is in the register, at most so
 * many; people move and have two jobs, so another organisation says hardly anything.
 */
export const PLACE_SAME_AT_MOST = 5;
export const PLACE_DIFFERENT = -0.5;

/** With the same СНИЛС a contradiction in another field is rather a mistake in that field. */
export const EXCUSED_BY_SNILS = { lastName: -3, firstName: -14, middleName: -6, birthDate: -12 };

/** With the same mailbox of one person and the same whole name, another birth date is rather a mistake in it. */
export const BIRTH_DATE_EXCUSED_BY_EMAIL = -12;

/** Parts of the name stand in each other's fields. */
export const SWAPPED = -2;

/** Bits that a whole name loses when `dates` different birth dates stand beside it in the register: it has namesakes, and the undated row may be any of them. */
export function namesakePenalty(dates: number): number {
  return UNDATED - 2 * Math.log2(Math.max(dates, 1));
}

/** Share of second records without a birth date that hold neither СНИЛС nor e-mail (cause 4 of the letter: no further data). */
const BARE_SECONDS = 0.45;
const BARE_AT_MOST = 1.5;

/** Bits of an undated row that holds neither СНИЛС nor e-mail, in a register where `share` of all rows are so bare. */
export function bareBits(share: number): number {
  return Math.min(BARE_AT_MOST, Math.max(0, Math.log2(BARE_SECONDS / share)));
}

/** How rare a value is that the register shows too seldom to tell: shares of a value among people at large. */
const USUAL_SHARE = { last: 1 / 1000, first: 1 / 80, middle: 1 / 100, date: 1 / 16_000 };
/** How many unseen rows that knowledge is worth. */
const TRUST = 300;

/** Bits of two rows sharing an organisation that `count` of `rows` rows have. */
export function placeBits(count: number, rows: number): number {
  return Math.min(PLACE_SAME_AT_MOST, Math.log2(rows / Math.max(count, 1)));
}

/** Bits of two rows sharing a value that `count` of `rows` rows have. */
export function rarity(kind: keyof typeof USUAL_SHARE, count: number, rows: number): number {
  const others = Math.max(0, count - 2);
  return -Math.log2((others + TRUST * USUAL_SHARE[kind]) / (rows + TRUST));
}

/** Share of rows that are expected to have a double. */
const DOUBLES = 0.15;

/** Bits that any two rows of a register start with: the larger it is, the more pairs agree by chance. */
export function startingBits(rows: number): number {
  return Math.log2(DOUBLES / Math.max(rows, 20));
}

/**
 * 0 to 1; 0.5 = as likely as not. The fields are less independent than the sum of their bits pretends, hence the divisor:
 * 4 bits more than even give 0.67, 20 bits 0.97.
 */
export function scoreOf(bits: number): number {
  return 1 / (1 + 2 ** (-bits / 4));
}
