import type { FieldId } from '@/utils/domain/card';
import { afterCorrection, correctedDate } from './corrections';
import { pastedLabels } from './pasted-labels';
import { type PastedData, Reading, type Region } from './pasted-reading';
import { MASK, Sheet, stampPattern } from './pasted-sheet';
import { untabled } from './pasted-table';
import { takeTexts } from './pasted-texts';
import {
  announcedSnils,
  PASSPORT,
  type PastedValue,
  pastedDates,
  pastedEmails,
  pastedPhones,
  pastedSnils,
  readDate,
} from './pasted-values';

/** Longer messages are read up to here: nobody pastes a person's data in more. */
const LONGEST = 10_000;
/** What is longer without a blank or a separator is no word, number or address; the patterns of this folder go through it again from each of its letters. */
const LONGEST_WORD = 100;
/** More labels than a page of Госуслуги has; each is looked for again in what stands behind the others. */
const MOST_LABELS = 150;

/**
 * Reads whatever an employee sent (a chat message, lines of the Госуслуги page, a row of a table) into fields of a card, for the
 * «побуквенная сверка» (letter of 24.10.2024, problem 2, step 2). Never throws. Nothing in a name is normalised: blanks around it go,
 * letters stay as sent. `today` (YYYY-MM-DD) tells the century of a year of two digits, which is not sure in any case.
 */
export function parsePasted(text: string, today?: string): PastedData {
  const table = untabled(withoutEndless(text.slice(0, LONGEST).replace(/\r\n?/gu, '\n')));
  const sheet = new Sheet(table.text);
  const reading = new Reading();
  sheet.takeEvery(stampPattern());
  const emails = pastedEmails(sheet.free).map((value) => sheet.take(value));
  const labels = pastedLabels(sheet.free).slice(0, MOST_LABELS);
  const regions = labels.map((label, index) => ({ label, start: label.end, end: labels[index + 1]?.start ?? sheet.text.length }));
  takeSnils(sheet, regions, reading);
  takeAside(sheet, regions);
  takeBirthDate(sheet, regions, reading, today);
  const addresses = afterCorrection(emails, sheet.text);
  reading.choose('email', ofGosuslugi(addresses, sheet.text) ?? byLabel(addresses, regions, 'email', sheet.text));
  const phones = pastedPhones(sheet.free).map((value) => sheet.take(value));
  reading.choose('phone', byLabel(phones, regions, 'phone', sheet.text).slice(0, 1));
  sheet.takeEvery(PASSPORT);
  for (const { start, end } of labels) sheet.take({ start, end });
  takeTexts(sheet, regions, reading);
  takeQualifiers(sheet, regions);
  const unsure = table.rows > 1 ? (Object.keys(reading.values) as FieldId[]) : [...reading.unsure];
  return { values: reading.values, unsure, rest: sheet.rest() };
}

/** Runs without a blank or a separator cut to what can be a word. */
const withoutEndless = (text: string) => text.replace(/[^\s,;|]+/gu, (run) => run.slice(0, LONGEST_WORD));

const announces = (region: Region, field: FieldId) => region.label.announced !== 'aside' && region.label.announced.includes(field);

/** Values that a label of the field stands before; those of a label that speaks of Госуслуги alone, if there are any. */
function byLabel(values: readonly PastedValue[], regions: readonly Region[], field: FieldId, text: string): PastedValue[] {
  const labelled = regions.filter((region) => announces(region, field));
  const named = labelled.flatMap(({ label, start, end }) => {
    const value = values.find((candidate) => candidate.start >= start && candidate.end <= end);
    return value ? [{ value, official: /госуслуг|есиа/iu.test(text.slice(label.start, value.start)) }] : [];
  });
  const chosen = named.some(({ official }) => official) ? named.filter(({ official }) => official) : named;
  return chosen.length > 0 ? chosen.map(({ value }) => value) : [...values];
}

/**
 * Of several addresses those that are said to be of Госуслуги, before them or, if no such word stands before any, behind: «рабочая …, на Госуслугах …».
 * null = nothing is said.
 */
