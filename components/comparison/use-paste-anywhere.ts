import { type RefObject, useEffect } from 'react';

/** Ctrl+V anywhere in the view, but in another field, puts a text into the box at hand. */
export function usePasteAnywhere(box: RefObject<HTMLElement | null>, onPasted: (text: string) => void): void {
  useEffect(() => {
    const document = box.current?.ownerDocument;
    const onPaste = (event: ClipboardEvent) => {
      const target = event.composedPath()[0];
      if (target instanceof Element && target.matches('input,textarea,[contenteditable="true"]')) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      onPasted(text);
    };
    document?.addEventListener('paste', onPaste);
    return () => document?.removeEventListener('paste', onPaste);
  }, [box, onPasted]);
}
