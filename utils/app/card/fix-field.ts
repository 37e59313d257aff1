import type { StoreApi } from 'zustand/vanilla';
import type { PagePort } from '@/utils/app/ports';
import { type CardSnapshot, type FieldId, textOf } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import type { Toast } from '@/utils/text/toast';
import type { FrameState } from './card-state';

interface Ports {
  state: StoreApi<FrameState>;
  page: PagePort;
  /** Reads the page anew. */
  read(): void;
}

/** Whether two texts differ by nothing but the dashes, dots and spaces that a mask puts in. */
function isEqualButFormat(shown: string, text: string): boolean {
  const bare = (shown: string) => shown.replace(/[^\p{L}\p{N}@]/gu, '');
  return shown === text || (/\d/u.test(text) && bare(shown) === bare(text));
}

/** «Исправить» and its way back: writes into the page's field as the user would, keeps the text from before as long as the fix stands. */
export function createFixes({ state, page, read }: Ports) {
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
    const result = await page.write(field, text);
    if (!result.ok) {
      state.setState({ toast: { kind: 'not-written', field, why: result.why, text } });
      return;
    }
    const undo = { ...state.getState().undo, [field]: { before, after: result.shown } };
    const toast = isEqualButFormat(result.shown, text)
      ? { kind: 'fixed' as const, field }
      : { kind: 'changed-by-page' as const, field, shown: result.shown };
    state.setState({ undo, ...unlessSaid(said, toast) });
    read();
  }

  async function undoFix(field: FieldId): Promise<void> {
    const { undo, toast: said } = state.getState();
    const entry = undo[field];
    if (!entry) return;
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
    /** A field that has been changed since has no fix to take back, nor has a card that is no longer edited. */
    dropOverwritten(card: CardSnapshot): void {
      const { undo, toast } = state.getState();
      for (const [field, entry] of Object.entries(undo) as [FieldId, { after: string }][]) {
        if (card.mode === 'edit' && textOf(card, field) === entry.after) continue;
        state.setState({ undo: without(field) });
        if (toast?.kind === 'fixed' && toast.field === field) state.setState({ toast: null });
      }
    },
  };
}