function ofGosuslugi(values: readonly PastedValue[], text: string): PastedValue[] | null {
  if (values.length < 2) return null;
  const says = (from: number, to: number, line: 'last' | 'first') =>
    /госуслуг|есиа/iu.test((line === 'last' ? /[^\n]*$/u : /^[^\n]*/u).exec(text.slice(from, to))?.[0] ?? '');
  const before = values.filter(({ start }, at) => says(values[at - 1]?.end ?? 0, start, 'last'));
  const named = before.length > 0 ? before : values.filter(({ end }, at) => says(end, values[at + 1]?.start ?? text.length, 'first'));
  return named.length > 0 ? named : null;
}

function takeSnils(sheet: Sheet, regions: readonly Region[], reading: Reading): void {
  const named = regions
    .filter((region) => announces(region, 'snils'))
    .map((region) => announcedSnils(sheet.free, region.start, region.end))
    .filter((value) => value !== null)
    .map((value) => sheet.take(value));
  const others = pastedSnils(sheet.free).map((value) => sheet.take(value));
  reading.choose('snils', [...named, ...others]);
}

/** «Паспорт … выдан 12.03.2010. Рябов Артём Игоревич»: a whole name in the same line is no part of the passport. */
const NAME_BEHIND = /(?<=[\d.)]\s+)\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ \p{Lu}\p{L}*(?:[ое]вич|ьич|[ое]вна|ична)(?!\p{L})/u;

/** Passports, addresses and posts: the rest of their line or cell. A date there is no birth date. */
function takeAside(sheet: Sheet, regions: readonly Region[]): void {
  for (const { label, start, end } of regions) {
    if (label.announced !== 'aside') continue;
    const text = sheet.free.slice(start, end);
    const line = /^[^\S\n]*\n?[^\n\t;|,]*/u.exec(text)?.[0] ?? '';
    const name = line.search(NAME_BEHIND);
    const length = name < 0 ? line.length : name;
    sheet.take({ start: label.start, end: start + length });
  }
}

function takeBirthDate(sheet: Sheet, regions: readonly Region[], reading: Reading, today: string | undefined): void {
  const dates = pastedDates(sheet.free, today);
  const named = regions
    .filter((region) => announces(region, 'birthDate'))
    .flatMap(({ start, end }) => dates.filter((date) => date.start >= start && date.end <= end).slice(0, 1));
  const born = dates.filter((date) => date.born);
  const chosen = named.length > 0 ? named : born.length > 0 ? born : dates;
  for (const date of dates) sheet.take(date);
  const left = afterCorrection(chosen, sheet.text);
  const [first] = left;
  if (first !== undefined) {
    const right = correctedDate(first.text, sheet.text);
    // What is taken back and not to be told from the rest is no date to compare with.
    if (right === null) return;
    if (right !== first.text) reading.set('birthDate', right, false);
  }
  reading.choose('birthDate', left);
  if (!reading.has('birthDate')) takeMalformedDate(sheet, regions, reading, today);
}

/** A birth date that its label announces but that is written as eight digits or is no day of the calendar: for a person to put right. */
function takeMalformedDate(sheet: Sheet, regions: readonly Region[], reading: Reading, today: string | undefined): void {
  for (const region of regions.filter((candidate) => announces(candidate, 'birthDate'))) {
    const match = /^\s*(\d[\d.,/-]{4,8}\d)(?!\d)/u.exec(sheet.free.slice(region.start, region.end));
    if (!match) continue;
    const sent = match[1] ?? '';
    sheet.take({ start: region.start, end: region.start + match[0].length });
    reading.set('birthDate', readDate(sent, today)?.text ?? sent, false);
  }
}

/** «на Госуслугах», «с которой регистрировалась»: what stands between a label and its value. */
function takeQualifiers(sheet: Sheet, regions: readonly Region[]): void {
  for (const { start, end, label } of regions) {
    const between = new RegExp(`^[^\\n\\t;|\\d${MASK}]{1,60}(?=${MASK})`, 'u').exec(sheet.free.slice(start, end))?.[0];
    if (between && label.announced !== 'aside') sheet.take({ start, end: start + between.length });
  }
}
