import { withoutSnils } from '@/utils/domain/snils-in-text';
import { clipboardText, layOutTicket, TICKETS } from '@/utils/tickets/registry';
import type { DraftPath, TicketDraft, TicketKind, TicketPart } from '@/utils/tickets/types';

/** A text beyond this is proposed to be split or shortened: no limit of the support form is known, and a longer text is not read in one go. Characters. */
const LONG_TEXT = 4000;

/** Texts that the admin writes in her own words, by the part of the form that holds them; each is a path of the draft too. */
const OWN_WORDS = {
  message: 'message',
  description: 'description',
  request: 'request',
  'failing-action': 'failingAction',
  browser: 'browser',
  'mobile-device': 'mobileDevice',
} as const satisfies Partial<Record<TicketPart, DraftPath>>;

export type OwnWords = (typeof OWN_WORDS)[keyof typeof OWN_WORDS];

/** What to do about a text that has grown long, and its length in characters. */
export type LongTicket =
  /** Parted by people, indexes into `draft.people`. */
  | { way: 'split'; length: number; groups: number[][] }
  /** Parting does not help: `by` characters have to go, and these texts, the longest first, hold as many. */
  | { way: 'shorten'; length: number; by: number; texts: { path: OwnWords; text: string }[] };

/** null while the text fits. One ticket for the common trouble is wanted, so texts of one's own are shortened before people are parted one by one. */
export function longTicket(kind: TicketKind, draft: TicketDraft, limit = LONG_TEXT): LongTicket | null {
  const people = draft.people ?? [];
  const length = textLength(
    kind,
    draft,
    people.map((_, index) => index),
  );
  if (length <= limit) return null;
  const longest = Math.max(...people.map((_, index) => textLength(kind, draft, [index])), 0);
  if (TICKETS[kind].severalPeople && people.length > 1 && longest <= limit)
    return { way: 'split', length, groups: splitPeople(kind, draft, limit) };

  const texts = Object.entries(OWN_WORDS)
    .filter(([part]) => TICKETS[kind].parts.some((used) => used === part))
    .map(([, path]) => ({ path, text: withoutSnils(draft[path] ?? '').text.trim() }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.text.length - a.text.length);
  const written = texts.reduce((sum, { text }) => sum + text.length, 0);
  // Where the people alone are too many for one text, they are parted afterwards.
  const by = written < length - limit && people.length > 1 ? longest - limit : length - limit;
  return { way: 'shorten', length, by, texts: enough(texts, by) };
}

/** The first texts that together have this many characters. */
function enough<Text extends { text: string }>(texts: readonly Text[], by: number): Text[] {
  let sum = 0;
  return texts.filter(({ text }) => {
    const wanted = sum < by;
    sum += text.length;
    return wanted;
  });
}

/** The fewest texts that stay within the limit, in order and evenly filled; at worst one for each. Indexes into `draft.people`. */
function splitPeople(kind: TicketKind, draft: TicketDraft, limit: number): number[][] {
  const people = draft.people ?? [];
  const all = people.map((_, index) => index);
  for (let count = 1; count < people.length; count += 1) {
    const groups = evenly(all, count);
    if (groups.every((group) => textLength(kind, draft, group) <= limit)) return groups;
  }
  return all.map((index) => [index]);
}

function evenly(all: readonly number[], count: number): number[][] {
  const size = Math.floor(all.length / count);
  const larger = all.length % count;
  let start = 0;
  return Array.from({ length: count }, (_, group) => {
    const end = start + size + (group < larger ? 1 : 0);
    const part = all.slice(start, end);
    start = end;
    return part;
  });
}

function textLength(kind: TicketKind, draft: TicketDraft, group: readonly number[]): number {
  return clipboardText(layOutTicket(kind, partOf(draft, group))).length;
}

/** The draft with only these people. */
export function partOf(draft: TicketDraft, group: readonly number[]): TicketDraft {
  return { ...draft, people: group.flatMap((index) => draft.people?.[index] ?? []) };
}
