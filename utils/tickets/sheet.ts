import type { DraftPath, LaidOutTicket, MissingItem, TicketPerson } from './types';

/** How a gap stands in the text: it stays visible there until it is filled (docs/tickets.md, «Rules for all kinds»). */
function gap(what: string): string {
  return `[укажите: ${what}]`;
}

/** A ticket on its way to be written: collects the gaps while the lines are made. */
export interface Sheet {
  /** The value, or a visible gap that is noted as missing. A line break inside a one-line value becomes a space. */
  need(path: DraftPath, label: string, value: string | undefined): string;
  /** Notes a gap and returns its mark; a gap that stands twice in the text is noted once. */
  lack(path: DraftPath, label: string): string;
  /** The same sheet, whose notes name the person they belong to. */
  of(who: string): Sheet;
  /** The same sheet for what belongs to the ticket and not to one of its people. */
  whole(): Sheet;
  /** Paragraphs are parted by an empty line, empty ones are left out. */
  finish(subject: string, paragraphs: readonly string[]): LaidOutTicket;
}

/** An empty sheet. */
export function createSheet(): Sheet {
  return sheetOver([], '');
}

function sheetOver(missing: MissingItem[], who: string): Sheet {
  const sheet: Sheet = {
    need(path, label, value) {
      const text = oneLine(value);
      return text === '' ? sheet.lack(path, label) : text;
    },
    lack(path, label) {
      const named = who === '' ? label : `${label} (${who})`;
      if (!missing.some((item) => item.path === path && item.label === named)) missing.push({ path, label: named });
      return gap(label);
    },
    of: (name) => sheetOver(missing, name),
    whole: () => sheetOver(missing, ''),
    finish: (subject, paragraphs) => ({
      subject,
      body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
      missing: missing.map(({ label }) => label),
      missingItems: [...missing],
    }),
  };
  return sheet;
}

/** Edges and line breaks off, the inside untouched: names and addresses stand as in the card. */
export function oneLine(value: string | undefined): string {
  return (value ?? '').replace(/\s*[\r\n]+\s*/gu, ' ').trim();
}

/** How a person is told apart in the list of what is missing: «2. Иванова Тест Тест», or «2-й человек» while the name is absent. */
export function calledInList(person: TicketPerson, index: number): string {
  const name = oneLine(person.fullName);
  return name === '' ? `${index + 1}-й человек` : `${index + 1}. ${name}`;
}
