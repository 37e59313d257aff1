import { DoneToast } from '@/components/issues/DoneToast';
import { useCard, useCardActions } from './card-context';

/** What has just been done with the card at hand. */
export function CardToast() {
  const toast = useCard((state) => state.toast);
  const { closeToast, undoFix, setIgnored } = useCardActions();
  if (toast === null) return null;
  return (
    <DoneToast
      toast={toast}
      onClose={closeToast}
      onUndo={(field) => void undoFix(field)}
      onGive={(issue) => void setIgnored(issue, false)}
    />
  );
}
