import { compareLetters, type LetterComparison } from '@/utils/domain/compare-letters';
import { foldYo } from '@/utils/domain/fold-yo';
import type { MergeSide, TicketPerson } from '@/utils/tickets/types';
import { mergeSideOf } from './ticket-person';

const COMPARED = ['fullName', 'birthDate', 'email'] as const;
type ComparedPart = (typeof COMPARED)[number];

export interface MergeDifference {
  part: ComparedPart;
  from: string;
  onto: string;
  letters: LetterComparison;
}

/** How much is known of a person, e-mail and patronymic included: the fuller record is proposed to stay. */
function fullness({ fullName = '', birthDate = '', email = '' }: TicketPerson): number {
  return (
    fullName.split(/\s+/u).filter((word) => !/^\p{L}\.?$/u.test(word) && word !== '').length +
    Number(birthDate !== '') +
    Number(email !== '')
  );
}

/** Which of two records gives its data away and which stays: the fuller one stays, of two alike the first. Only a proposal, one click swaps it. */
export function proposeMerge(first: TicketPerson, second: TicketPerson): { from: MergeSide; onto: MergeSide } {
  const firstStays = fullness(first) >= fullness(second);
  const [from, onto] = firstStays ? [second, first] : [first, second];
  return { from: mergeSideOf(from), onto: mergeSideOf(onto) };
}

/** What differs between two records, letter by letter; parts that are absent on both sides or equal are left out. */
export function mergeDifferences(from: TicketPerson, onto: TicketPerson): MergeDifference[] {
  return COMPARED.flatMap((part) => {
    const [a, b] = [from[part]?.trim() ?? '', onto[part]?.trim() ?? ''];
    if (a === '' && b === '') return [];
    const letters = compareLetters(a, b);
    return letters.equal ? [] : [{ part, from: a, onto: b, letters }];
  });
}

/**
 * Other records that a person's may be merged with: collected ones and those open in other tabs, each address once, without his own.
 * `other` is the one to propose: the only one that may be the same person, or the only one that was collected.
 */
export function mergePartners(
  own: TicketPerson | null,
  collected: readonly TicketPerson[],
  open: readonly TicketPerson[],
): { others: TicketPerson[]; other: TicketPerson | null } {
  const others = [...collected, ...open].filter(
    ({ link }, index, all) => link === undefined || (link !== own?.link && all.findIndex((one) => one.link === link) === index),
  );
  const alike = own ? others.filter((one) => maySamePerson(own, one)) : [];
  const mine = others.filter((one) => collected.includes(one));
  const [likely, ...more] = alike.length > 0 ? alike : mine;
  return { others, other: more.length === 0 ? (likely ?? null) : null };
}

/** Whether two collected records may be one person: born on the same day, or the same name with ё = е. Only asks, never claims. */
export function maySamePerson(first: TicketPerson, second: TicketPerson): boolean {
  const folded = (text = '') => foldYo(text.trim()).replace(/\s+/gu, ' ');
  const sameDay = first.birthDate !== undefined && first.birthDate !== '' && first.birthDate === second.birthDate;
  const [name, other] = [folded(first.fullName), folded(second.fullName)];
  return (sameDay && name.split(' ')[1] === other.split(' ')[1]) || (name !== '' && name === other);
}
