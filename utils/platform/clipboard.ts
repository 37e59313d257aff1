/**
 * Copies a text at the user's click; for our own pages. In a frame the page around it may have forbidden the clipboard (Permissions-Policy): then a
 * selected text is copied as by Ctrl+C. False when the browser refuses that too: the caller offers the text to be selected by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The same in a content script, where nothing is put into the page for it. */
export const clipText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.autocomplete = 'off';
  area.style.cssText = 'position: fixed; top: 0; left: 0; opacity: 0';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

/** Copies a picture at the user's click; for our own pages. The promise lets the browser keep the click while the picture is drawn. */
export async function copyImage(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
