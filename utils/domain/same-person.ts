import { type CardSnapshot, type FieldId, NAME_FIELDS, textOf } from './card';
import { readDate } from './ru-date';

/** Fields by which one person is told from another. */
const IDENTIFYING = [...NAME_FIELDS, 'birthDate', 'snils'] as const satisfies readonly FieldId[];

/** How one card has been seen without a break: as it was first shown, as it was last in edit mode, as it was last in view mode; the last one seen is last. */
export type Sitting = readonly [CardSnapshot, ...CardSnapshot[]];

/** The sitting with what was seen of the same card after it. */
export function withSeen(sitting: Sitting, card: CardSnapshot): Sitting {
  const [first, ...rest] = sitting;
  const kept = rest.filter(({ mode }) => mode !== card.mode);
  return [first, ...kept, card];
}

/**
 * Whether the card is still the one of the sitting. Different identifying data is never the same person: the card must agree with one of the
 * states in which it was seen (an edit that was saved shows the new data, one that was cancelled the old). Only while one form stays open may its
 * fields change, one after the other. Two addresses are two cards, unless the mode has changed with the address: an app may give the edit form one
 * of its own. One address may show all cards.
 */
export function isSamePerson(sitting: Sitting, card: CardSnapshot): boolean {
  const last = sitting.at(-1) ?? sitting[0];
  if (last.register !== card.register && last.register !== 'unknown' && card.register !== 'unknown') return false;
  const compared = sitting.map((seen) => comparedFields(seen, card));
  if (!sitting.some(({ url }) => url === card.url)) {
    return last.mode !== card.mode && compared.some(({ equal, changed }) => equal >= 3 && changed === 0);
  }
  if (compared.some(({ equal, changed, seen }) => changed === 0 && (equal > 0 || seen === 0))) return true;
  const { equal, changed } = comparedFields(last, card);
  return last.mode === 'edit' && card.mode === 'edit' && last.url === card.url && (changed < 3 || equal >= changed);
}

/** How many identifying fields that both show say the same, how many do not, and how many are filled in the first. What is blank in one of the two (still loading, just cleared) tells nothing. */
function comparedFields(before: CardSnapshot, after: CardSnapshot): { equal: number; changed: number; seen: number } {
  let [equal, changed, seen] = [0, 0, 0];
  for (const field of IDENTIFYING) {
    const [a, b] = [textOf(before, field) ?? '', textOf(after, field) ?? ''];
    if (a !== '') seen += 1;
    if (a === '' || b === '') continue;
    if (identityOf(field, a) === identityOf(field, b)) equal += 1;
    else changed += 1;
  }
  return { equal, changed, seen };
}

/** What identifies: modes may dress numbers and dates in other ways, and case and spaces make no other person. */
function identityOf(field: FieldId, text: string): string {
  if (field === 'snils' || field === 'phone') return text.replace(/\D/g, '') || text.trim();
  if (field === 'birthDate') return readDate(text)?.text ?? text.trim();
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether two readings say the same in all fields that both show; spaces at the ends and between words count as one. */
export function saysTheSame(a: CardSnapshot, b: CardSnapshot): boolean {
  return (Object.keys(a.fields) as FieldId[]).every((field) => {
    const [one, two] = [textOf(a, field), textOf(b, field)];
    if (one === undefined || two === undefined) return true;
    if (field === 'birthDate' || field === 'snils' || field === 'phone') return identityOf(field, one) === identityOf(field, two);
    return one.trim().replace(/\s+/g, ' ') === two.trim().replace(/\s+/g, ' ');
  });
}
