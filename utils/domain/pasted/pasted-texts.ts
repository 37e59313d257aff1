import { type FieldId, NAME_FIELDS, type NameField } from '@/utils/domain/card';
import { looksLikePatronymic } from '@/utils/domain/name-words';
import { type PastedName, pastedName } from './pasted-name';
import type { Reading, Region } from './pasted-reading';
import type { Sheet, Span } from './pasted-sheet';

const NONE =
  /^(?:[-\p{Pd}\u2212.\s]+|(?:нет(?: отчества)?|без(?: отчества)?|отчества нет|(?:отчество )?отсутствует|не имеется|не имею)[.!]?)$/iu;
/** Whether what stands in the place of a patronymic says that there is none: «-», «нет», «отчество отсутствует». */
export const saysNoPatronymic = (text: string): boolean => NONE.test(text.trim());
const SAID_NONE = /(?<!\p{L})(?:без отчества|отчества нет|отчество отсутствует)(?!\p{L})/iu;
const saysNone = (sheet: Sheet): boolean => SAID_NONE.test(sheet.text);
const GENDER = /^(?:муж(?:ской|чина|\.)?|жен(?:ский|щина|\.)?|м\.?|ж\.?)$/iu;
const TEXT_FIELDS = ['gender', 'citizenship', 'secondCitizenship', 'birthPlace', 'organization'] as const satisfies readonly FieldId[];

/** Takes the names and the other fields whose values are words: what labels announce first, then the likeliest name of what is left. */
export function takeTexts(sheet: Sheet, regions: readonly Region[], reading: Reading): void {
  let waiting: Region[] = [];
  for (const region of regions) {
    const lines = sheet.lines(region.start, region.end);
    const [first] = lines;
    const isText = announcesText(region);
    if (!first) {
      if (isText) waiting.push(region);
    } else if (!sheet.text.slice(region.start, first.start).includes('\n')) {
      // The value stands beside its label, so labels before it have none.
      waiting = [];
      if (isText) takeAnnounced(sheet, region, { start: region.start, end: region.end }, reading);
    } else {
      const owners = isText ? [...waiting, region] : waiting;
      waiting = [];
      takeColumn(sheet, owners, lines, reading);
    }
  }
  splitRunTogether(reading);
  takeLooseName(sheet, reading);
  if (!reading.has('middleName') && saysNone(sheet)) setNone(reading);
}

function announcesText({ label: { announced } }: Region): boolean {
  return announced !== 'aside' && announced.some((field) => isNameField(field) || isTextField(field));
}

const isNameField = (field: FieldId): field is NameField => (NAME_FIELDS as readonly FieldId[]).includes(field);
const isTextField = (field: FieldId): boolean => (TEXT_FIELDS as readonly FieldId[]).includes(field);

/** Labels in lines of their own, then values in lines of their own, as a page is copied. A line that was understood ends the column. */
function takeColumn(sheet: Sheet, owners: readonly Region[], lines: readonly Span[], reading: Reading): void {
  const [owner] = owners;
  const [first, last] = [lines[0], lines.at(-1)];
  if (!owner || !first || !last) return;
  if (owners.length === 1) {
    takeAnnounced(sheet, owner, { start: first.start, end: last.end }, reading);
    return;
  }
  for (const [index, region] of owners.entries()) {
    const line = lines[index];
    if (!line || !/\p{L}/u.test(sheet.free.slice(line.start, line.end))) return;
    takeAnnounced(sheet, region, line, reading);
  }
}

