import { Toast as ToastLine } from '@/components/ui/Toast';
import type { FieldId } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import { briefToast, panelText, toastSentence } from '@/utils/text/ru/panel';
import type { Toast } from '@/utils/text/toast';

export interface DoneToastProps {
  toast: Toast;
  /** There are two lines for it: what is seen beside it is left out. */
  brief?: boolean;
  onClose(): void;
  /** Takes a fix back. */
  onUndo(field: FieldId): void;
  /** What could not be written, for the user to paste. */
  onCopy(text: string): void;
  /** Takes «Не ошибка» back. */
  onGive(issue: Issue): void;
}

/** The text stands there, selected, for the browser has refused to copy it. */
export const isByHand = (toast: Toast): toast is Extract<Toast, { text: string }> =>
  toast.kind === 'copy-failed' || (toast.kind === 'not-written' && toast.copied === false);

/** What has just been done, with the way back where there is one. */
export function DoneToast({ toast, brief = false, onClose, onUndo, onCopy, onGive }: DoneToastProps) {
  const undo =
    toast.kind === 'fixed' || toast.kind === 'changed-by-page'
      ? () => onUndo(toast.field)
      : toast.kind === 'ignored'
        ? () => onGive(toast.issue)
        : null;
  // What is copied already needs no button, what could not be is selected below.
  const lost = toast.kind === 'not-written' && toast.copied === undefined ? toast.text : '';
  const action = lost ? { label: panelText.copyLost, run: () => onCopy(lost) } : undo && { label: panelText.give, run: undo };
  return (
    <ToastLine
      message={brief ? briefToast(toast) : toastSentence(toast)}
      {...(brief ? { title: toastSentence(toast) } : {})}
      closeLabel={panelText.closeToast}
      onClose={onClose}
      {...(isByHand(toast) ? { byHand: toast.text } : {})}
      {...(action ? { action } : {})}
    />
  );
}
