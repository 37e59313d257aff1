import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Surroundings } from '@/components/panel/surroundings';
import type { CardStore } from '@/utils/app/card/card-actions';
import type { CardState } from '@/utils/app/card/card-state';
import type { FieldId } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import styles from './MarkLayer.module.css';
import { createMark, type Mark } from './mark-button';
import { followSpots, type MarkSpots, spotsOf } from './mark-spots';
import { createPopoverState, type OpenPopover } from './popover-state';

/** What the marks show; the popover (MarkPopovers.tsx) is drawn from it. */
export interface MarksState {
  /** Issues by field, in the order in which the fields come first; the worst of a field first. */
  fields: ReadonlyMap<FieldId, readonly Issue[]>;
  spots: MarkSpots;
  open: OpenPopover | null;
}

export interface MarkLayer extends Pick<ReturnType<typeof createPopoverState>, 'close' | 'enter' | 'leave'> {
  /** Holds the marks; to be put into the root before the panel, which stands above them. */
  readonly element: HTMLElement;
  readonly state: StoreApi<MarksState>;
  markOf(field: FieldId): HTMLButtonElement | null;
  stop(): void;
}

const NO_FIELDS: MarksState['fields'] = new Map();

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
 * One mark beside each field at fault, and which of them has its popover open: by mouse, by focus, or by Alt+↓ from the field itself.
 * Plain DOM over the card's store, so that the marks need not wait for React (docs/adr/0005).
 */
export function createMarkLayer({ state: card, actions }: CardStore, surroundings: Surroundings): MarkLayer {
  const element = document.createElement('div');
  element.className = styles.layer ?? '';
  const state = createStore<MarksState>(() => ({ fields: NO_FIELDS, spots: {}, open: null }));
  const popover = createPopoverState(
    () => state.getState().open,
    (open) => state.setState({ open }),
  );
  const marks = new Map<FieldId, Mark>();
  let unfollow = () => {};
  let followed = '';

  const spotsNow = (fields: readonly FieldId[]): MarkSpots => {
    const [now, { spots }] = [spotsOf(fields, surroundings), state.getState()];
    return JSON.stringify(now) === JSON.stringify(spots) ? spots : now;
  };

  /** Nothing is marked while the user shows a field on the page, nor when the extension is lost. */
  const judge = ({ issues, gone, teaching }: CardState) => {
    const fields = gone || teaching !== null ? NO_FIELDS : byField(issues);
    const ids = [...fields.keys()];
    const { spots: known } = state.getState();
    // Marks that stand are moved by those who watch them; asking the page where each belongs would cost a key press more than all rules.
    const spotOf = (id: FieldId) => known[id] ?? surroundings.spotOf(id);
    state.setState({ fields, spots: spotsOf(ids, { spotOf }) });
    if (ids.join() === followed) return;
    followed = ids.join();
    unfollow();
    unfollow = followSpots(ids, element, surroundings, () => {
      const spots = spotsNow(ids);
      if (spots !== state.getState().spots) state.setState({ spots });
    });
  };

  const markOf = (field: FieldId): Mark => {
    const mark =
      marks.get(field) ??
      createMark(field, {
        onPress(keys) {
          const { open } = state.getState();
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

  const draw = ({ fields, spots, open }: MarksState) => {
    for (const [field, mark] of marks) {
      if (fields.has(field) && spots[field]) continue;
      mark.button.remove();
      marks.delete(field);
    }
    let before: Element | null = null;
    for (const [field, [worst, ...others]] of fields) {
      const at = spots[field];
      if (!at || !worst) continue;
      const mark = markOf(field);
      mark.show({ severity: worst.severity, count: others.length + 1, at, open: open?.field === field });
      const next: Element | null = before ? before.nextElementSibling : element.firstElementChild;
      if (mark.button !== next) element.insertBefore(mark.button, next);
      before = mark.button;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { fields, open } = state.getState();
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
    const field = surroundings.fieldOf(event);
    if (!field || !fields.has(field)) return;
    taken();
    popover.show(field, 'keys');
  };

  const undraw = state.subscribe(draw);
  const unjudge = card.subscribe((now, before) => {
    if (now.issues !== before.issues || now.gone !== before.gone || now.teaching !== before.teaching) judge(now);
  });
  judge(card.getState());
  addEventListener('keydown', onKeyDown, true);

  return {
    element,
    state,
    close: popover.close,
    enter: popover.enter,
    leave: popover.leave,
    markOf: (field) => marks.get(field)?.button ?? null,
    stop() {
      removeEventListener('keydown', onKeyDown, true);
      unjudge();
      undraw();
      unfollow();
      popover.stop();
      element.remove();
    },
  };
}
