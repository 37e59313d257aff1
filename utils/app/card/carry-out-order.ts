import { type FieldId, textOf } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import type { CardStore } from './card-actions';
import type { CardOrder, OrderOutcome, ShownIssue } from './card-order';

/** The page, as far as an order has to know it. */
export interface OrderedPage {
  /** Reads the page now. */
  look(): void;
  /** Brings a field into sight and points at it. */
  show(field: FieldId): Extract<OrderOutcome, 'done' | 'not-seen' | 'covered'>;
}

/** Does at the open card what was clicked in the popup, by the same actions as a click in the panel. What the popup shows may be older than the page: the page is read first. */
export async function carryOut(order: CardOrder, { state, actions }: CardStore, page: OrderedPage): Promise<OrderOutcome> {
  page.look();
  const now = state.getState();
  const { card } = now;
  if (card === null) return 'changed';
  const find = (issues: readonly Issue[], { rule, code, field, value, suggestion }: ShownIssue) =>
    (textOf(card, field) ?? '') === value
      ? issues.find((issue) => issue.rule === rule && issue.code === code && issue.field === field && issue.suggestion === suggestion)
      : undefined;

  switch (order.act) {
    case 'fix': {
      const issue = card.mode === 'edit' ? find(now.issues, order.issue) : undefined;
      if (issue?.suggestion === undefined) return 'changed';
      await actions.fix(issue);
      return 'done';
    }
    case 'ignore':
    case 'give-back': {
      const ignoring = order.act === 'ignore';
      const issue = find(ignoring ? now.issues : now.ignored, order.issue);
      if (!issue) return 'changed';
      await actions.setIgnored(issue, ignoring);
      return 'done';
    }
    case 'undo':
      if (!now.undo[order.field]) return 'changed';
      await actions.undoFix(order.field);
      return 'done';
    case 'show':
      return page.show(order.field);
    case 'close-toast':
      actions.closeToast();
      return 'done';
    case 'open-panel':
      actions.setOpen(true);
      return 'done';
    case 'paste':
      actions.setPasted(order.text);
      return 'done';
    case 'correct':
      actions.correctSource(order.field, order.text);
      return 'done';
    case 'take': {
      const sent = now.comparison?.fields.find(({ field }) => field === order.field);
      const differs = sent?.state === 'differs' || sent?.state === 'card-empty';
      if (card.mode !== 'edit' || !differs || sent.source !== order.text) return 'changed';
      await actions.put(order.field, sent.source);
      return 'done';
    }
  }
}
