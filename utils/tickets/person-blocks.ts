import { calledInList, type Sheet } from './sheet';
import type { TicketDraft, TicketPerson } from './types';

/** Lines of one person; `path` is the person's place in the draft. */
export type PersonBlock = (sheet: Sheet, person: TicketPerson, path: string) => readonly string[];

/**
 * The people of a ticket: one person's lines as they are, several numbered `1.`, `2.`, each complete
 * («по каждому сотруднику должна быть предоставлена вся информация», slides). No person at all gives one block of gaps.
 */
export function personBlocks(sheet: Sheet, draft: TicketDraft, block: PersonBlock): string[] {
  const people = draft.people?.length ? draft.people : [{}];
  if (people.length === 1) return [block(sheet, people[0] ?? {}, 'people.0').join('\n')];
  return people.map((person, index) => {
    const lines = block(sheet.of(calledInList(person, index)), person, `people.${index}`);
    return `${index + 1}. ${lines.join('\n')}`;
  });
}
