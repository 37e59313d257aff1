import { withoutSnils } from '@/utils/domain/snils-in-text';
import { gapMark } from './gaps';
import type { DraftPath, LaidOutTicket, MissingItem, TicketDraft, TicketPerson } from './types';

/** Where the one number stands that a ticket may hold (a private-use character, no text has it), so that the filter passes it by. */
const NUMBER_PLACE = '\ue000';

/** A ticket on its way to be written: collects the gaps and takes out every СНИЛС while the lines are made. */
export interface Sheet {
  /** The value, or where it says nothing a visible gap that is noted as missing. A line break inside a one-line value becomes a space. */
  need(path: DraftPath, label: string, value: string | undefined): string;
  /** Whether a one-line value says anything, a СНИЛС aside. */
  says(value: string | undefined): boolean;
  /** Notes a gap and returns its mark; a gap that stands twice in the text is noted once. */
  lack(path: DraftPath, label: string): string;
  /** Notes what is missing beside the text: a file cannot stand in it. */
  note(path: DraftPath, label: string): void;
  /** Notes a value that a rule calls an error, and returns its mark; '' where the admin copies it on purpose. */
  fault(path: DraftPath, label: string): string;
  /** Whether a value was at fault, on purpose or not. */
  hasFault(): boolean;
  /** Free words without a СНИЛС, edges off. */
  words(text: string | undefined): string;
  /** The one number that may stand in the text, in its place. */
  number(digits: string): string;
  /** The same sheet, whose notes name the person they belong to. */
  of(who: string): Sheet;
  /** The same sheet for what belongs to the ticket and not to one of its people. */
  whole(): Sheet;
  /** Paragraphs are parted by an empty line, empty ones are left out. The finished text is filtered once more, as one piece. */
  finish(subject: string, paragraphs: readonly string[]): LaidOutTicket;
}

interface Notes {
  missing: MissingItem[];
  faulty: boolean;
  /** A number was taken out. */
  taken: boolean;
  number: string;
}

/** An empty sheet for a draft. */
export function createSheet({ despiteFaults = false }: Pick<TicketDraft, 'despiteFaults'> = {}): Sheet {
  return sheetOver({ missing: [], faulty: false, taken: false, number: '' }, '', despiteFaults);
}

function sheetOver(notes: Notes, who: string, despiteFaults: boolean): Sheet {
  const clean = (text: string): string => {
    const { text: rest, taken } = withoutSnils(text);
    notes.taken ||= taken > 0;
    return rest.trim();
  };
  const put = (path: DraftPath, label: string, fault: { fault?: true } = {}): void => {
    const named = who === '' ? label : `${label} (${who})`;
    if (!notes.missing.some((item) => item.path === path && item.label === named)) notes.missing.push({ path, label: named, ...fault });
  };
  const sheet: Sheet = {
    need(path, label, value) {
      return sheet.says(value) ? clean(oneLine(value)) : sheet.lack(path, label);
    },
    says: (value) => saysSomething(clean(oneLine(value))),
    lack(path, label) {
      put(path, label);
      return gapMark(label);
    },
    note: (path, label) => put(path, label),
    fault(path, label) {
      notes.faulty = true;
      if (despiteFaults) return '';
      put(path, label, { fault: true });
      return gapMark(label);
    },
    hasFault: () => notes.faulty,
    words: (text) => clean((text ?? '').trim()),
    number(digits) {
      notes.number = digits;
      return NUMBER_PLACE;
    },
    of: (name) => sheetOver(notes, name, despiteFaults),
    whole: () => sheetOver(notes, '', despiteFaults),
    finish(subject, paragraphs) {
      const body = clean(paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')).replaceAll(NUMBER_PLACE, notes.number);
      return {
        subject: clean(subject),
        body,
        missing: notes.missing.map(({ label }) => label),
        missingItems: [...notes.missing],
        snilsTaken: notes.taken,
        faulty: notes.faulty,
      };
    },
  };
  return sheet;
}

/** «нет», «не указано»: typed because a field had to be filled. */
const NOTHING = /^(?:нет|нету|нет (?:данных|информации)|не ?(?:указан|известн|заполнен)\p{L}*|отсутству\p{L}+|н\/?д)[.!]*$/iu;

/** Whether a text says anything: signs alone do not, nor does «не указано». */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !NOTHING.test(text.trim());
}

/** Edges and line breaks off, the inside untouched: names and addresses stand as in the card. */
export function oneLine(value: string | undefined): string {
  return (value ?? '').replace(/\s*[\r\n]+\s*/gu, ' ').trim();
}

/** How a person is told apart in the list of what is missing: «2. Иванова Тест Тест», or «2-й человек» while the name is absent. */
export function calledInList(person: TicketPerson, index: number): string {
  const name = withoutSnils(oneLine(person.fullName)).text.trim();
  return name === '' ? `${index + 1}-й человек` : `${index + 1}. ${name}`;
}
