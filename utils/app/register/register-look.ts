import type { Twin } from '@/utils/app/register/twin';
import type { Person } from '@/utils/domain/person';

/** What was seen in the register that the page shows. */
export interface RegisterSight {
  /** How many rows were looked at, those included that were drawn before the list was scrolled. */
  rows: number;
  /** A list of people stands there, and not one row of it could be read. */
  unread: boolean;
  twins: readonly Twin[];
  /** The rows themselves, in the order of their places. */
  people: readonly Person[];
  /** Another one whenever places mean other people. */
  turn: number;
  /** The row at a place of `twins`, as long as it stands on the page. */
  rowAt(place: number): Element | null;
}

/** The search for duplicates among the rows that are shown. A card needs nothing of it. */
export interface RegisterLook {
  /** Null when the page shows no register; the same object as before when the rows say the same. */
  look(document: Document, left: Person | null): RegisterSight | null;
}
