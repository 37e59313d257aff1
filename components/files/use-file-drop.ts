import { type DragEvent, useState } from 'react';

/** A part of the page onto which files can be dropped: whether some hang over it, and what it has to listen to. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // Without this the browser would leave the desk and show the file.
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  const onDrop = (event: DragEvent) => {
    onDrag(event);
    onFiles([...event.dataTransfer.files]);
  };
  return { over, handlers: { onDragOver: onDrag, onDragLeave: onDrag, onDrop } };
}
