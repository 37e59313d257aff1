import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardStore } from '@/utils/app/card/card-actions';
import type { FrameState } from '@/utils/app/card/card-state';
import { followState } from '@/utils/app/card/follow-state';
import { PAINTED } from '@/utils/app/card/painted';
import type { FieldId } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import { createMark, type Mark } from './mark-button';
import type { MarkPlaces } from './mark-places';
import { followSpots, type MarkSpots, spotsOf } from './mark-spots';
import { createPopoverState } from './popover-state';

/** What the marks show; the popover beside them is placed by it. */
export interface MarksState {
  /** Issues by field, in the order in which the fields come first; the worst of a field first. */
  fields: ReadonlyMap<FieldId, readonly Issue[]>;
  spots: MarkSpots;
}

export interface MarkLayer extends Pick<ReturnType<typeof createPopoverState>, 'enter' | 'leave'> {
  /** Holds the marks; to be put into the root before the views, which stand above them. */
  readonly element: HTMLElement;
  readonly state: StoreApi<MarksState>;
  markOf(field: FieldId): HTMLButtonElement | null;
}

const NO_FIELDS: MarksState['fields'] = new Map();

const NONE: readonly Issue[] = [];
const markedIn = ({ judged, issues, early }: FrameState): readonly Issue[] => (judged ? issues : (early ?? NONE));

function byField(issues: readonly Issue[]): Map<FieldId, Issue[]> {
  const fields = new Map<FieldId, Issue[]>();
  for (const issue of issues) {
    const own = fields.get(issue.field);
    if (own) own.push(issue);
    else fields.set(issue.field, [issue]);
  }
  return fields;
}

/**
 * One mark beside each field at fault, and which of them has its popover open: by mouse, by focus, or by Alt+↓ from the field itself. A mark bears a
 * sign and a number, nothing of the person. Plain DOM over the card's store: it is what comes first (docs/adr/0005). Ends with the signal.
 */
export function createMarkLayer({ state: card, actions }: CardStore, places: MarkPlaces, signal: AbortSignal): MarkLayer {
  const element = document.createElement('div');
  element.className = 'sv-marks';
  const state = createStore<MarksState>(() => ({ fields: NO_FIELDS, spots: {} }));
  const openNow = () => card.getState().popover;
  const popover = createPopoverState(openNow, actions.setPopover, signal);
  const marks = new Map<FieldId, Mark>();
  /** Ends the watch of the spots of these fields. */
  let spotsEnd: AbortController | null = null;
  let followed = '';

  const spotsNow = (fields: readonly FieldId[]): MarkSpots => {
    const [now, { spots }] = [spotsOf(fields, places), state.getState()];
    return JSON.stringify(now) === JSON.stringify(spots) ? spots : now;
  };

  /** Nothing is marked while the user shows a field on the page. */
  const judge = (now: FrameState) => {
    const fields = now.teaching !== null ? NO_FIELDS : byField(markedIn(now));
    const ids = [...fields.keys()];
    const { spots: known } = state.getState();
    // Marks that stand are moved by those who watch them; asking the page where each belongs would cost a key press more than all rules.
    const spotOf = (id: FieldId) => known[id] ?? places.spotOf(id);
    const spots = spotsOf(ids, { spotOf });
    // Before the marks are drawn: asked afterwards where the fields stand, the page would have to lay itself out anew.
    follow(ids);
    state.setState({ fields, spots });
  };

  const follow = (ids: readonly FieldId[]) => {
    if (ids.join() === followed) return;
    followed = ids.join();
    spotsEnd?.abort();
    spotsEnd = new AbortController();
    const moved = () => {
      const spots = spotsNow(ids);
      if (spots !== state.getState().spots) state.setState({ spots });
    };
    followSpots(
      ids,
      element,
      places,
      moved,
      // Who watches where the marks stand takes 2 ms.
      state.getState().fields === NO_FIELDS ? PAINTED : 0,
      AbortSignal.any([signal, spotsEnd.signal]),
    );
  };

  const markOf = (field: FieldId): Mark => {
    const mark =
      marks.get(field) ??
      createMark(field, {
        onPress(event) {
          const [open, keys] = [openNow(), event.detail === 0];
          if (!places.isReal(event, markOf(field).button)) return;
          if (open?.field === field && open.mode !== 'look') popover.close();
          else popover.show(field, keys ? 'keys' : 'stay');
        },
        onEnter: () => popover.enter(field),
        onLeave: popover.leave,
        onFocus: () => popover.show(field, 'look'),
      });
    marks.set(field, mark);
    return mark;
  };

  const draw = () => {
    const [{ fields, spots }, open] = [state.getState(), openNow()];
    for (const [field, mark] of marks) {
      if (fields.has(field) && spots[field]) continue;
      mark.button.remove();
      marks.delete(field);
    }
    // A popover does not outlive its mark.
    if (open && !(fields.has(open.field) && spots[open.field])) popover.close();
    let before: Element | null = null;
    for (const [field, [worst, ...others]] of fields) {
      const at = spots[field];
      if (!at || !worst) continue;
      const mark = markOf(field);
      mark.show({ severity: worst.severity, rule: worst.rule, count: others.length + 1, at, open: open?.field === field });
      const next: Element | null = before ? before.nextElementSibling : element.firstElementChild;
      if (mark.button !== next) element.insertBefore(mark.button, next);
      before = mark.button;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const open = openNow();
    const taken = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    // A popover that the mouse has opened leaves the focus in the page, so Esc is heard there.
    if (event.key === 'Escape' && open) {
      taken();
      popover.close();
      if (open.mode === 'keys') actions.focusField(open.field);
      return;
    }
    if (!event.altKey || event.key !== 'ArrowDown' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const field = places.fieldOf(event);
    if (!field || !state.getState().fields.has(field)) return;
    taken();
    popover.show(field, 'keys');
  };

  followState(state, draw, signal);
  const look = (now: FrameState, before: FrameState) => {
    if (markedIn(now) !== markedIn(before) || now.teaching !== before.teaching) judge(now);
    if (now.popover !== before.popover) draw();
  };
  followState(card, look, signal);
  judge(card.getState());
  addEventListener('keydown', onKeyDown, { capture: true, signal });
  signal.addEventListener('abort', () => element.remove());

  return {
    element,
    state,
    enter: popover.enter,
    leave: popover.leave,
    markOf: (field) => marks.get(field)?.button ?? null,
  };
}
