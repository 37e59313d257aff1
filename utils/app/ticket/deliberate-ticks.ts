import type { TicketDraft } from '@/utils/tickets/types';
import type { TicketEdits } from './ticket-edits';

/** Ticks that are given on purpose against what is seen; each holds for what it was given for, and for nothing that stands there later. */
const GIVEN_FOR = {
  /** Which two records are merged, whichever of them stays. */
  samePerson: ({ from, onto }: TicketDraft) =>
    [from, onto]
      .map((side) => [side?.link, side?.fullName, side?.birthDate].join(' '))
      .sort()
      .join(' | '),
  /** What is told of the people. */
  despiteFaults: ({ people = [], onto }: TicketDraft) =>
    [...people, onto ?? {}]
      .map((person) => [person.fullName, person.birthDate, 'email' in person ? person.email : ''].join(' '))
      .join(' | '),
} as const satisfies Partial<Record<keyof TicketDraft, (draft: TicketDraft) => string>>;

type DeliberateTick = keyof typeof GIVEN_FOR;
const TICKS = Object.keys(GIVEN_FOR) as DeliberateTick[];

/** The value of an edit that gives a tick for a draft as it stands. */
export const tickFor = (tick: DeliberateTick, draft: TicketDraft): string => GIVEN_FOR[tick](draft);

/** The ticks that hold for a draft. */
export function ticksOf(draft: TicketDraft, { values }: TicketEdits): Pick<TicketDraft, DeliberateTick> {
  return Object.fromEntries(TICKS.filter((tick) => values[tick] === tickFor(tick, draft)).map((tick) => [tick, true]));
}
