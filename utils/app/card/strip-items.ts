import type { ViewState } from '@/utils/app/view/view-state';
import type { FieldId } from '@/utils/domain/card';
import { differingFields, type FieldComparison } from '@/utils/domain/compare-card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { serverWaitOf } from '@/utils/domain/pending';
import { HOUR } from '@/utils/domain/perm-time';
import type { Issue } from '@/utils/rules/types';
import { situationOf } from '@/utils/situations/progress';
import { suggestSituation } from '@/utils/situations/suggest-situation';

/** The one act that a message of ЭПОС asks for now. */
export type MessageAct =
  | { kind: 'copy'; field: 'email' | 'snils'; text: string }
  /** Epoch ms: when the wait begins, when to try again. */
  | { kind: 'remind'; since: number; until: number }
  /** The steps of its situation. */
  | { kind: 'steps' };

/** What the strip shows, one at a time. */
export type StripItem =
  | { kind: 'message'; message: KnownMessageId; act: MessageAct }
  | { kind: 'issue'; issue: Issue }
  | { kind: 'differs'; comparison: FieldComparison }
  /** So many of the list may be this person. */
  | { kind: 'choose'; count: number }
  /** A fix that still stands and can be taken back. */
  | { kind: 'done'; field: FieldId; before: string; after: string };

type StripState = Pick<ViewState, 'messages' | 'inUse' | 'card' | 'issues' | 'comparison' | 'listed' | 'undo' | 'pending' | 'now'>;

/** The act of the most pressing message on a page without a card, or null. */
export function messageActOf({
  messages,
  inUse,
  pending,
  now,
}: Pick<StripState, 'messages' | 'inUse' | 'pending' | 'now'>): MessageAct | null {
  const [message] = messages;
  return message ? actOf(message, { inUse, card: null, reminded: isReminded(pending, now), now }) : null;
}

/** A reminder for a server that did not answer stands. */
const isReminded = (pending: StripState['pending'], now: number): boolean => (serverWaitOf(pending)?.checkAfter ?? 0) > now;

/** All that there is to mend or to know, the most pressing first: what the app refuses, issues as the card has them, what differs, what was done. */
export function stripItems({ messages, inUse, card, issues, comparison, listed, undo, pending, now }: StripState): StripItem[] {
  const reminded = isReminded(pending, now);
  const differing = differingFields(comparison?.fields ?? []);
  const sent = new Set<FieldId>(differing.map(({ field }) => field));
  // What was sent settles an issue that has nothing to propose.
  const own = issues.filter(({ field, suggestion }) => suggestion !== undefined || !sent.has(field));
  const at = new Set(own.map(({ field }) => field));
  return [
    ...messages.map((message): StripItem => ({ kind: 'message', message, act: actOf(message, { inUse, card, reminded, now }) })),
    // Whose row of the list it is decides what else differs.
    ...(listed?.kind === 'choices' ? [{ kind: 'choose', count: listed.rows.length } as const] : []),
    ...own.map((issue): StripItem => ({ kind: 'issue', issue })),
    ...differing.filter(({ field }) => !at.has(field)).map((one): StripItem => ({ kind: 'differs', comparison: one })),
    ...Object.entries(undo).map(([field, texts]): StripItem => ({ kind: 'done', field: field as FieldId, ...texts })),
  ];
}

/** Whether the strip is wanted: something can be mended, is refused, differs or can be taken back. A mere «сверьте» can wait in the pill. */
export const isToMend = (state: StripState): boolean =>
  stripItems(state).some((item) => item.kind !== 'issue' || item.issue.severity !== 'info');

/** One key per item, the same as long as it speaks of the same. */
export function keyOfItem(item: StripItem): string {
  if (item.kind === 'message') return `message/${item.message}`;
  if (item.kind === 'issue') return `issue/${item.issue.field}/${item.issue.rule}/${item.issue.code}`;
  if (item.kind === 'choose') return 'choose';
  return item.kind === 'done' ? `done/${item.field}` : `differs/${item.comparison.field}`;
}

/** Issues whose proposal is certain enough for «Исправить всё»: one a field, never a mere «сверьте» nor a likeness («похоже на»). */
export function certainFixes(issues: readonly Issue[]): Issue[] {
  const fixes = issues.filter(({ suggestion, severity, code }) => suggestion !== undefined && severity !== 'info' && code !== 'likely');
  return fixes.filter((issue, index) => fixes.findIndex(({ field }) => field === issue.field) === index);
}

interface Around extends Pick<StripState, 'inUse' | 'card' | 'now'> {
  reminded: boolean;
}

function actOf(message: KnownMessageId, { inUse, card, reminded, now }: Around): MessageAct {
  const field = message === 'email-in-use' ? 'email' : message === 'snils-in-use' ? 'snils' : null;
  const text = field && inUse[field];
  if (field && text) return { kind: 'copy', field, text };
  const situation = suggestSituation({ messages: [message], card });
  const hours = situation && situationOf(situation)?.waitHours;
  return hours && !reminded ? { kind: 'remind', since: now, until: now + hours.from * HOUR } : { kind: 'steps' };
}
