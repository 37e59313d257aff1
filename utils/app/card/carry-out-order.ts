import { type FieldId, textOf } from '@/utils/domain/card';
import type { FieldWays } from '@/utils/domain/field-way';
import { choicesIn } from '@/utils/domain/names/choices';
import type { Filled, SupportTexts } from '@/utils/domain/support-form';
import type { TaughtField } from '@/utils/domain/taught';
import type { Issue } from '@/utils/rules/types';
import type { CardStore } from './card-actions';
import type { CardOrder, OrderOutcome, OrderReply, ShownIssue } from './card-order';

/** From which view an order comes: one of the two frames in the page, or popup and side panel outside it. */
export type ViewRole = 'panel' | 'popover' | 'outside';

/** The page, as far as an order has to know it. */
export interface OrderedPage {
  /** Reads the page now. */
  look(): void;
  /** Brings a field into sight and points at it. */
  show(field: FieldId): Extract<OrderOutcome, 'done' | 'not-seen' | 'covered'>;
  /** The place that was clicked on the page for the field that is being taught. */
  learn(): TaughtField | null;
  /** The make of the card without values and personal text; '' without a card. */
  outline(): string;
  /** How the card's fields were found; {} without a card. */
  ways(): FieldWays;
  /** Brings a row of the register into sight; false when it has gone. */
  showRow(row: number): boolean;
  /** Fills the support form; null when it has gone. */
  fill(texts: SupportTexts): Promise<Filled | null>;
  /** Looks the register's rows through from now on, or no more. */
  checkRows(on: boolean): void;
  /** Puts a text on the clipboard; false when the browser refuses. */
  clip(text: string): Promise<boolean>;
  closeHint(): void;
  resize(role: ViewRole, size: { width: number; height: number }): void;
  drag(dx: number, dy: number, done: boolean): void;
  /** The user asks for more of the view than stands there, which may have been wished before and have had no room. `folded` = only the pill stood. */
  unfold(folded: boolean): void;
  /** The caret stands in a box of that view, or no longer: the page is not to get what is typed there. */
  holdCaret(role: ViewRole, held: boolean): void;
  /** Gives the focus to the view of the card in the page; where she is in the page's own parts only if `fromPage`. */
  enter(fromPage: boolean): void;
  /** Whether the view is what the user sees and pressed: it stood still when she pressed (`at`, as the order has it), and nothing lies over it now. */
  isFree(role: ViewRole, at: number): Promise<boolean>;
}

type Result = Omit<OrderReply, 'rev'>;
const DONE: Result = { outcome: 'done' };
const CHANGED: Result = { outcome: 'changed' };

/** Does in the frame what was clicked in a view. What the view shows may be older than the page: the page is read first. */
export async function carryOut(order: CardOrder, role: ViewRole, store: CardStore, page: OrderedPage): Promise<Result> {
  return (await aboutView(order, role, store, page)) ?? (await aboutPage(order, store, page)) ?? (await aboutCard(order, store, page));
}

/** How the view stands and what it shows of itself; needs no look at the page. */
async function aboutView(order: CardOrder, role: ViewRole, { state, actions }: CardStore, page: OrderedPage): Promise<Result | null> {
  const folded = state.getState().form === 'pill';
  switch (order.act) {
    case 'size':
      page.resize(role, order);
      return DONE;
    case 'drag':
      page.drag(order.dx, order.dy, order.done);
      return DONE;
    case 'caret':
      page.holdCaret(role, order.held);
      return DONE;
    case 'is-free':
      return (await page.isFree(role, order.at)) ? DONE : { outcome: 'covered' };
    case 'open':
      // Before anything else: what is remembered must not be taken up again at this very change.
      if (order.remember && order.open === null) actions.rememberPlace({ form: 'strip' });
      actions.setOpen(order.open);
      // From the pill the strip is more already.
      if (order.open) actions.setStanding({ asked: !folded });
      if (order.open || (order.open === null && folded)) page.unfold(folded);
      if (order.remember && order.open !== null) actions.rememberPlace({ form: order.open ? 'panel' : 'pill' });
      return DONE;
    case 'tab':
      actions.setTab(order.tab);
      return DONE;
    case 'all-issues':
    case 'compare':
      actions.setPopover(null);
      actions.setTab(order.act === 'compare' ? 'comparison' : 'issues');
      actions.setOpen(true);
      actions.setStanding({ asked: order.act === 'compare' || !folded });
      page.unfold(folded);
      // From the page's context menu: what she pastes next is meant for the box.
      if (role === 'outside' && order.act === 'compare') page.enter(true);
      return DONE;
    case 'call-copy':
      // The view in the page answers; where the page keeps it out, the popup has the button.
      if (state.getState().keptOut) return { outcome: 'covered' };
      actions.setStanding({ copyCalls: state.getState().copyCalls + 1 });
      return DONE;
    case 'close-popover':
      actions.setPopover(null);
      if (order.goOn) page.enter(false);
      return DONE;
    case 'close':
      actions.close();
      return DONE;
    case 'close-hint':
      page.closeHint();
      return DONE;
    case 'close-toast':
      actions.closeToast();
      return DONE;
    default:
      return null;
  }
}

