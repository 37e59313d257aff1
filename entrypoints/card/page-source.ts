import type { AcceptedSave } from '@/utils/app/card/card-actions';
import type { ContentPort, PagePort } from '@/utils/app/ports';
import type { CardSnapshot, FieldId, RecordKind } from '@/utils/domain/card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { TaughtFields } from '@/utils/domain/taught';
import type { CardView } from '@/utils/page/card-view';
import { fieldInUse } from '@/utils/page/field-at';
import { focusOn } from '@/utils/page/safe-dom';
import { type PageWatch, watchPage } from '@/utils/page/watch-page';
import { watchSave } from '@/utils/page/watch-save';
import { writeField } from '@/utils/page/write/write-field';

/** What is told of the page. */
export interface PageListener {
  onCard(card: CardSnapshot | null, record: RecordKind | null): void;
  onSaved(save: AcceptedSave): void;
  onMessage(id: KnownMessageId): void;
  /** The page could not be read, or what was read could not be shown. */
  onFault(error: unknown): void;
}

export interface PageSource extends PagePort {
  view(): CardView | null;
  /** Reads the page now, as after a write. */
  read(): CardSnapshot | null;
  /** The element beside which a field's mark stands (control or value), or null. */
  anchorOf(field: FieldId): Element | null;
  /** Reads anew what has been taught: in a view, or on the options page. */
  recall(): Promise<void>;
  /** Tells when the card has changed, its place included, until the signal is aborted. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** The card of this frame as the store needs it. Ends when the signal is aborted; taught places are asked for once the watch runs. */
export function openPage(
  document: Document,
  worker: Pick<ContentPort, 'taughtFields'>,
  listener: PageListener,
  signal: AbortSignal,
): PageSource {
  const changed = new Set<() => void>();
  const saves = watchSave(document, { onSaved: listener.onSaved, onUnseen: () => watch.lookNow() }, { signal });
  let current: CardView | null = null;
  let taught: TaughtFields = {};

  const onChange = (view: CardView | null) => {
    current = view;
    listener.onCard(view?.snapshot ?? null, view?.record ?? null);
    saves.see(view);
    for (const tell of changed) tell();
  };
  const watch: PageWatch = watchPage(document, { onChange, onMessage: listener.onMessage, onFault: listener.onFault }, { signal });
  /** Without the worker the labels alone must do. */
  const recall = async () => {
    const known = await worker.taughtFields().catch(() => null);
    if (known === null || JSON.stringify(known) === JSON.stringify(taught)) return;
    taught = known;
    watch.teach(taught);
  };
  void recall();

  return {
    view: () => current,
    read: () => watch.lookNow()?.snapshot ?? null,
    write: async (field, text) => (current ? writeField(current, field, text) : { ok: false, why: 'no-field' }),
    anchorOf: (field) => current?.anchorOf(field) ?? null,
    fieldInUse: () => current && fieldInUse(current),
    focus(field) {
      const element = current?.controlOf(field) ?? current?.anchorOf(field);
      if (!element) return;
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      focusOn(element);
    },
    recall,
    onChange(tell, ended) {
      changed.add(tell);
      ended.addEventListener('abort', () => changed.delete(tell));
    },
  };
}
