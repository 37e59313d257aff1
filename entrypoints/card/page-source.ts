import type { AcceptedSave } from '@/utils/app/card/card-actions';
import type { ContentPort, PagePort } from '@/utils/app/ports';
import type { FieldId } from '@/utils/domain/card';
import type { TaughtFields } from '@/utils/domain/taught';
import type { CardView } from '@/utils/page/card-view';
import { fieldInUse } from '@/utils/page/field-at';
import { focusOn } from '@/utils/page/safe-dom';
import { type WatchOptions, watchPage } from '@/utils/page/watch-page';
import { watchSave } from '@/utils/page/watch-save';
import { writeField } from '@/utils/page/write/write-field';

/** What is told of the page: every change of the card, messages, faults, and a save that the app has accepted. */
type Told = Required<Pick<WatchOptions, 'onChange' | 'onFault' | 'onMessage'>> & { onSaved(save: AcceptedSave): void };

/** The page of this frame, as the card script asks it. */
export type PageSource = ReturnType<typeof openPage>;

/** The card of this frame as the store needs it. Ends when the signal is aborted; taught places are asked for once the watch runs. */
export function openPage(
  document: Document,
  worker: Pick<ContentPort, 'taughtFields'>,
  { onChange, onSaved, onMessage, onFault }: Told,
  signal: AbortSignal,
) {
  const changed = new Set<() => void>();
  const saves = watchSave(document, { onSaved, onUnseen: () => watch.lookNow() }, { signal });
  let current: CardView | null = null;
  let taught: TaughtFields = {};

  const tellAll = (view: CardView | null) => {
    current = view;
    onChange(view);
    saves.see(view);
    for (const tell of changed) tell();
  };
  const watch = watchPage(document, { onChange: tellAll, onMessage, onFault, signal });
  const port: PagePort = {
    read: () => watch.lookNow()?.snapshot ?? null,
    write: async (field, text) => (current ? writeField(current, field, text) : { ok: false, why: 'no-field' }),
    fieldInUse: () => current && fieldInUse(current),
    focus(field) {
      const element = current?.controlOf(field) ?? current?.anchorOf(field);
      if (!element) return;
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      focusOn(element);
    },
  };
  /** Without the worker the labels alone must do. */
  const recall = async () => {
    const known = await worker.taughtFields().catch(() => null);
    if (known === null || JSON.stringify(known) === JSON.stringify(taught)) return;
    taught = known;
    watch.teach(taught);
  };
  void recall();

  return {
    ...port,
    view: (): CardView | null => current,
    /** The element beside which a field's mark stands (control or value), or null. */
    anchorOf: (field: FieldId): Element | null => current?.anchorOf(field) ?? null,
    /** Reads anew what has been taught: in a view, or on the options page. */
    recall,
    /** Tells when the card has changed, its place included, until the signal is aborted. */
    onChange(tell: () => void, ended: AbortSignal): void {
      changed.add(tell);
      ended.addEventListener('abort', () => changed.delete(tell));
    },
  };
}
