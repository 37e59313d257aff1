import type { StoreApi } from 'zustand/vanilla';
import type { PagePort } from '@/utils/app/ports';
import { type CardSnapshot, type FieldId, textOf } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import type { Toast } from '@/utils/text/toast';
import type { FrameState } from './card-state';

interface Ports {
  state: StoreApi<FrameState>;
  page: Pick<PagePort, 'write' | 'fieldInUse'>;
  /** Epoch ms. */
  now(): number;
  /** Reads the page anew. */
  read(): void;
}

/** Whether two texts differ by nothing but the dashes, dots and spaces that a mask puts in. */
function isEqualButFormat(shown: string, text: string): boolean {
  const bare = (shown: string) => shown.replace(/[^\p{L}\p{N}@]/gu, '');
  return shown === text || (/\d/u.test(text) && bare(shown) === bare(text));
}

/** A server may take so long to refuse what the page had taken, ms. */
const LATE = 10_000;

/** «Исправить» and its way back: writes into the page's field as the user would, keeps the text from before as long as the fix stands. */
export function createFixes({ state, page, now, read }: Ports) {
  /** What was written a moment ago: the page may still take it back. */
  const fresh = new Map<FieldId, { before: string; wanted: string; after: string; until: number }>();

  const without = (field: FieldId): FrameState['undo'] => {
    const { [field]: _, ...rest } = state.getState().undo;
    return rest;
  };

  /** A write is known to have been taken a moment later: by then the next act may have said something, which stays. */
  const unlessSaid = (before: Toast | null, toast: Toast): Pick<FrameState, 'toast'> => {
    const now = state.getState().toast;
    return { toast: now === null || now === before ? toast : now };
  };

  async function put(field: FieldId, text: string): Promise<void> {
    const { card, toast: said } = state.getState();
    if (card === null) return;
    const before = textOf(card, field) ?? '';
    fresh.delete(field);
    const result = await page.write(field, text);
    if (!result.ok) {
      state.setState({ toast: { kind: 'not-written', field, why: result.why, text } });
      return;
    }
    const undo = { ...state.getState().undo, [field]: { before, after: result.shown } };
    const toast = isEqualButFormat(result.shown, text)
      ? { kind: 'fixed' as const, field }
      : { kind: 'changed-by-page' as const, field, shown: result.shown };
    fresh.set(field, { before, wanted: text, after: result.shown, until: now() + LATE });
    state.setState({ undo, ...unlessSaid(said, toast) });
    read();
  }

  async function undoFix(field: FieldId): Promise<void> {
    const { undo, toast: said } = state.getState();
    const entry = undo[field];
    if (!entry) return;
    fresh.delete(field);
    const result = await page.write(field, entry.before);
    if (result.ok) state.setState({ undo: without(field), ...unlessSaid(said, { kind: 'restored', field }) });
    else state.setState({ toast: { kind: 'not-written', field, why: result.why, text: entry.before } });
    read();
  }

  return {
    actions: {
      put,
      undoFix,
      async fix(issue: Issue): Promise<void> {
        if (issue.suggestion !== undefined) await put(issue.field, issue.suggestion);
      },
    },
    /** Another card has come: what was written was written in this one. */
    forget: () => fresh.clear(),
    /**
     * A field that has been changed since has no fix to take back, nor has a card that is no longer edited. Where nobody but the page has put the old
     * text back, it has refused the new one.
     */
    dropOverwritten(card: CardSnapshot): void {
      const { undo, toast } = state.getState();
      for (const [field, entry] of Object.entries(undo) as [FieldId, { after: string }][]) {
        if (card.mode === 'edit' && textOf(card, field) === entry.after) continue;
        state.setState({ undo: without(field) });
        if (toast?.kind === 'fixed' && toast.field === field) state.setState({ toast: null });
      }
      for (const [field, { before, wanted, after, until }] of fresh) {
        const text = card.fields[field].state === 'not-found' ? after : (textOf(card, field) ?? '');
        if (card.mode === 'edit' && text === after && now() < until) continue;
        fresh.delete(field);
        if (card.mode === 'edit' && text === before && text !== after && now() < until && page.fieldInUse() !== field)
          state.setState({ toast: { kind: 'not-written', field, why: 'refused', text: wanted } });
      }
    },
  };
}