function takeAnnounced(sheet: Sheet, { label }: Region, span: Span, reading: Reading): void {
  if (label.announced === 'aside') return;
  const [field] = label.announced;
  if (!field) return;
  if (label.announced.length > 1) {
    const name = pastedName(sheet.free, span.start, span.end, { announced: label.announced.filter(isNameField) });
    if (name) record(sheet, name, reading);
    return;
  }
  const wide = !isNameField(field) && field !== 'gender';
  const found = (wide ? /^\s*([^\n\t;|\ue000]+)/u : /^\s*([^\n\t;|\ue000,(]+)/u).exec(sheet.free.slice(span.start, span.end));
  const text = (found?.[1] ?? '').trim().replace(/(?<!(?:^|[\s.])\p{L})[.!]+$/u, '');
  if (!found || text === '') return;
  const taken = { start: span.start, end: span.start + found[0].length };
  if (isNameField(field)) takeNamePart(sheet, field, text, taken, reading);
  else if (field !== 'gender' || GENDER.test(text)) {
    sheet.take(taken);
    reading.set(field, text, true);
  }
}

/** One part of a name. In a sentence («имя и почту пришлю позже») what follows the word is no name: it begins in small letters. */
function takeNamePart(sheet: Sheet, field: NameField, text: string, taken: Span, reading: Reading): void {
  if (field === 'middleName' && saysNoPatronymic(text)) {
    sheet.take(taken);
    setNone(reading);
    return;
  }
  const marked =
    /[:=\n\t]/u.test(sheet.text.slice(taken.start - 2, taken.start)) || /^\s*[-–—]/u.test(sheet.text.slice(taken.start - 2, taken.start));
  const words = text.split(/\s+/u);
  const ends = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(words[0] ?? '') && !keepsSmall(word));
  const value = ends > 0 && !marked ? words.slice(0, ends).join(' ') : text;
  if (!/\p{L}/u.test(value) || (!marked && !/^\p{Lu}/u.test(value))) return;
  sheet.take(taken);
  reading.set(field, value, true);
}

const keepsSmall = (word: string) => /^(?:оглы|кызы|гызы|улы|угли|фон|ван|де|да|ди|дер|аль|эль|бен|ибн)$/u.test(word);

function setNone(reading: Reading): void {
  reading.set('middleName', '', true);
  reading.set('noMiddleName', 'true', true);
}

function record(sheet: Sheet, name: PastedName, reading: Reading): void {
  sheet.take({ start: name.start, end: name.end });
  for (const field of NAME_FIELDS) {
    const text = name.values[field];
    if (text !== undefined) reading.set(field, text, !name.unsure.includes(field));
  }
}

/** «Фамилия: Иванова Тест Тестовна», «Имя: Тест Тестовна»: more than the label announces. */
function splitRunTogether(reading: Reading): void {
  const { lastName = '', firstName = '' } = reading.values;
  if (firstName === '' && !reading.has('middleName')) {
    const name = pastedName(lastName, 0, lastName.length, { announced: NAME_FIELDS });
    if (name?.values.firstName && name.values.middleName && name.values.lastName) {
      for (const field of NAME_FIELDS) replace(reading, field, name.values[field] ?? '');
    }
  }
  const [first, second, ...others] = firstName.split(/\s+/u);
  if (first && second && others.length === 0 && looksLikePatronymic(second) && !reading.has('middleName')) {
    replace(reading, 'firstName', first);
    replace(reading, 'middleName', second);
  }
}

function replace(reading: Reading, field: NameField, text: string): void {
  delete reading.values[field];
  reading.set(field, text, false);
}

/** A name that no label announces; beside labelled parts it only fills what is missing, and is not sure. */
function takeLooseName(sheet: Sheet, reading: Reading): void {
  if (reading.has('lastName') && reading.has('firstName')) return;
  const labelled = NAME_FIELDS.some((field) => reading.has(field));
  const found = pastedName(sheet.free, 0, sheet.text.length);
  const name = found && saysNone(sheet) ? withoutPatronymic(found) : found;
  if (name) record(sheet, labelled ? { ...name, unsure: [...NAME_FIELDS] } : name, reading);
}

/** «Нгуен Тхи Лан, без отчества»: the third word is of the first name. */
function withoutPatronymic(name: PastedName): PastedName {
  const { lastName, firstName, middleName } = name.values;
  if (firstName === undefined || middleName === undefined || looksLikePatronymic(middleName)) return name;
  const values = { ...(lastName === undefined ? {} : { lastName }), firstName: `${firstName} ${middleName}` };
  return { ...name, values, unsure: name.unsure.filter((field) => field !== 'middleName') };
}