/** What can be done without a card too. */
async function aboutPage(order: CardOrder, { actions }: CardStore, page: OrderedPage): Promise<Result | null> {
  switch (order.act) {
    case 'checklist':
      actions.setChecklist(order.progress);
      return DONE;
    case 'show-row':
      return page.showRow(order.row) ? DONE : { outcome: 'not-seen' };
    case 'check-rows':
      page.checkRows(order.on);
      return DONE;
    case 'mark-rows':
      return actions.setStandings(order.turn, order.standings) ? DONE : CHANGED;
    case 'clip':
      return (await page.clip(order.text)) ? DONE : { outcome: 'covered' };
    case 'fill': {
      const filled = await page.fill(order.texts);
      return filled ? { outcome: 'done', filled } : CHANGED;
    }
    default:
      return null;
  }
}

async function aboutCard(order: CardOrder, { state, actions }: CardStore, page: OrderedPage): Promise<Result> {
  page.look();
  const now = state.getState();
  const { card } = now;
  if (card === null) return CHANGED;
  const find = (issues: readonly Issue[], { rule, code, field, value, suggestion }: ShownIssue) =>
    (textOf(card, field) ?? '') === value
      ? issues.find((issue) => issue.rule === rule && issue.code === code && issue.field === field && issue.suggestion === suggestion)
      : undefined;

  /** One of the two readings that an issue offers, pressed as its proposal. */
  const chosen = (issues: readonly Issue[], { suggestion, ...shown }: ShownIssue): Issue | undefined => {
    const issue = suggestion === undefined ? undefined : find(issues, shown);
    return issue && suggestion !== undefined && choicesIn(issue.params).includes(suggestion) ? { ...issue, suggestion } : undefined;
  };

  const written = (): Result => {
    const { toast } = state.getState();
    return toast?.kind === 'not-written' ? { ...DONE, lost: toast } : DONE;
  };

  switch (order.act) {
    case 'fix': {
      if (card.mode !== 'edit') return CHANGED;
      const issue = find(now.issues, order.issue) ?? chosen(now.issues, order.issue);
      if (issue?.suggestion === undefined) return CHANGED;
      await actions.fix(issue);
      return written();
    }
    case 'ignore':
    case 'give-back': {
      const ignoring = order.act === 'ignore';
      const issue = find(ignoring ? now.issues : now.ignored, order.issue);
      if (!issue) return CHANGED;
      actions.showIgnored(issue, ignoring);
      return DONE;
    }
    case 'undo':
      if (!now.undo[order.field]) return CHANGED;
      await actions.undoFix(order.field);
      return written();
    case 'show':
      return { outcome: page.show(order.field) };
    case 'focus':
      actions.focusField(order.field);
      return DONE;
    case 'paste':
      actions.setPasted(order.text, order.source, order.listed);
      return DONE;
    case 'listed':
      actions.setListed(order.listed);
      return DONE;
    case 'correct':
      actions.correctSource(order.field, order.text);
      return DONE;
    case 'take': {
      const sent = now.comparison?.fields.find(({ field }) => field === order.field);
      const differs = sent?.state === 'differs' || sent?.state === 'card-empty';
      if (card.mode !== 'edit' || !differs || sent.source !== order.text) return CHANGED;
      await actions.put(order.field, sent.source);
      return written();
    }
    case 'teach':
      actions.teach(order.field);
      return DONE;
    case 'point-again':
      actions.point({ aimed: null, chosen: null });
      return DONE;
    case 'learn': {
      const [place, field] = [page.learn(), now.teaching];
      if (place === null || field === null) return CHANGED;
      return { outcome: 'done', place, field };
    }
    case 'outline':
      return { outcome: 'done', outline: page.outline() };
    case 'ways':
      return { outcome: 'done', ways: page.ways() };
    default:
      return CHANGED;
  }
}
