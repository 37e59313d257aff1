import { Toast as ToastLine } from '@/components/ui/Toast';
import type { Toast } from '@/utils/app/card/card-state';
import { panelText, toastText } from '@/utils/text/ru/panel';
import { useCard, useCardActions } from './card-context';

function wordsOf(toast: Toast): string {
  switch (toast.kind) {
    case 'fixed':
      return toastText.fixed(toast.field);
    case 'restored':
      return toastText.restored(toast.field);
    case 'taught':
      return toastText.taught(toast.field);
    case 'changed-by-page':
      return toastText.changedByPage(toast.field, toast.shown);
    case 'not-written':
      return toastText.notWritten(toast.field, toast.why);
    case 'ignored':
      return toastText.ignored;
    case 'copied':
      return toastText.copied;
    case 'copy-failed':
      return toastText.copyFailed;
    case 'reminded':
      return toastText.reminded;
    case 'not-stored':
      return toastText.notStored;
  }
}

/** What has just been done, with the way back where there is one. */
export function CardToast() {
  const toast = useCard((state) => state.toast);
  const { closeToast, undoFix, setIgnored } = useCardActions();
  if (toast === null) return null;
  const undo =
    toast.kind === 'fixed' || toast.kind === 'changed-by-page'
      ? () => void undoFix(toast.field)
      : toast.kind === 'ignored'
        ? () => void setIgnored(toast.issue, false)
        : null;
  return (
    <ToastLine
      message={wordsOf(toast)}
      closeLabel={panelText.closeToast}
      onClose={closeToast}
      {...(toast.kind === 'copy-failed' ? { byHand: toast.text } : {})}
      {...(undo ? { action: { label: panelText.give, run: undo } } : {})}
    />
  );
}
